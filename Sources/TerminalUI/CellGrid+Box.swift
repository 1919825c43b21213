import TextCells

extension CellGrid {
  /// Draws a frame with its title in the upper edge: `┌ title ───┐`.
  ///
  /// Of plain `+`, `-` and `|` where the terminal draws lines two columns wide.
  public mutating func box(
    _ rect: Rect, title: String = "", style: Style = .border, titleStyle: Style = .title
  ) {
    guard rect.columns >= 2, rect.rows >= 2 else { return }
    let marks: (corners: [String], line: String, side: Unicode.Scalar) =
      "─".columns == 1 ? (["┌", "┐", "└", "┘"], "─", "│") : (["+", "+", "+", "+"], "-", "|")
    let line = String(repeating: marks.line, count: rect.columns - 2)
    let (right, bottom) = (rect.column + rect.columns - 1, rect.row + rect.rows - 1)
    write(marks.corners[0] + line + marks.corners[1], at: rect.origin, style: style)
    for column in [rect.column, right] {
      draw(marks.side, down: column, rows: (rect.row + 1)..<max(rect.row + 1, bottom), style)
    }
    write(
      marks.corners[2] + line + marks.corners[3], at: Position(column: rect.column, row: bottom),
      style: style)
    guard !title.isEmpty, rect.columns >= 6 else { return }
    let room = rect.columns - 5
    let shown = title.columns > room ? title.fitted(toColumns: room) : title
    write(
      " " + shown + " ", at: Position(column: rect.column + 1, row: rect.row), style: titleStyle)
  }
}
