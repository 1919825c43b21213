import TextCells

/// One field of a form on its way to the grid.
struct FieldDrawing {
  let field: FormField
  let layout: FormLayout
  let focused: Bool
  let place: FormLayout.Place
  /// The upper left of the field; may lie above the clip when the form is scrolled.
  let origin: Position
  /// What of the form is visible.
  let clip: Rect

  /// Draws the field; returns the insertion point when the field has the focus.
  func draw(on grid: inout CellGrid) -> Position? {
    drawLabel(on: &grid)
    let cursor = drawAnswer(on: &grid)
    if let error = field.error {
      write("! " + error, row: place.rows - 1, column: answerColumn, style: .danger, on: &grid)
    }
    guard focused else { return nil }
    return Position(
      column: min(cursor.column, clip.column + clip.columns - 1),
      row: min(max(cursor.row, clip.row), clip.row + clip.rows - 1))
  }

  private var answerColumn: Int { layout.labelColumns == 0 ? 2 : layout.labelColumns }
  private var answerRow: Int { layout.labelColumns == 0 ? 1 : 0 }

  private func drawLabel(on grid: inout CellGrid) {
    let mark = focused ? ">" : field.error != nil ? "!" : field.required ? "*" : " "
    let style: Style = focused ? Style(.accent, bold: true) : field.error != nil ? .danger : .muted
    let columns =
      layout.labelColumns == 0 ? clip.columns : layout.labelColumns - FormLayout.markColumns - 1
    let label = field.label.columns > columns ? field.label.fitted(toColumns: columns) : field.label
    write(mark + " " + label, row: 0, column: 0, style: style, on: &grid)
  }

  private func drawAnswer(on grid: inout CellGrid) -> Position {
    if case .choice = field.kind { return drawChoice(on: &grid) }
    let rows = visibleRows
    let rect = Rect(
      column: clip.column + answerColumn, row: rows.lowerBound, columns: layout.answerColumns,
      rows: rows.count)
    let cursor = field.editor.draw(in: rect, on: &grid, style: .text, focused: focused)
    if field.editor.isEmpty, !rows.isEmpty {
      grid.write(
        field.hint, at: rect.origin, style: Style(.muted, underline: focused && rect.rows == 1),
        limit: rect.columns)
    }
    return cursor
  }

  /// The rows of the answer that are visible.
  private var visibleRows: Range<Int> {
    let first = max(clip.row, origin.row + answerRow)
    let last = min(clip.row + clip.rows, origin.row + answerRow + place.answerRows)
    return first..<max(first, last)
  }

  private func drawChoice(on grid: inout CellGrid) -> Position {
    let label = field.chosen?.label ?? (field.hint.isEmpty ? "-" : field.hint)
    let style: Style = field.chosen == nil ? .muted : .text
    let room = layout.answerColumns - (focused ? 4 : 0) - (field.query.isEmpty ? 0 : queryRoom)
    let fitting = label.columns > room ? label.fitted(toColumns: max(1, room)) : label
    let shown = focused ? "‹ " + fitting + " ›" : fitting
    write(shown, row: answerRow, column: answerColumn, style: style, on: &grid)
    var column = answerColumn + (focused ? 2 : 0)
    if focused, !field.query.isEmpty {
      let start = answerColumn + shown.columns + 1
      write(field.query, row: answerRow, column: start, style: .accent, on: &grid)
      column = start + field.query.columns
    }
    if focused, field.isOpen { drawCandidates(on: &grid) }
    return Position(
      column: clip.column + min(column, clip.columns - 1), row: origin.row + answerRow)
  }

  /// The columns that are kept for what is typed.
  private var queryRoom: Int { min(field.query.columns + 1, layout.answerColumns / 3) }

  private func drawCandidates(on grid: inout CellGrid) {
    let candidates = field.candidates
    let rows = max(0, place.answerRows - 1)
    let first = field.firstCandidate(rows: rows)
    for (index, option) in candidates.dropFirst(first).prefix(rows).enumerated() {
      let isChosen = option.id == field.choice
      write(
        (isChosen ? "> " : "  ") + row(of: option), row: answerRow + 1 + index,
        column: answerColumn, style: isChosen ? .selection : .muted, on: &grid)
    }
  }

  /// An answer with its note at the right end, which is never cut.
  private func row(of option: FormOption) -> String {
    let columns = max(1, layout.answerColumns - 2)
    guard !option.note.isEmpty, option.note.columns + 3 < columns else {
      return option.label.fitted(toColumns: columns)
    }
    return option.label.fitted(toColumns: columns - option.note.columns - 2) + "  " + option.note
  }

  private func write(_ text: String, row: Int, column: Int, style: Style, on grid: inout CellGrid) {
    let position = Position(column: clip.column + column, row: origin.row + row)
    guard clip.contains(position) else { return }
    grid.write(text, at: position, style: style, limit: clip.columns - column)
  }
}
