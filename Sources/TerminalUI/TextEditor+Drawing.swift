import TextCells

extension TextEditor {
  /// Draws the text and returns where the insertion point is on the screen.
  ///
  /// Prose wraps softly and scrolls by lines, a single line scrolls sideways; the insertion point
  /// is always inside of a rectangle that has cells.
  public func draw(
    in rect: Rect, on grid: inout CellGrid, style: Style = .text, focused: Bool = true
  ) -> Position {
    drawn.columns = rect.columns
    var style = style
    style.underline = style.underline || (focused && !multiline)
    grid.fill(rect, style: style)
    return multiline
      ? drawProse(in: rect, on: &grid, style: style) : drawLine(in: rect, on: &grid, style: style)
  }

  private func drawProse(in rect: Rect, on grid: inout CellGrid, style: Style) -> Position {
    let lines = lines(columns: rect.columns)
    let current = cursorLine(in: lines)
    let top = max(0, min(current - rect.rows / 2, lines.count - rect.rows))
    for (row, line) in lines.dropFirst(top).prefix(rect.rows).enumerated() {
      grid.write(
        line.text, at: Position(column: rect.column, row: rect.row + row), style: style,
        limit: rect.columns)
      drawMarks(of: line, at: Position(column: rect.column, row: rect.row + row), on: &grid)
    }
    let column = min(cursorColumn(in: lines[current]), max(0, rect.columns - 1))
    return Position(
      column: rect.column + column, row: rect.row + min(current - top, max(0, rect.rows - 1)))
  }

  /// Words that ask for attention: a colour and a line below them.
  private func drawMarks(of line: WrappedLine, at place: Position, on grid: inout CellGrid) {
    for mark in marks where mark.overlaps(line.range) && mark.upperBound <= characters.count {
      let part = mark.clamped(to: line.range)
      let before = String(characters[line.range.lowerBound..<part.lowerBound]).columns
      grid.write(
        String(characters[part]), at: Position(column: place.column + before, row: place.row),
        style: Style(.warning, underline: true))
    }
  }

  private func drawLine(in rect: Rect, on grid: inout CellGrid, style: Style) -> Position {
    let start = firstVisible(columns: rect.columns)
    grid.write(
      String(characters[start...]), at: rect.origin, style: style, limit: rect.columns)
    let column = String(characters[start..<cursor]).columns
    return Position(
      column: rect.column + min(column, max(0, rect.columns - 1)), row: rect.row)
  }

  /// The first character to show so that the insertion point and what surrounds it are visible.
  private func firstVisible(columns: Int) -> Int {
    let before = String(characters[..<cursor]).columns
    let room = max(0, columns - 1)
    guard before > room else { return 0 }
    let after = String(characters[cursor...]).columns
    let wanted = max(room * 2 / 3, room - after)
    var used = 0
    var start = cursor
    while start > 0 {
      used += characters[start - 1].columns
      if used > wanted { break }
      start -= 1
    }
    return start
  }
}
