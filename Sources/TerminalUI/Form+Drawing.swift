import TextCells

extension Form {
  /// Draws the form and returns where the insertion point is.
  ///
  /// Labels stand beside the answers where there is room, else above them. A form that is higher
  /// than the rectangle scrolls so that the field in focus is visible, and says `more` at its
  /// bottom while it goes on there.
  public func draw(
    in rect: Rect, on grid: inout CellGrid, footer: String = "", more: String = ""
  ) -> Position {
    grid.fill(rect)
    grid.box(rect, title: title)
    var inner = rect.inset()
    if inner.columns >= roomForPadding {
      inner = Rect(
        column: inner.column + 1, row: inner.row, columns: inner.columns - 2, rows: inner.rows)
    }
    guard inner.rows > 0, inner.columns > 0 else { return rect.origin }
    let footerRows = footer.isEmpty || inner.rows < 4 ? 0 : 1
    let body = inner.splitRows(top: inner.rows - footerRows)
    grid.write(footer, at: body.1.origin, style: .muted, limit: footerRows * inner.columns)
    let layout = FormLayout(
      fields: fields, focus: focus, columns: body.0.columns, rows: body.0.rows)
    if layout.goesOn { draw(more, atBottomOf: rect, on: &grid) }
    return drawFields(layout, in: body.0, on: &grid)
  }

  private func draw(_ more: String, atBottomOf rect: Rect, on grid: inout CellGrid) {
    let note = " " + more + " "
    guard !more.isEmpty, note.columns + 4 <= rect.columns else { return }
    let column = rect.column + rect.columns - note.columns - 2
    grid.write(note, at: Position(column: column, row: rect.row + rect.rows - 1), style: .muted)
  }

  private func drawFields(
    _ layout: FormLayout, in rect: Rect, on grid: inout CellGrid
  ) -> Position {
    var cursor = rect.origin
    for (index, place) in layout.places.enumerated() {
      let top = rect.row + place.row - layout.top
      guard place.row + place.rows > layout.top, top < rect.row + rect.rows else { continue }
      let drawing = FieldDrawing(
        field: fields[index], layout: layout, focused: index == focus, place: place,
        origin: Position(column: rect.column, row: top), clip: rect)
      if let position = drawing.draw(on: &grid) { cursor = position }
    }
    return cursor
  }
}

/// The inner columns from which on a form keeps a blank column at each side.
private let roomForPadding = 30
