/// Finds very rare diseases and facts that could be looked up.
struct FactRecogniser {
  let note: NoteText
  private let lower: [Unicode.Scalar]

  init(note: NoteText) {
    self.note = note
    lower = note.plain.map {
      $0.isASCII ? $0.properties.lowercaseMapping.unicodeScalars.first ?? $0 : $0
    }
  }

  func proposals() -> [Proposal] {
    var proposals: [Proposal] = []
    for place in note.plain.indices {
      if let length = RareDiseases.names.length(at: place, in: lower),
        isWhole(place, place + length)
      {
        let start = onsetStart(before: place) ?? place
        let end = typeEnd(place + length) ?? place + length
        proposals.append(Proposal(start..<end, .other, .rareDisease, 0.75))
      }
      if let end = geneSyndrome(at: place) {
        proposals.append(Proposal(place..<end, .other, .rareDisease, 0.75))
      }
      if let end = ordinal(at: place) {
        proposals.append(Proposal(place..<end, .other, .uniqueFact, 0.75))
      }
      if let length = RareDiseases.multiples.length(at: place, in: lower),
        isWhole(place, place + length)
      {
        let end = siblingEnd(at: place + length) ?? place + length
        let start = ["one of ", "eldest of ", "youngest of ", "one of the ", "surviving "].first {
          note.has($0, endingAt: place)
        }
        proposals.append(
          Proposal((place - (start?.unicodeScalars.count ?? 0))..<end, .other, .uniqueFact, 0.72))
      }
      if let end = englishOrdinal(at: place) {
        proposals.append(Proposal(place..<end, .other, .uniqueFact, 0.6))
      }
      if RareDiseases.media.length(at: place, in: lower) != nil, !note.has("実名でし", at: place),
        let clause = clause(around: place)
      {
        proposals.append(Proposal(clause, .other, .uniqueFact, 0.5))
      }
    }
    return proposals + namedDiseases()
  }

  /// Diseases that end in their kind, with what names them before it.
  private func namedDiseases() -> [Proposal] {
    (0...note.count).compactMap { end in
      if let start = deficiency(endingAt: end) ?? eponym(endingAt: end) {
        return Proposal(start..<end, .other, .rareDisease, 0.72)
      }
      return katakanaEponym(endingAt: end).map { Proposal($0..<end, .other, .rareDisease, 0.75) }
    }
  }

  /// Infantile-onset, neonatal: the form of a rare disease belongs to its name.
  private func onsetStart(before place: Int) -> Int? {
    guard place > 2, note.plain[place - 1] == " " else { return nil }
    let start = note.runStart(place - 1) { $0.isLatin || $0 == "-" }
    let word = note.text(start..<(place - 1)).lowercased()
    return word.hasSuffix("-onset")
      || ["infantile", "juvenile", "neonatal", "congenital"].contains(word)
      ? start : nil
  }

  /// Hypoplasia type 1B: the type of a rare disease belongs to its name.
  private func typeEnd(_ place: Int) -> Int? {
    guard note.has(" type ", at: place) else { return nil }
    let end = note.runEnd(place + 6) { $0.isDigit || $0.isCapital }
    return (1...3).contains(end - place - 6) ? note.runEnd(end) { $0.isLatin } : nil
  }

  /// 三つ子の第2子, 三つ子の末っ子: which of them.
  private func siblingEnd(at place: Int) -> Int? {
    var cursor = PatternCursor(note, place)
    let isDirect = note.has("第", at: place)
    guard isDirect || cursor.take("の") else { return nil }
    if cursor.take("第"), cursor.smallNumber() != nil, cursor.take("子") { return cursor.place }
    cursor = PatternCursor(note, place + 1)
    return cursor.take(
      word: "長男", "長女", "次男", "次女", "三男", "三女", "末っ子", "一人", "ひとり", "真ん中", "兄", "姉", "弟", "妹")
      ? cursor.place : nil
  }

  private func isWhole(_ start: Int, _ end: Int) -> Bool {
    guard note.plain[start].isLatin else { return true }
    return (start == 0 || !note.plain[start - 1].isLatin)
      && (end == note.count || !note.plain[end].isLatin)
  }

  /// A disease by the gene that it is of, FOXG1症候群: each is rarer than the lists tell.
  private func geneSyndrome(at place: Int) -> Int? {
    guard note.plain[place].isCapital, place == 0 || !note.plain[place - 1].isLatin else {
      return nil
    }
    let end = note.runEnd(place) { $0.isASCII && ($0.isCapital || $0.isDigit) }
    let gene = note.plain[place..<end]
    guard (3...8).contains(gene.count), gene.contains(where: \.isDigit),
      gene.filter(\.isCapital).count > 1
    else { return nil }
    // KCNQ2関連てんかん性脳症: whatever stands between the gene and the kind belongs to it.
    let name =
      end..<note.runEnd(end) {
        $0.isJapanese && !"のはがをにと".unicodeScalars.contains($0)
      }
    let start = ["関連", "遺伝子", "異常", "欠損", "欠失", "重複"].contains { note.has($0, at: end) }
    let kinds = ["症候群", "遺伝子変異", "遺伝子異常", "疾患", "脳症", "症", "病", "変異"]
    let ends = name.filter { place in
      place - end < 14 && kinds.contains { note.has($0, endingAt: place + 1) }
    }
    let isNear = kinds.contains { note.has($0, at: end) }
    return start || isNear ? ends.first.map { longest($0 + 1) } : nil
  }

  /// 症 of 症候群: the longer word.
  private func longest(_ end: Int) -> Int {
    note.has("候群", at: end) ? end + 2 : end
  }

  /// A syndrome that is named after people and is in no list of known ones: Bohring-Opitz症候群.
  private func eponym(endingAt end: Int) -> Int? {
    let isSyndrome = note.has("症候群", endingAt: end)
    guard isSyndrome || note.has("病", endingAt: end), end > 3 else { return nil }
    let kind = isSyndrome ? end - 3 : end - 1
    let start = note.runStart(kind) { $0.isLatin || $0 == "-" || $0 == "." || $0 == " " }
    let name = note.text(start..<kind).lowercased()
    let words = name.split { !$0.isLetter }.map(String.init)
    let known = Array(
      (words.joined(separator: " ") + (isSyndrome ? " syndrome" : " disease"))
        .unicodeScalars)
    if RareDiseases.names.contains(0..<known.count, in: known) { return note.skippingSpaces(start) }
    guard isSyndrome else { return nil }
    guard words.contains(where: { $0.count > 3 }),
      !words.contains(where: SafeWords.english.contains)
    else { return nil }
    return note.skippingSpaces(start)
  }

  /// A disorder of metabolism by what is lacking: モリブデン補因子欠損症; each is rarer than the lists tell.
  private func deficiency(endingAt end: Int) -> Int? {
    if note.has("蠕動不全症", endingAt: end) { return note.runStart(end) { $0.isKanji } }
    if ["リドーシス", "シドーシス", "ピドーシス"].contains(where: { note.has($0, endingAt: end) }) {
      // ガラクトシアリドーシス: what the body cannot take apart; アシドーシス is none.
      let start = note.runStart(end) { $0.isKatakana || $0.value == 0x30FC }
      return end - start > 7 && !note.has("アシドーシス", endingAt: end) ? start : nil
    }
    let kinds = [
      "補因子欠損症", "酵素欠損症", "輸送体欠損症", "トランスポーター欠損症", "受容体欠損症", "ラーゼ欠損症", "ゲナーゼ欠損症", "キナーゼ欠損症",
    ]
    guard let kind = kinds.first(where: { note.has($0, endingAt: end) }) else { return nil }
    let start = note.runStart(end - kind.unicodeScalars.count) {
      $0.isKatakana || $0.isLatin || $0.isDigit || $0.isDash || $0.isNameDot || $0.isKanji
    }
    return end - start > kind.unicodeScalars.count + 1 ? start : nil
  }

  /// The same in katakana: ヤング・シンプソン症候群; not the two or three that every ward knows.
  private func katakanaEponym(endingAt end: Int) -> Int? {
    guard note.has("症候群", endingAt: end) else { return nil }
    let start = note.runStart(end - 3) {
      $0.isKatakana || $0.value == 0x30FC || $0.isNameDot || $0 == "="
    }
    let name = note.text(start..<(end - 3))
    guard name.unicodeScalars.contains(where: \.isNameDot), name.count > 5,
      !RareDiseases.knownPairs.contains(where: name.contains)
    else { return nil }
    return start
  }

  /// 県内2例目, 国内初, 全国で5人, 世界で三例.
  private func ordinal(at place: Int) -> Int? {
    var cursor = PatternCursor(note, place)
    guard
      cursor.take(
        word: "県内", "国内", "市内", "全国", "日本", "世界", "道内", "府内", "都内", "県下", "九州", "東北", "町内", "村内")
    else { return nil }
    _ = cursor.take(word: "では", "でも", "で", "に")
    _ = cursor.take(word: "まだ", "わずか", "約", "唯一の", "唯一")
    if note.has("唯一", endingAt: cursor.place) || note.has("唯一の", endingAt: cursor.place) {
      return cursor.place
    }
    if cursor.take(word: "初めて", "初の", "初") { return cursor.place }
    guard cursor.smallNumber() != nil else { return nil }
    guard cursor.take(word: "例目", "人目", "症例目", "例", "人しか", "番目", "家族目") else { return nil }
    return cursor.place
  }

  /// The second case in the prefecture, first ventilated child in a nursery.
  private func englishOrdinal(at place: Int) -> Int? {
    guard place == 0 || !note.plain[place - 1].isLatin else { return nil }
    let ordinals = [
      "the first ", "first ", "the second ", "second ", "the third ", "third ", "the fourth ",
      "fourth ", "the fifth ", "fifth ", "the sixth ", "sixth ", "the only ", "only ",
    ]
    guard let ordinal = ordinals.first(where: { has($0, at: place) }) else { return nil }
    var here = place + ordinal.unicodeScalars.count
    for _ in 0..<3 {
      let word = here..<note.runEnd(here) { $0.isLatin || $0 == "-" }
      guard !word.isEmpty else { return nil }
      let text = note.text(word).lowercased()
      if Self.counted.contains(text) {
        let next = word.upperBound
        guard
          [
            "in ", "on the ", "south ", "north ", "of its ", "of her kind", "of his kind",
            "nationwide",
            "on the island",
          ].contains(where: { has(" " + $0, at: next) })
        else { return nil }
        return note.runEnd(next) { !".;,\n\"”)".unicodeScalars.contains($0) }
      }
      guard note.has(" ", at: word.upperBound) else { return nil }
      here = word.upperBound + 1
    }
    return nil
  }

  private static let counted: Set<String> = [
    "case", "child", "patient", "baby", "pupil", "family", "student", "boy", "girl", "other", "uk",
  ]

  private func has(_ word: String, at place: Int) -> Bool {
    lower[min(place, lower.count)...].starts(with: word.unicodeScalars)
  }

  /// The clause with the word, between commas and stops.
  private func clause(around place: Int) -> Range<Int>? {
    let stops = Set("。\n、「」『』（）()；;，".unicodeScalars)
    var start = note.runStart(place) { !stops.contains($0) && $0 != "." && $0 != "," }
    let end = note.runEnd(place) { !stops.contains($0) && $0 != "." && $0 != "," }
    // 番組「島の呼吸」に出演: what is named belongs to it.
    if start > 0, note.plain[start - 1] == "」", let open = note.plain[..<start].lastIndex(of: "「") {
      start = note.runStart(open) { !stops.contains($0) }
    }
    start = note.skippingSpaces(start)
    return end - start < 80 && end > start ? start..<end : nil
  }
}
