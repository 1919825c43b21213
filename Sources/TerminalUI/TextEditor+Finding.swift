import TextCells

extension TextEditor {
  /// Sets what is looked for; every place of it is marked while it is set.
  public mutating func look(for words: String) { sought = words.soughtForm }

  /// Moves to the next place of what is looked for, around the end of the text; false without one.
  ///
  /// The words found are selected. With `staying` a place at the insertion point counts as next.
  @discardableResult public mutating func findNext(
    from start: Int? = nil, forward: Bool = true, staying: Bool = false
  ) -> Bool {
    let places = places(in: characters.indices)
    let start = start ?? selection?.lowerBound ?? cursor
    let next =
      forward
      ? places.first { staying ? $0 >= start : $0 > start } ?? places.first
      : places.last { $0 < start } ?? places.last
    guard let next else { return false }
    isMarking = false
    select(next..<next + sought.count)
    return true
  }

  /// Which of the places found the selection is, from 1, and how many there are.
  public var foundPlace: (number: Int, count: Int) {
    let places = places(in: characters.indices)
    let start = selection?.lowerBound ?? cursor
    return (places.firstIndex(of: start).map { $0 + 1 } ?? 0, places.count)
  }

  /// The places that reach into a line.
  func matches(in line: Range<Int>) -> [Range<Int>] {
    guard !sought.isEmpty else { return [] }
    let start = max(0, line.lowerBound - sought.count + 1)
    let end = min(characters.count, line.upperBound + sought.count - 1)
    return places(in: start..<end).map { $0..<$0 + sought.count }
  }

  /// Where what is looked for begins; places do not overlap.
  private func places(in range: Range<Int>) -> [Int] {
    guard let first = sought.first, range.count >= sought.count else { return [] }
    var found: [Int] = []
    var place = range.lowerBound
    while place <= range.upperBound - sought.count {
      let isFound =
        characters[place].soughtForm == first
        && sought.indices.dropFirst().allSatisfy {
          characters[place + $0].soughtForm == sought[$0]
        }
      if isFound { found.append(place) }
      place += isFound ? sought.count : 1
    }
    return found
  }
}
