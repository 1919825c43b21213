/// The chosen row of a list and the first row that is visible.
public struct ListCursor: Equatable, Sendable {
  /// The index of the chosen row.
  public var selected: Int
  /// The index of the first visible row.
  public var top: Int

  /// A cursor on a row.
  public init(selected: Int = 0, top: Int = 0) {
    self.selected = selected
    self.top = top
  }

  /// Moves by the usual keys in a list of `count` rows, `page` of them visible.
  ///
  /// Returns whether the key is one of them.
  public mutating func handle(_ key: Key, count: Int, page: Int) -> Bool {
    let leap = max(1, page - 1)
    switch key.folded {
    case .up, .character("k"): selected -= 1
    case .down, .character("j"): selected += 1
    case .pageUp: selected -= leap
    case .pageDown: selected += leap
    case .home, .character("g"): selected = 0
    case .end, .character("G"): selected = count - 1
    default: return false
    }
    clamp(count: count, page: page)
    return true
  }

  /// Keeps the chosen row in the list and visible.
  public mutating func clamp(count: Int, page: Int) {
    let page = max(1, page)
    selected = max(0, min(selected, count - 1))
    if selected < top { top = selected }
    if selected >= top + page { top = selected - page + 1 }
    top = max(0, min(top, count - page))
  }
}
