import Casework
import TerminalUI
import TextCells

/// A box over the screen: a line to type in, and below it what is found, one line of it chosen.
struct Chooser {
  var title: String
  /// What stands before the line that is typed.
  var mark: String
  var editor: TextEditor
  /// Whether what is typed is hidden.
  var isMasked = false
  var lines: [PaneLine]
  /// The chosen line.
  var cursor: Int?
  var top: Int
  /// What is said of the chosen line at the bottom.
  var notes: [PaneLine] = []

  /// Where the box stands: over the middle of the screen, over all of it where there is little.
  static func rect(in context: ScreenContext) -> Rect {
    let body = Workspace.body(of: context.size)
    guard body.columns >= 64, body.rows >= 16 else { return body }
    let (columns, rows) = (min(88, body.columns - 6), min(24, body.rows - 2))
    return Rect(
      column: (body.columns - columns) / 2, row: body.row + 1, columns: columns, rows: rows)
  }

  /// The rows that the found lines have.
  static func rows(in context: ScreenContext) -> Int {
    max(0, Pane.rows(in: rect(in: context)) - 1)
  }

  /// The first line that is drawn.
  func first(in context: ScreenContext) -> Int {
    let rows = Chooser.rows(in: context) - notes.count
    return cursor.map { scrolled(top, toShow: $0, count: lines.count, rows: rows) } ?? 0
  }

  /// The line under a position of the mouse.
  func line(at position: Position, in context: ScreenContext) -> Int? {
    let rect = Chooser.rect(in: context)
    let row = position.row - rect.row - 2
    guard rect.inset().contains(position), row >= 0,
      row < Chooser.rows(in: context) - notes.count
    else { return nil }
    let place = first(in: context) + row
    return lines.indices.contains(place) ? place : nil
  }

  /// Draws the box and returns where the insertion point is.
  func draw(on grid: inout CellGrid, _ context: ScreenContext) -> Position {
    let rect = Chooser.rect(in: context)
    grid.fill(rect)
    let pane = Pane(
      title: title, lines: lines, cursor: cursor, top: first(in: context), isFocused: true)
    pane.draw(in: rect, under: 1, keeping: notes.count, on: &grid)
    drawNotes(in: rect, on: &grid)
    grid.write(mark, at: rect.inset().origin, style: Style(.accent, bold: true))
    let line = Rect(
      column: rect.column + 1 + Pane.margin, row: rect.row + 1,
      columns: rect.columns - 3 - Pane.margin, rows: 1)
    return shownEditor.draw(in: line, on: &grid)
  }

  private func drawNotes(in rect: Rect, on grid: inout CellGrid) {
    for (place, note) in notes.enumerated() {
      let row = rect.row + rect.rows - 1 - notes.count + place
      note.draw(
        at: Position(column: rect.column + 1 + Pane.margin, row: row),
        columns: rect.columns - 2 - Pane.margin, on: &grid)
    }
  }

  private var shownEditor: TextEditor {
    guard isMasked else { return editor }
    var masked = TextEditor(String(repeating: "*", count: editor.text.count), multiline: false)
    masked.move(to: editor.cursor)
    return masked
  }
}
