extension TextEditor {
  /// The selected characters; nothing when none are.
  public var selection: Range<Int>? {
    guard let anchor, anchor != cursor else { return nil }
    return min(anchor, cursor)..<min(max(anchor, cursor), characters.count)
  }

  /// The selected text.
  public var selectedText: String {
    selection.map { String(characters[$0]) } ?? ""
  }

  /// Whether Esc is to end a selection before it means anything else.
  public var isSelecting: Bool { isMarking || selection != nil }

  /// Selects characters; the insertion point stands behind them.
  public mutating func select(_ range: Range<Int>) {
    move(to: range.upperBound)
    anchor = max(0, min(range.lowerBound, cursor))
  }

  /// Selects nothing.
  public mutating func endSelection() { (anchor, isMarking) = (nil, false) }

  /// Sets the mark from which moving selects, or takes it away.
  mutating func toggleMark() {
    if isMarking { return endSelection() }
    (anchor, isMarking) = (cursor, true)
  }

  /// Moves as a key does, and selects what lies between.
  mutating func extendSelection(by motion: Key) {
    let start = anchor ?? cursor
    let before = cursor
    let isMarking = isMarking
    (anchor, self.isMarking) = (start, true)
    if !handleMotion(motion) || cursor == before {
      if motion == .up { move(to: visualLine.lowerBound) }
      if motion == .down { move(to: visualLineEnd) }
    }
    self.isMarking = isMarking
  }
}
