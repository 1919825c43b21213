internal import Morphology

/// Shows what is in no list of words: for review only, and only a few a note.
///
/// It finds what no rule describes, such as the name of a shop or of an island; whoever reads the
/// note says with one key what it is.
struct ResidualRecogniser {
  let note: NoteText
  private let isSafe: [Bool]

  init(note: NoteText) {
    self.note = note
    var isSafe = [Bool](repeating: false, count: note.count)
    for place in note.plain.indices {
      for table in [SafeWords.japanese, FacilityWords.general] {
        guard let length = table.length(at: place, in: note.plain), length > 1 else { continue }
        for covered in place..<(place + length) { isSafe[covered] = true }
      }
    }
    self.isSafe = isSafe
  }

  /// Most shown in a note.
  private static let most = 4

  /// What no other proposal touches.
  func proposals(beside proposals: [Proposal]) -> [Proposal] {
    let covered = Set(proposals.flatMap { Array($0.range) })
    let found = (note.analysis.words.compactMap(named) + quoted() + dotted())
      .filter { !$0.range.contains(where: covered.contains) }
    return Array(
      found.sorted { ($0.confidence, $1.range.lowerBound) > ($1.confidence, $0.range.lowerBound) }
        .prefix(Self.most))
  }

  /// A word that the dictionary takes for a name, or does not know, with what belongs to it.
  private func named(_ word: Word) -> Proposal? {
    guard let (kind, confidence) = kind(of: word) else { return nil }
    return Proposal(whole(word.range), kind, .unknownWord, confidence)
  }

  private func kind(of word: Word) -> (kind: FindingKind, confidence: Double)? {
    let range = word.range
    guard range.count > 1, note.plain[range].allSatisfy(\.isJapanese),
      !range.contains(where: { isSafe[$0] }),
      !PlaceRecogniser.isStyle(at: range.upperBound, in: note),
      // なみ組, 弥生時代, しおりを作る: a class, an age of history, a thing.
      !["組", "土器", "ドラマ", "時代", "号", "門", "棟", "クラス"].contains(where: {
        note.has($0, at: range.upperBound)
      }),
      !(word.partOfSpeech == .givenName && note.has("を", at: range.upperBound))
    else { return nil }
    let isKanji = note.plain[range].allSatisfy(\.isKanji)
    switch word.partOfSpeech {
    case .surname where word.isKnown && isKanji && !isRole(range): return (.other, 0.5)
    case .place where word.isKnown: return isKanji ? (.finePlace, 0.48) : nil
    case .organisation where range.count > 2: return (.organisation, 0.45)
    case .properNoun where range.count > 2 || isKanji:
      return word.isKnown ? (.organisation, 0.4) : nil
    case .givenName where word.isKnown: return (.other, isKanji ? 0.43 : 0.36)
    default: break
    }
    guard !word.isKnown else { return nil }
    if isKanji { return range.count > 2 ? (.finePlace, 0.42) : nil }
    guard note.plain[range].allSatisfy({ $0.isKatakana || $0.isNameDot }) else { return nil }
    let end = range.upperBound
    let hasDot = note[end].map(\.isNameDot) == true && note[end + 1].map(\.isKatakana) == true
    return hasDot && range.count > 2 ? (.organisation, 0.4) : nil
  }

  private func isRole(_ range: Range<Int>) -> Bool {
    NameWords.roles.contains(range, in: note.plain)
  }

  /// The kanji around a name in kanji: 加計 of 加計呂麻 is no name by itself.
  private func whole(_ range: Range<Int>) -> Range<Int> {
    guard note.plain[range].allSatisfy(\.isKanji) else { return range }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, end - start < 8, note.plain[start - 1].isKanji, !isSafe[start - 1],
      note.word(at: start - 1)?.partOfSpeech != .adverb,
      NameWords.roles.length(endingAt: start, in: note.plain) == nil
    { start -= 1 }
    while end < note.count, end - start < 8, note.plain[end].isKanji, !isSafe[end],
      NameWords.titles.length(at: end, in: note.plain) == nil,
      NameWords.honorifics.length(at: end, in: note.plain) == nil
    { end += 1 }
    return start..<end
  }

  /// A name in katakana with a dot: シスター・マリア.
  private func dotted() -> [Proposal] {
    note.plain.indices.compactMap { dot in
      guard note.plain[dot].isNameDot, dot > 1, note.plain[dot - 1].isKatakana,
        note[dot + 1]?.isKatakana == true
      else { return nil }
      let start = note.runStart(dot) { $0.isKatakana }
      let end = note.runEnd(dot + 1) { $0.isKatakana }
      let isName = [dot - 1, dot + 1].contains { place in
        note.word(at: place).map { !$0.isKnown || $0.partOfSpeech.isProper } == true
      }
      guard isName, dot - start > 1, end - dot > 2, !(start..<end).contains(where: { isSafe[$0] })
      else { return nil }
      return Proposal(start..<end, .other, .unknownWord, 0.47)
    }
  }

  /// A short name in quotes that is called: 「まーな」と呼ぶ, 「あおぞら」の会報.
  private func quoted() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard "「『".unicodeScalars.contains(note.plain[place]) else { return nil }
      let name =
        (place + 1)..<note.runEnd(place + 1) { $0.isJapanese || $0.isNameDot || $0.isBlank }
      guard (2...6).contains(name.count), let close = note[name.upperBound],
        "」』".unicodeScalars.contains(close), !name.contains(where: { isSafe[$0] }),
        !name.contains(where: { note.word(at: $0)?.partOfSpeech.isSpoken == true })
      else { return nil }
      let words = Set(name.compactMap { note.word(at: $0)?.range }).compactMap {
        note.word(at: $0.lowerBound)
      }
      let isOrdinary =
        words.count == 1 && words[0].isKnown
        && [.noun, .adverb, .other].contains(words[0].partOfSpeech)
      return isOrdinary ? nil : Proposal(name, .other, .unknownWord, 0.44)
    }
  }
}

extension PartOfSpeech {
  /// Whether such a word is said rather than a part of a name.
  fileprivate var isSpoken: Bool {
    switch self {
    case .particle, .auxiliary, .verb, .adjective, .pronoun: true
    default: false
    }
  }
}
