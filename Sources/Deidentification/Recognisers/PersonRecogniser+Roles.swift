internal import Morphology

/// Names of people by the roles, times and lists that they stand in.
extension PersonRecogniser {
  func afterRole(at place: Int) -> Proposal? {
    guard note.plain[place].isJapanese,
      note.isWordBoundary(place) || note.analysis.candidates[place] != nil,
      place > 0, context.roleEnds(before: place) || isListed(place)
    else { return nil }
    // 相談室たまゆら: kana behind a kind of office are the office's own name.
    let isOffice =
      note.plain[place].isHiragana
      && FacilityWords.generalBeginnings.length(endingAt: place, in: note.plain).map { $0 > 2 }
        == true
    guard !isOffice, let end = namedEnd(from: place), endsCleanly(end) else { return nil }
    let name = place..<end
    guard !isNobody(name), !isSafeNoun(name) else { return nil }
    // 作成中, 対応後: one sign right behind the role is its ending.
    let isEnding =
      name.count == 1 && !note.plain[place - 1].isBlank
      && "中上下前後内外他等者時日月年済型式室会案役職席".unicodeScalars.contains(note.plain[place])
    if isEnding { return nil }
    return Proposal(name, .staff, .role, 0.8)
  }

  /// Whether a place follows a comma or dot after a name of the dictionary: 出席：加納、鈴村.
  private func isListed(_ place: Int) -> Bool {
    guard place > 1, "、・/／,，→&＋+".unicodeScalars.contains(note.plain[place - 1]),
      let before = note.word(at: place - 2)
    else { return false }
    return before.partOfSpeech == .surname && before.range.upperBound == place - 1
  }

  /// The end of a surname of the dictionary, with a given name when one follows.
  private func namedEnd(from place: Int) -> Int? {
    let entries = note.analysis.candidates[place] ?? []
    let surnames = entries.filter { $0.partOfSpeech == .surname }.map(\.range.upperBound).sorted(
      by: >)
    for end in surnames {
      if endsCleanly(end) { return end }
      if let given = givenEnd(from: end), endsCleanly(given) { return given }
    }
    let given = entries.filter { $0.partOfSpeech == .givenName && $0.range.count > 1 }
      .map(\.range.upperBound).max()
    return given
  }

  private func givenEnd(from place: Int) -> Int? {
    let start = note.skippingSpaces(place)
    let entry = note.analysis.candidates[start]?.filter { $0.partOfSpeech == .givenName }
      .map(\.range.upperBound).max()
    if let entry { return entry }
    let run = note.runEnd(start) { $0.isKanji }
    return (1...3).contains(run - start) ? run : nil
  }

  func endsCleanly(_ end: Int) -> Bool {
    guard end < note.count else { return true }
    let next = note.plain[end]
    if next.isKanji { return context.titleEnd(at: end) != nil }
    if next.isKatakana { return false }
    guard next.isHiragana else { return true }
    guard let word = note.word(at: end) else { return true }
    return word.range.lowerBound == end
      && (word.partOfSpeech.isFunction || word.partOfSpeech == .suffix)
  }

  func speakers() -> [Proposal] {
    var proposals: [Proposal] = []
    for place in note.plain.indices where place == 0 || note.plain[place - 1] == "\n" {
      let start = note.skippingSpaces(place)
      let end = note.runEnd(start) { $0.isKanji }
      let name = start..<end
      guard (1...4).contains(name.count), context.isSpeaker(name), hasNameEntry(name),
        !isNobody(name), !NameWords.roles.contains(name, in: note.plain), !isSafeNoun(name)
      else { continue }
      proposals.append(Proposal(name, .staff, .role, 0.75))
    }
    return proposals
  }

  /// One kanji after a profession in Latin letters, in a list of those present: MSW嵐、.
  func attendees() -> [Proposal] {
    note.plain.indices.compactMap { place in
      let isTitle = ["教頭", "校長", "園長", "養教", "保健師", "看護師", "相談員", "主治医", "担任", "師長", "管理者"].contains
      {
        note.has($0, endingAt: place)
      }
      guard note.plain[place].isKanji, place > 1, note.plain[place - 1].isLatin || isTitle,
        context.titleEnd(at: place) == nil,
        note[place + 1].map({ "、,・\n）)".unicodeScalars.contains($0) }) ?? true,
        NameWords.titles.length(endingAt: place, in: note.plain) != nil
      else { return nil }
      return Proposal(place..<(place + 1), .staff, .role, 0.75)
    }
  }
}
