import TerminalUI
import TextCells

/// A box with lines in it, one of which may carry the cursor.
struct Pane {
  /// The columns before the text of a line: the cursor's mark and the line's own.
  static let margin = 2

  var title: String
  /// How many lines there are.
  var count: Int
  /// A line by its place; only those that are visible are asked for.
  var line: (Int) -> PaneLine
  /// The line of the cursor.
  var cursor: Int?
  /// The first visible line.
  var top: Int
  var isFocused: Bool
  /// Lines as they were drawn last, by their places, when they are kept.
  var memory: Memory?
  /// Which row of how many the cursor is on; without it the corner tells the last visible line.
  var counter: (row: Int, total: String)?

  /// Keeps drawn lines, so that they need not be composed again.
  struct Memory {
    var row: (Int) -> CellRow?
    var keep: (Int, CellRow) -> Void
  }

  /// A pane whose lines are asked for when they are visible.
  init(
    title: String, count: Int, cursor: Int?, top: Int, isFocused: Bool,
    line: @escaping (Int) -> PaneLine
  ) {
    (self.title, self.count, self.line) = (title, count, line)
    (self.cursor, self.top, self.isFocused) = (cursor, top, isFocused)
  }

  /// A pane with its lines at hand.
  init(title: String, lines: [PaneLine], cursor: Int?, top: Int, isFocused: Bool) {
    self.init(
      title: title, count: lines.count, cursor: cursor, top: top, isFocused: isFocused
    ) { lines[$0] }
  }

  /// The columns that lines have in a rectangle.
  static func columns(in rect: Rect) -> Int { max(1, rect.columns - 2 - margin - 1) }

  /// The rows that lines have in a rectangle.
  static func rows(in rect: Rect) -> Int { max(0, rect.rows - 2) }

  /// Draws the pane, some rows at its top and bottom kept free, and returns where its cursor is.
  @discardableResult
  func draw(
    in rect: Rect, under head: Int = 0, keeping kept: Int = 0, on grid: inout CellGrid
  ) -> Position {
    grid.box(
      rect, title: title, style: isFocused ? .accent : .border,
      titleStyle: isFocused ? .title : .muted)
    let inner = Pane.lines(in: rect, under: head, keeping: kept)
    let first = max(0, min(top, count - inner.rows))
    var position = inner.origin
    for row in 0..<max(0, min(inner.rows, count - first)) {
      let place = Position(column: inner.column, row: inner.row + row)
      let isCurrent = cursor == first + row
      draw(first + row, at: place, columns: inner.columns, isCurrent, on: &grid)
      if isCurrent { position = place }
    }
    drawScroll(first: first, visible: inner.rows, rect: rect, on: &grid)
    return position
  }

  /// Where the lines stand in a rectangle, some rows at its top and bottom kept free.
  private static func lines(in rect: Rect, under head: Int, keeping kept: Int) -> Rect {
    rect.inset().splitRows(top: Pane.rows(in: rect) - kept).0.splitRows(top: head).1
  }

  /// The place of the line that stands at a position of the screen.
  func place(
    at position: Position, in rect: Rect, under head: Int = 0, keeping kept: Int = 0
  ) -> Int? {
    let inner = Pane.lines(in: rect, under: head, keeping: kept)
    guard inner.contains(position) else { return nil }
    let number = max(0, min(top, count - inner.rows)) + position.row - inner.row
    return number < count ? number : nil
  }

  private func draw(
    _ number: Int, at place: Position, columns: Int, _ isCurrent: Bool, on grid: inout CellGrid
  ) {
    let start = Position(column: place.column + 1, row: place.row)
    var opens = true
    if let known = memory?.row(number) {
      grid.put(known, at: start)
    } else {
      let line = line(number)
      opens = line.target != nil
      if line.goesOn { grid.goOn(at: start) }
      if let mark = line.mark { grid.write(mark.text, at: start, style: mark.style) }
      PaneLine(line.spans).draw(
        at: Position(column: place.column + Pane.margin, row: place.row),
        columns: columns - Pane.margin, on: &grid)
      memory?.keep(number, grid.row(at: start, columns: columns - 1))
    }
    guard isCurrent else { return }
    grid.write(">", at: place, style: isFocused ? .accent : .muted)
    guard isFocused || opens else { return }
    grid.restyle(
      Rect(column: place.column, row: place.row, columns: columns, rows: 1), selected: true)
  }

  private func drawScroll(first: Int, visible: Int, rect: Rect, on grid: inout CellGrid) {
    guard visible > 0, count > visible else { return }
    let last = min(count, first + visible)
    let note = counter.map { " \($0.row)/\($0.total) " } ?? " \(last)/\(count) "
    let column = rect.column + rect.columns - 1 - note.columns - 1
    guard column > rect.column + 2 else { return }
    grid.write(note, at: Position(column: column, row: rect.row + rect.rows - 1), style: .muted)
  }
}

extension PaneLine {
  /// Draws the spans one after the other.
  @discardableResult
  func draw(at place: Position, columns: Int, on grid: inout CellGrid) -> Int {
    var used = 0
    for span in spans where used < columns {
      let room = columns - used
      let text = span.text.columns > room ? span.text.fitted(toColumns: room) : span.text
      used += grid.write(
        text, at: Position(column: place.column + used, row: place.row), style: span.style,
        limit: room)
    }
    return used
  }
}
