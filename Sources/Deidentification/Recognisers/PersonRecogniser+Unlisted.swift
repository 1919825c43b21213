internal import Morphology

/// Names of people that no list has, by their titles and relations.
extension PersonRecogniser {
  /// 園長の枝広先生, （務台相談員）: kanji that no list has, and that nothing else explains.
  func isLikelyTitled(_ name: Range<Int>, _ end: Int) -> Bool {
    guard (2...3).contains(name.count), note.plain[name].allSatisfy(\.isKanji),
      name.lowerBound == 0 || !note.plain[name.lowerBound - 1].isKanji,
      !FacilityWords.general.contains(name, in: note.plain),
      FacilityWords.endings.length(endingAt: name.upperBound, in: note.plain) == nil,
      NameWords.titles.length(endingAt: name.upperBound, in: note.plain) == nil,
      NameWords.roles.length(endingAt: name.upperBound, in: note.plain) == nil
    else { return false }
    if note.has("先生", at: name.upperBound) { return true }
    // Before other titles words of the trade stand as well: 主任相談員. Not so alone in brackets.
    return name.lowerBound > 0 && "（(".unicodeScalars.contains(note.plain[name.lowerBound - 1])
      && note[end].map { "）)".unicodeScalars.contains($0) } == true
  }

  /// A hiragana name of somebody in the family: 妹のななえです.
  func relatives() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard place > 1, note.has("の", endingAt: place), note.plain[place].isHiragana,
        NameWords.relations.length(endingAt: place - 1, in: note.plain) != nil
      else { return nil }
      let stops = ["です", "が", "は", "も", "と", "を", "に", "、", "。", "（", "(", "」", "\n", "から", "より"]
      let end = (place + 2...place + 4).last { end in
        end <= note.count && note.plain[place..<end].allSatisfy(\.isHiragana)
          && (end == note.count || stops.contains { note.has($0, at: end) })
          && WordLists.japaneseGivenReadings.contains(note.text(place..<end))
      }
      return end.map { Proposal(place..<$0, .family, .nameList, 0.75) }
    }
  }
}
