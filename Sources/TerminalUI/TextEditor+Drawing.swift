import TextCells

extension TextEditor {
  /// Draws the text and returns where the insertion point is on the screen.
  ///
  /// Prose wraps softly and scrolls by lines, a single line scrolls sideways; the insertion point
  /// is always inside of a rectangle that has cells.
  public func draw(
    in rect: Rect, on grid: inout CellGrid, style: Style = .text, focused: Bool = true
  ) -> Position {
    (drawn.columns, drawn.rows, drawn.origin) = (rect.columns, rect.rows, rect.origin)
    var style = style
    style.underline = style.underline || (focused && !multiline)
    grid.fill(rect, style: style)
    return multiline
      ? drawProse(in: rect, on: &grid, style: style) : drawLine(in: rect, on: &grid, style: style)
  }

  private func drawProse(in rect: Rect, on grid: inout CellGrid, style: Style) -> Position {
    let lines = lines(columns: rect.columns)
    let current = cursorLine(in: lines)
    let top = firstLine(of: lines.count, showing: current, rows: rect.rows)
    for (row, line) in lines.dropFirst(top).prefix(rect.rows).enumerated() {
      let place = Position(column: rect.column, row: rect.row + row)
      grid.write(String(characters[line.range]), at: place, style: style, limit: rect.columns)
      drawMarks(of: line, at: place, columns: rect.columns, on: &grid)
    }
    let column = min(cursorColumn(in: lines[current]), max(0, rect.columns - 1))
    return Position(
      column: rect.column + column, row: rect.row + min(current - top, max(0, rect.rows - 1)))
  }

  /// The first line to show: the one shown before, as long as the insertion point stays in sight.
  private func firstLine(of count: Int, showing current: Int, rows: Int) -> Int {
    let top = max(current - max(1, rows) + 1, min(drawn.top, current, max(0, count - rows)))
    drawn.top = top
    return top
  }

  private func drawLine(in rect: Rect, on grid: inout CellGrid, style: Style) -> Position {
    let start = firstVisible(columns: rect.columns)
    drawn.top = start
    grid.write(
      String(characters[start...]), at: rect.origin, style: style, limit: rect.columns)
    drawMarks(
      of: WrappedRange(range: start..<characters.count, endsParagraph: false), at: rect.origin,
      columns: rect.columns, on: &grid)
    let column = String(characters[start..<cursor]).columns
    return Position(
      column: rect.column + min(column, max(0, rect.columns - 1)), row: rect.row)
  }

  /// What stands out in a line: words that ask for attention, that are looked for, the selection.
  private func drawMarks(
    of line: WrappedRange, at place: Position, columns: Int, on grid: inout CellGrid
  ) {
    for mark in marks where mark.upperBound <= characters.count {
      draw(mark, of: line, at: place, columns, Style(.warning, underline: true), on: &grid)
    }
    for match in matches(in: line.range) {
      draw(match, of: line, at: place, columns, Style(.accent, underline: true), on: &grid)
    }
    guard let selection else { return }
    let end = draw(selection, of: line, at: place, columns, .selection, on: &grid)
    // A newline that is selected shows as a cell of its own.
    guard line.endsParagraph, selection.contains(line.range.upperBound) else { return }
    let column = end ?? String(characters[line.range]).columns
    guard column < columns else { return }
    grid.write(
      " ", at: Position(column: place.column + column, row: place.row), style: .selection)
  }

  /// Draws the part of a range that lies in a line anew; returns the column behind it.
  @discardableResult private func draw(
    _ range: Range<Int>, of line: WrappedRange, at place: Position, _ columns: Int, _ style: Style,
    on grid: inout CellGrid
  ) -> Int? {
    guard range.overlaps(line.range) else { return nil }
    let part = range.clamped(to: line.range)
    let before = String(characters[line.range.lowerBound..<part.lowerBound]).columns
    guard before < columns else { return nil }
    let text = String(characters[part])
    grid.write(
      text, at: Position(column: place.column + before, row: place.row), style: style,
      limit: columns - before)
    return before + text.columns
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
