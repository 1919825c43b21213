internal import Morphology

/// Pet names that no sheet knows, by how they are told or called.
extension PersonRecogniser {
  /// 呼び名はガビ, 「ガビ、ミルクのんだ」.
  func calledNames() -> [Proposal] {
    note.plain.indices.compactMap { place in told(at: place) ?? called(at: place) }
  }

  private func told(at place: Int) -> Proposal? {
    guard
      ["呼び名は", "愛称は", "あだ名は", "ニックネームは", "通称は"].contains(where: { note.has($0, endingAt: place) })
    else { return nil }
    let start = note[place].map { "「『".unicodeScalars.contains($0) } == true ? place + 1 : place
    let end = note.runEnd(start) { $0.isHiragana || $0.isKatakana || $0.value == 0x30FC }
    return (2...6).contains(end - start) ? Proposal(start..<end, .child, .role, 0.78) : nil
  }

  /// Whom somebody speaks to, by katakana that the dictionary has not; for review.
  private func called(at place: Int) -> Proposal? {
    guard note.plain[place].isKatakana, place > 0,
      "「『".unicodeScalars.contains(note.plain[place - 1])
    else {
      return nil
    }
    let end = note.runEnd(place) { $0.isKatakana || $0.value == 0x30FC }
    guard (2...5).contains(end - place), note.has("、", at: end),
      note.word(at: place)?.isKnown == false,
      !SafeWords.japanese.contains(place..<end, in: note.plain)
    else { return nil }
    return Proposal(place..<end, .child, .unknownWord, 0.5)
  }
}
