internal import Morphology

/// Shows what is in no list of words: for review only, and only a few a note.
///
/// It finds what no rule describes, such as the name of a shop or of an island; whoever reads the
/// note says with one key what it is.
struct ResidualRecogniser {
  let note: NoteText

  /// Most shown in a note.
  private static let most = 3

  func proposals() -> [Proposal] {
    let found = note.analysis.words.compactMap { word in
      kind(of: word).map { Proposal(word.range, $0.kind, .unknownWord, $0.confidence) }
    }
    return Array(
      found.sorted { ($0.confidence, $1.range.lowerBound) > ($1.confidence, $0.range.lowerBound) }
        .prefix(Self.most))
  }

  private func kind(of word: Word) -> (kind: FindingKind, confidence: Double)? {
    let range = word.range
    guard note.plain[range].allSatisfy(\.isJapanese),
      !SafeWords.japanese.contains(range, in: note.plain),
      !FacilityWords.general.contains(range, in: note.plain)
    else { return nil }
    let isKanji = note.plain[range].allSatisfy(\.isKanji)
    switch word.partOfSpeech {
    case .organisation where range.count > 2: return (.organisation, 0.45)
    case .properNoun where range.count > 2 && word.isKnown: return (.organisation, 0.4)
    default: break
    }
    if !word.isKnown, isKanji, (3...5).contains(range.count) { return (.finePlace, 0.42) }
    let isKatakana = note.plain[range].allSatisfy { $0.isKatakana || $0.isNameDot }
    guard !word.isKnown, isKatakana else { return nil }
    let end = range.upperBound
    let hasDot =
      note[end].map(\.isNameDot) == true && note[end + 1].map(\.isKatakana) == true
    return hasDot && range.count > 2 ? (.organisation, 0.4) : nil
  }
}
