import TextCells

extension TextEditor {
  /// Puts the insertion point where the pointer is; the selection ends.
  public mutating func point(at position: Position) {
    endSelection()
    move(to: offset(under: position))
  }

  /// Selects from where the button was pressed to where the pointer is.
  public mutating func drag(to position: Position) {
    let start = anchor ?? cursor
    move(to: offset(under: position))
    anchor = start
  }

  /// Selects the word under the pointer.
  public mutating func selectWord(at position: Position) {
    let place = offset(under: position)
    let end = wordBoundary(in: characters, from: place, forward: true)
    let start = wordBoundary(in: characters, from: end, forward: false)
    guard start <= place, start < end else { return point(at: position) }
    select(start..<end)
  }

  /// The place in the text that was drawn last at a cell, or nearest to it.
  private func offset(under position: Position) -> Int {
    let column = position.column - drawn.origin.column
    guard multiline else {
      let shown = WrappedRange(
        range: min(drawn.top, characters.count)..<characters.count, endsParagraph: true)
      return offset(at: max(0, column), in: shown)
    }
    let lines = lines(columns: drawn.columns)
    let line = drawn.top + position.row - drawn.origin.row
    return offset(at: max(0, column), in: lines[max(0, min(line, lines.count - 1))])
  }
}
