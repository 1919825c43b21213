extension [PaneLine] {
  /// The last group of lines that were not there before; a few unchanged ones may lie in it.
  func lastChange(since before: [PaneLine]) -> ClosedRange<Int>? {
    let places = difference(from: before).insertions.compactMap { change in
      if case .insert(let place, let line, _) = change, !line.spans.isEmpty { place } else { nil }
    }.sorted()
    guard let last = places.last else { return nil }
    let first = places.reversed().reduce(last) { first, place in
      first - place <= joining ? place : first
    }
    return first...last
  }
}

/// How far apart two new lines may stand to be one group.
private let joining = 3
