/// Finds numbers that registers give to people and things.
struct NumberRecogniser {
  let note: NoteText

  func proposals() -> [Proposal] {
    var proposals: [Proposal] = []
    for place in note.plain.indices where startsToken(place) {
      let end = tokenEnd(place)
      guard end - place > 1, note.plain[place..<end].contains(where: \.isDigit) else { continue }
      if let confidence = confidence(place..<end) {
        proposals.append(Proposal(place..<end, .registered, .pattern, confidence))
      }
    }
    return proposals + spelledNumbers() + plates() + britishPlates() + certificates()
      + spacedRegisters()
  }

  /// 岐阜県第 0123456 号, 記号 東-77.
  private func certificates() -> [Proposal] {
    note.plain.indices.compactMap { place in
      if note.has("第", at: place) {
        var cursor = PatternCursor(note, place + 1)
        cursor.skipBlanks()
        let digits = note.runEnd(cursor.place) { $0.isDigit || $0.isDash }
        guard digits - cursor.place > 3 else { return nil }
        cursor.place = digits
        cursor.skipBlanks()
        guard cursor.take("号") else { return nil }
        let start = max(note.runStart(place) { $0.isKanji }, place - 4)
        return Proposal(start..<cursor.place, .registered, .pattern, 0.85)
      }
      guard note.has("記号", at: place) else { return nil }
      var cursor = PatternCursor(note, place + 2)
      cursor.skipBlanks()
      _ = cursor.take(":：")
      cursor.skipBlanks()
      let start = cursor.place
      let kanji = note.runEnd(start) { $0.isKanji }
      let end = note.runEnd(kanji) { $0.isDigit || $0.isDash }
      guard (1...3).contains(kanji - start), end > kanji else { return nil }
      return Proposal(start..<end, .registered, .pattern, 0.85)
    }
  }

  private func startsToken(_ place: Int) -> Bool {
    let scalar = note.plain[place]
    guard scalar.isDigit || scalar.isCapital && scalar.isASCII else { return false }
    guard place > 0 else { return true }
    let before = note.plain[place - 1]
    // № becomes No in plain text and stands right before its number.
    if note.has("No", endingAt: place) || note.has("NO", endingAt: place) { return true }
    if before == ".", place > 1, note.plain[place - 2].isDigit { return false }
    return !(before.isDigit || before.isLatin || before == "_" || before == "@")
      && !(before.isDash && place > 1
        && (note.plain[place - 2].isDigit || note.plain[place - 2].isLatin))
  }

  /// Digits and capitals with dashes; groups of digits may be parted by single spaces.
  private func tokenEnd(_ place: Int) -> Int {
    var end = place
    while end < note.count {
      let scalar = note.plain[end]
      if scalar.isDigit || scalar.isLatin && scalar.isASCII { end += 1; continue }
      let joins =
        scalar.isDash || scalar == " " && note.plain[end - 1].isDigit
        || scalar == "/" && note.plain[place].isLatin || scalar.value == 0x30FB
      guard joins, end + 1 < note.count,
        note.plain[end + 1].isDigit || scalar != " " && note.plain[end + 1].isCapital
      else { break }
      let group = note.runEnd(end + 1) { $0.isDigit } - end - 1
      let isShort = group < 2 && note.plain[place..<end].count { $0.isDigit } < 7
      if scalar == " ", group < 1 || isShort || group > 1 && group < 3 { break }
      end += 1
    }
    return end
  }

  private func confidence(_ range: Range<Int>) -> Double? {
    let token = Array(note.plain[range])
    let digits = token.count { $0.isDigit }
    let letters = token.count { $0.isLatin }
    let isUnit = isMeasured(note.skippingSpaces(range.upperBound))
    if labelled(range.lowerBound) || continues(range), !isUnit {
      // The number was 84: a count, and no number of a register.
      if letters == 0, digits < 4,
        note.text(max(0, range.lowerBound - 12)..<range.lowerBound).lowercased().contains("number")
      {
        return nil
      }
      return digits >= 2 || letters > 0 && digits > 0 ? 0.88 : nil
    }
    if letters == 0 {
      guard digits >= 7, !isUnit, !isDecimal(range.upperBound) else { return nil }
      return 0.78
    }
    if token.starts(with: "TEL".unicodeScalars) || token.starts(with: "FAX".unicodeScalars) {
      return nil
    }
    let isLower = token.contains { $0.isLatin && !$0.isCapital }
    if !isLower, letters >= 1, digits == 3, token.contains(where: \.isDash), token.count >= 6 {
      return 0.5
    }
    guard !isLower, letters >= 1, digits >= 4, token.count >= 6 else { return nil }
    // Letters and a short number without a dash are the model of a device.
    if digits == 4, letters > 1, !token.contains(where: \.isDash) { return nil }
    return token.count >= 7 ? 0.8 : 0.6
  }

  /// Whether a unit of measure stands at a place: g, and not given.
  private func isMeasured(_ place: Int) -> Bool {
    guard let length = NumberRecogniser.units.length(at: place, in: note.plain) else {
      return false
    }
    return !note.plain[place].isLatin || note[place + length]?.isLatin != true
  }

  /// 記号番号 31-07／ and 456789 on the next line: the second half of a labelled number.
  private func continues(_ range: Range<Int>) -> Bool {
    guard range.count > 3 else { return false }
    var here = note.skippingSpacesBack(range.lowerBound)
    if here > 0, note.plain[here - 1] == "\n" { here = note.skippingSpacesBack(here - 1) }
    guard here > 1, "/・-".unicodeScalars.contains(note.plain[here - 1]) else { return false }
    let start = note.runStart(here - 1) { $0.isDigit || $0.isDash }
    return here - 1 - start > 1 && labelled(start)
  }

  /// Whether a decimal point and a digit follow.
  private func isDecimal(_ place: Int) -> Bool {
    note[place] == "." && note[place + 1].map(\.isDigit) == true
  }

  private func labelled(_ place: Int) -> Bool {
    var here = place
    var steps = 0
    while here > 0, steps < 7, " :：.#はの=が「（(第番はー－-→№".unicodeScalars.contains(note.plain[here - 1])
    {
      here -= 1
      steps += 1
    }
    if NumberRecogniser.labels.length(endingAt: here, in: note.plain) != nil { return true }
    if note.has("第", endingAt: place), note[note.runEnd(place) { $0.isDigit || $0.isDash }] == "号" {
      return note.runEnd(place) { $0.isDigit } - place > 2
    }
    let near = max(0, place - 24)..<place
    guard note.plain[near].contains(where: \.isLatin) else { return false }
    let text = note.text(near).lowercased()
    guard
      let label = NumberRecogniser.englishLabels.compactMap({ text.ranges(of: $0).last?.upperBound }
      ).max()
    else { return false }
    let between = text[label...]
    return between.count <= 5 && !between.contains { $0 == "\n" || $0 == "," }
      && !between.contains { $0.isNumber }
  }

  private static let labels = WordTable(
    """
    番号 記号 受給者証 受給者番号 保険証 被保険者証 手帳 カルテ カルテNo カルテ番 診察券 患者ID ID シリアル シリアルNo 製造番号 製番 機器 \
    機番 管理番号 個人番号 マイナンバー No NO № 在留カード 証番号 公費 負担者番号 ロット ロット番号 型番号 S/N SN 認定番号 登録番号 会員番号 \
    利用者番号 整理番号 識別番号 患者番号 予約番号 申請番号 受付番号 照会番号 検体番号 学籍番号 職員番号 契約番号 証券番号 お客様番号 問合せ番号 \
    問い合わせ番号 追跡番号 公費負担者番号 交付番号 機体番号 器番 医籍 登録No 会員No 証No 口座 口座番号 免許証 旅券 パスポート 母子手帳 療育手帳 障害者手帳 身体障害者手帳 愛の手帳 医療証 資格者証 シリアルナンバー ナンバー MRN
    """)
  private static let englishLabels = [
    "nhs number", "nhs no", "nhs", "hospital number", "hospital no", "hosp no", "hosp. no",
    "hosp.no", "mrn", "chart no",
    "chart number", "record number",
    "serial number", "serial no", "serial", "s/n", "policy", "policy number", "ref", "reference",
    "case number", "id", "insurance number", "insured no", "insured number",
    "member id", "passport", "medicaid", "account", "reg", "registration", "plate", "licence",
    "license", "unit no", "medical record", "asset", "ni number", "student id", "number",
    "chi", "nhi", "ur", "h&c", "h&c no", "medical card", "card", "health card", "ramq", "ohip",
    "ird",
  ]
  private static let units = WordTable("ml mL ML cc mg g kg cm mm 円 回 件 人 名 時間 分 秒 % Fr kcal L 度 歩")

  /// JG 41 07 26 C, PR 660 214: letters and groups of digits behind a label.
  private func spacedRegisters() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard note.plain[place].isCapital, startsToken(place) else { return nil }
      var end = note.runEnd(place) { $0.isCapital }
      guard (1...3).contains(end - place) else { return nil }
      var groups = 0
      while note.has(" ", at: end) {
        let group = note.runEnd(end + 1) { $0.isDigit }
        guard (2...4).contains(group - end - 1) || groups == 0 && (5...10).contains(group - end - 1)
        else { break }
        (end, groups) = (group, groups + 1)
      }
      let digits = note.plain[place..<end].count(where: \.isDigit)
      guard groups > 1 || digits > 4, note[end]?.isLatin != true else { return nil }
      let letter = note.runEnd(end + 1) { $0.isCapital }
      var isInsurance = false
      if note.has(" ", at: end), letter == end + 2, note[letter]?.isLatin != true {
        isInsurance = groups == 3 && end - place == 11
        end = letter
      }
      // QQ 12 34 56 C has a form of its own.
      guard isInsurance || labelled(place) else { return nil }
      return Proposal(place..<end, .registered, .pattern, 0.85)
    }
  }

  /// 3 2 1 3 0 0 1 2: a labelled number in the boxes of a form.
  private func spelledNumbers() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard note.plain[place].isDigit, place > 1, !note.plain[place - 1].isDigit,
        !(note.plain[place - 1].isBlank && note.plain[place - 2].isDigit)
      else { return nil }
      var end = place + 1
      while note[end]?.isBlank == true, note[end + 1]?.isDigit == true,
        note[end + 2]?.isDigit != true
      {
        end += 2
      }
      return end - place > 9 && labelled(place)
        ? Proposal(place..<end, .registered, .pattern, 0.85) : nil
    }
  }

  /// AY19 KLM.
  private func britishPlates() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard note.plain[place].isCapital,
        place == 0 || !(note.plain[place - 1].isLatin || note.plain[place - 1].isDigit)
      else { return nil }
      let letters = note.runEnd(place) { $0.isCapital }
      let digits = note.runEnd(letters) { $0.isDigit }
      guard letters - place == 2, digits - letters == 2 else { return nil }
      let start = note.skippingSpaces(digits)
      let end = note.runEnd(start) { $0.isCapital }
      guard end - start == 3,
        end == note.count || !(note.plain[end].isLatin || note.plain[end].isDigit)
      else { return nil }
      return Proposal(place..<end, .registered, .pattern, 0.85)
    }
  }

  /// Number plates: 長岡 300 あ 12-34.
  private func plates() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard note.plain[place].isKanji || note.plain[place].isHiragana,
        place == 0 || !note.plain[place - 1].isKanji
      else { return nil }
      let kanji = note.runEnd(place) { $0.isKanji }
      let name = kanji > place ? kanji : note.runEnd(place) { $0.isHiragana }
      guard (1...4).contains(name - place) else { return nil }
      var cursor = PatternCursor(note, name)
      cursor.skipBlanks()
      guard cursor.digits(2...3) != nil else { return nil }
      cursor.skipBlanks()
      guard let kana = cursor.next, kana.isHiragana else { return nil }
      cursor.place += 1
      cursor.skipBlanks()
      let end = note.runEnd(cursor.place) { $0.isDigit || $0.isDash || $0 == "・" }
      guard (1...5).contains(end - cursor.place),
        note.plain[cursor.place..<end].contains(where: \.isDigit), end - cursor.place > 2
      else { return nil }
      return Proposal(place..<end, .registered, .pattern, 0.9)
    }
  }
}
