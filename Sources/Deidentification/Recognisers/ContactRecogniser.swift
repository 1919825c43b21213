/// Finds telephone numbers, postal codes, e-mail addresses and accounts.
struct ContactRecogniser {
  let note: NoteText

  func proposals() -> [Proposal] {
    var proposals: [Proposal] = []
    for place in note.plain.indices {
      if let end = phone(at: place) {
        proposals.append(Proposal(place..<end, .phone, .pattern, 0.95))
      }
      if let end = dictated(at: place) {
        proposals.append(Proposal(place..<end, .phone, .pattern, 0.9))
      }
      if let end = spelled(at: place) {
        proposals.append(Proposal(place..<end, .phone, .pattern, 0.9))
      }
      if let range = postalCode(at: place) {
        proposals.append(Proposal(range, .postalCode, .pattern, 0.95))
      }
      if note.plain[place] == "@", let proposal = address(around: place) {
        proposals.append(proposal)
      }
      if let proposal = account(at: place) { proposals.append(proposal) }
      if let proposal = penName(at: place) ?? titledPage(at: place) ?? quotedPage(at: place) {
        proposals.append(proposal)
      }
    }
    return proposals
  }

  // MARK: - Telephone

  private func phone(at place: Int) -> Int? {
    guard startsNumber(place) else { return nil }
    var (here, digits, separators) = (place, "", 0)
    var lastDigit = place
    if note.plain[here] == "+" || note.plain[here] == "(" { here += 1 }
    while here < note.count, digits.count < 16 {
      let scalar = note.plain[here]
      if scalar.isDigit {
        digits.unicodeScalars.append(scalar)
        lastDigit = here
        separators = 0
      } else if scalar == "O" || scalar == "o", !digits.isEmpty || here == place {
        digits += "0"
        lastDigit = here
      } else if scalar.isBlank, note.has(".", endingAt: here) {
        break
      } else if scalar.isDash || " .()（）".unicodeScalars.contains(scalar), separators < 2 {
        separators += 1
      } else {
        break
      }
      here += 1
    }
    let end = lastDigit + 1
    guard isPhone(digits, place, end) else { return nil }
    if note.plain[place] == "(", !note.plain[place..<end].contains(")") { return nil }
    return end
  }

  /// A number as it is read out: 〇九〇の一二三四の五六七八, ゼロ90-1234-5678.
  private func dictated(at place: Int) -> Int? {
    if let length = ContactRecogniser.zeros.length(at: place, in: note.plain),
      note[place + length].map({ $0.isDigit || $0.isBlank || $0.isDash }) == true,
      place == 0 || !note.plain[place - 1].isLatin
    {
      let end = note.runEnd(place + length) { $0.isDigit || $0.isDash || $0.isBlank || $0 == "の" }
      let digits = note.plain[(place + length)..<end].count(where: \.isDigit)
      let last = note.plain[place..<end].lastIndex(where: \.isDigit)
      return (8...10).contains(digits) ? last.map { $0 + 1 } : nil
    }
    guard "〇零".unicodeScalars.contains(note.plain[place]),
      place == 0 || !isKanjiDigit(note.plain[place - 1])
    else { return nil }
    var (here, digits) = (place, 0)
    while here < note.count {
      let joins = "の-ー−・ ".unicodeScalars.contains(note.plain[here])
      if isKanjiDigit(note.plain[here]) {
        digits += 1
      } else if !joins || !(note[here + 1].map(isKanjiDigit) ?? false) {
        break
      }
      here += 1
    }
    return (9...11).contains(digits) ? here : nil
  }

  /// A number in English words: zero-eight-zero, 0000, 1234.
  private func spelled(at place: Int) -> Int? {
    guard note.plain[place].isLatin, place == 0 || !note.plain[place - 1].isLatin else {
      return nil
    }
    var (here, end, digits, words) = (place, place, 0, 0)
    while here < note.count {
      let letters = note.runEnd(here) { $0.isLatin }
      if letters > here {
        let word = note.text(here..<letters).lowercased()
        guard ContactRecogniser.digitWords.contains(word) else { break }
        digits += 1
        words += 1
        here = letters
      } else {
        let run = note.runEnd(here) { $0.isDigit }
        guard run > here else { break }
        digits += run - here
        here = run
      }
      end = here
      while here < note.count, "-, ".unicodeScalars.contains(note.plain[here]), here - end < 2 {
        here += 1
      }
    }
    return words > 1 && (9...11).contains(digits) ? end : nil
  }

  private static let digitWords: Set<String> = [
    "zero", "oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "double",
  ]

  private static let zeros = WordTable("zero ZERO Zero ゼロ ぜろ れい まる oh")

  private func isKanjiDigit(_ scalar: Unicode.Scalar) -> Bool {
    "〇零一二三四五六七八九".unicodeScalars.contains(scalar)
  }

  private func startsNumber(_ place: Int) -> Bool {
    let scalar = note.plain[place]
    guard scalar == "0" || scalar == "+" || scalar == "(" || scalar == "O" || scalar.isDigit else {
      return false
    }
    guard place > 0 else { return true }
    let before = note.plain[place - 1]
    if before.isDigit || before == "/" { return false }
    if before == ".", place > 1, note.plain[place - 2].isDigit { return false }
    if before.isDash, place > 1, note.plain[place - 2].isDigit { return false }
    return
      !(before.isLatin
      && (scalar == "O" && !note.has("TEL", endingAt: place)
        || before.isCapital && scalar.isDigit && !note.has("EL", endingAt: place)
          && !note.has("AX", endingAt: place)))
  }

  private func isPhone(_ digits: String, _ place: Int, _ end: Int) -> Bool {
    let text = note.text(place..<end)
    if text.hasPrefix("+") { return (9...15).contains(digits.count) }
    let isLabelled =
      ContactRecogniser.labels.length(endingAt: labelEnd(place), in: note.plain) != nil
    if digits.hasPrefix("0") {
      guard (9...11).contains(digits.count) else { return false }
      let isGrouped = text.contains { "-(). ー".contains($0) }
      return isGrouped || isLabelled
        || digits.count == 11
          && (digits.hasPrefix("090") || digits.hasPrefix("080") || digits.hasPrefix("070")
            || digits.hasPrefix("050"))
        || digits.count == 11 && digits.hasPrefix("07") || digits.count == 10 && isLabelled
        || isUnlabelled(digits, place)
    }
    if isLabelled { return (5...12).contains(digits.count) && !text.contains(".") }
    // 555-0123 and (555) 123-4567.
    let groups = text.split { !$0.isNumber }.map(\.count)
    return groups == [3, 3, 4] && !text.contains(" ") || groups == [3, 3, 4] && text.hasPrefix("(")
      || groups == [3, 4] && text.contains("-") && text.hasPrefix("555")
  }

  private func isUnlabelled(_ digits: String, _ place: Int) -> Bool {
    digits.count >= 10 && note.text(max(0, place - 6)..<place).contains("号") == false
  }

  private func labelEnd(_ place: Int) -> Int {
    var here = place
    while here > 0, " :：.(（はへにのを".unicodeScalars.contains(note.plain[here - 1]) { here -= 1 }
    return here
  }

  private static let labels = WordTable(
    "電話 電話番号 携帯 携帯電話 自宅 TEL Tel tel ℡ FAX Fax fax ファックス ファクス 連絡先 内線 直通 代表 phone Phone mobile Mobile call Call ext tel: number on Ph T Mob cell Cell landline"
  )

  // MARK: - E-mail and accounts

  private func address(around place: Int) -> Proposal? {
    let belongs = { (scalar: Unicode.Scalar) in
      scalar.isDigit || scalar.isLatin && scalar.isASCII || "._-+%".unicodeScalars.contains(scalar)
    }
    let (start, end) = (
      note.runStart(place, where: belongs), note.runEnd(place + 1, where: belongs)
    )
    let trimmed = end > place + 1 && note.plain[end - 1] == "." ? end - 1 : end
    guard trimmed - place > 2 else { return nil }
    if start < place, note.plain[(place + 1)..<trimmed].contains(".") {
      return Proposal(start..<trimmed, .email, .pattern, 0.97)
    }
    return start == place ? Proposal(place..<trimmed, .handle, .pattern, 0.9) : nil
  }

  /// What follows LINE, Instagram, ID and the like, bare snake_case, and addresses of the net.
  private func account(at place: Int) -> Proposal? {
    let scalar = note.plain[place]
    guard scalar.isLatin || scalar.isDigit, scalar.isASCII,
      place == 0 || !isAccountScalar(note.plain[place - 1]) && note.plain[place - 1] != "@"
    else { return nil }
    if note.has("http://", at: place) || note.has("https://", at: place)
      || note.has("www.", at: place)
    {
      return Proposal(
        place..<note.runEnd(place) {
          !$0.isWhite && !$0.isJapanese && !"、。）)」".unicodeScalars.contains($0)
        }, .handle, .pattern, 0.93)
    }
    var end = note.runEnd(place, where: isAccountScalar)
    while end > place, ".-".unicodeScalars.contains(note.plain[end - 1]) { end -= 1 }
    guard end - place >= 4, end == note.count || note.plain[end] != "@" else { return nil }
    let text = note.text(place..<end)
    let isSnake = text.dropFirst().dropLast().contains("_") && text.contains { $0.isLetter }
    if isSnake { return Proposal(place..<end, .handle, .pattern, 0.85) }
    let hasMix = text.contains { $0.isNumber } || text.contains(".") || text.contains("-")
    guard isLabelledAccount(place),
      hasMix || text.first?.isLowercase == true && !WordLists.english.contains(text),
      text.contains(where: \.isLetter)
    else { return nil }
    return Proposal(place..<end, .handle, .pattern, 0.8)
  }

  /// ブログ「さくらの小さな一歩」.
  private func titledPage(at place: Int) -> Proposal? {
    guard "「『（(".unicodeScalars.contains(note.plain[place]) else { return nil }
    let isQuoted = "「『".unicodeScalars.contains(note.plain[place])
    var before = note.skippingSpacesBack(place)
    while before > 0, "の名は:：、".unicodeScalars.contains(note.plain[before - 1]) { before -= 1 }
    guard ContactRecogniser.pages.length(endingAt: before, in: note.plain) != nil else {
      return nil
    }
    let end = note.runEnd(place + 1) { !"」』）)、。\n".unicodeScalars.contains($0) }
    // （フォロワー多数） tells about the page; a name of it is longer than a remark and no sentence.
    guard
      isQuoted || note[end].map({ "）)".unicodeScalars.contains($0) }) == true && end - place < 16
    else { return nil }
    return end > place + 1 ? Proposal((place + 1)..<end, .handle, .pattern, 0.85) : nil
  }

  /// Under what name somebody publishes: he blogs as little-lion-big-heart.
  private func penName(at place: Int) -> Proposal? {
    let verbs = [
      "blogs as ", "posts as ", "tweets as ", "writes as ", "streams as ", "vlogs as ", "blog as ",
      "post as ",
    ]
    guard note.plain[place].isLatin, verbs.contains(where: { note.has($0, endingAt: place) }) else {
      return nil
    }
    var end = note.runEnd(place) { $0.isLatin || $0.isDigit || "-_.".unicodeScalars.contains($0) }
    while end > place, ".-".unicodeScalars.contains(note.plain[end - 1]) { end -= 1 }
    let text = note.plain[place..<end]
    return end - place > 4 && text.contains { "-_.".unicodeScalars.contains($0) || $0.isDigit }
      ? Proposal(place..<end, .handle, .pattern, 0.8) : nil
  }

  /// Her blog "tiny steps": a page in quotes behind its kind.
  private func quotedPage(at place: Int) -> Proposal? {
    guard "\"“'‘".unicodeScalars.contains(note.plain[place]) else { return nil }
    let before = note.text(max(0, place - 14)..<place).lowercased()
    let kinds = [
      "blog", "channel", "page", "account", "instagram", "podcast", "vlog", "insta", "tiktok",
      "youtube",
    ]
    let ends = [" ", ": ", " called ", " is ", " (", " named "]
    guard kinds.contains(where: { kind in ends.contains { before.hasSuffix(kind + $0) } }) else {
      return nil
    }
    let end = note.runEnd(place + 1) { !"\"”'’\n".unicodeScalars.contains($0) }
    return (4...40).contains(end - place)
      ? Proposal((place + 1)..<end, .handle, .pattern, 0.8) : nil
  }

  private static let pages = WordTable(
    "動画 ブログ チャンネル アカウント インスタ Instagram YouTube Youtube X Twitter TikTok Facebook ホームページ note ページ ユーチューブ インスタグラム ポッドキャスト"
  )

  private func isAccountScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDigit || scalar.isLatin && scalar.isASCII || "._-".unicodeScalars.contains(scalar)
  }

  private func isLabelledAccount(_ place: Int) -> Bool {
    let ends = (max(0, place - 14)..<place).compactMap { start in
      // ツインライン is a feed.
      start > 0 && note.plain[start].isKatakana && note.plain[start - 1].isKatakana
        ? nil : ContactRecogniser.accountLabels.length(at: start, in: note.plain).map { start + $0 }
    }.filter { $0 <= place }
    guard let label = ends.max(), place - label <= 6 else { return false }
    return !note.plain[label..<place].contains { $0 == "\n" || $0 == "。" }
  }

  private static let accountLabels = WordTable([
    "LINE", "Line", "ライン", "インスタ", "Instagram", "Twitter", "ツイッター", "TikTok", "WeChat", "微信",
    "Zalo", "WhatsApp", "KakaoTalk", "カカオ", "アカウント", "handle", "username", "Skype", "Messenger",
    "Telegram", "fb:", "FB:", "fb ", "ig:", "IG:", "insta", "Insta", "ID：", "ID:", "X(", "X（", "X：",
    "X:",
  ])
}
