import TextCells

extension Form {
  /// Draws the form and returns where the insertion point is.
  ///
  /// Labels stand beside the answers where there is room, else above them. A form that is higher
  /// than the rectangle scrolls so that the field in focus is visible, and says so at its bottom
  /// while it goes on there. What is looked for is typed in the place of the footer.
  public func draw(
    in rect: Rect, on grid: inout CellGrid, footer: String = "", words: FormWords = FormWords()
  ) -> Position {
    grid.fill(rect)
    grid.box(rect, title: title)
    let body = parts(of: rect, hasFooter: !footer.isEmpty)
    guard body.0.rows > 0, body.0.columns > 0 else { return rect.origin }
    if find == nil {
      grid.write(
        footer, at: body.1.origin, style: .muted, limit: body.1.rows * body.1.columns)
    }
    let layout = FormLayout(
      fields: fields, focus: focus, columns: body.0.columns, rows: body.0.rows)
    if layout.goesOn { draw(words.more, atBottomOf: rect, on: &grid) }
    let cursor = drawFields(layout, in: body.0, on: &grid)
    return find.map { draw($0, in: body.1, words, on: &grid) } ?? cursor
  }

  /// The cells of the questions and of the line below them.
  func parts(of rect: Rect, hasFooter: Bool) -> (Rect, Rect) {
    var inner = rect.inset()
    if inner.columns >= roomForPadding {
      inner = Rect(
        column: inner.column + 1, row: inner.row, columns: inner.columns - 2, rows: inner.rows)
    }
    let footerRows = find == nil && (!hasFooter || inner.rows < 4) ? 0 : 1
    return inner.splitRows(top: inner.rows - footerRows)
  }

  /// Draws the line of the search with the place found; the insertion point is there.
  private func draw(
    _ line: FindLine, in rect: Rect, _ words: FormWords, on grid: inout CellGrid
  ) -> Position {
    let head = words.find + " "
    grid.write(head, at: rect.origin, style: .accent, limit: rect.columns)
    let count = found(words)
    let end = count.isEmpty ? 0 : count.columns + 1
    let room = max(1, rect.columns - head.columns - end)
    let start = Position(column: min(rect.column + head.columns, rect.lastColumn), row: rect.row)
    let cursor = line.editor.draw(
      in: Rect(column: start.column, row: start.row, columns: room, rows: 1), on: &grid)
    if start.column + room + 1 < rect.column + rect.columns {
      grid.write(
        count, at: Position(column: start.column + room + 1, row: rect.row), style: .muted)
    }
    return Position(column: min(cursor.column, rect.lastColumn), row: cursor.row)
  }

  private func found(_ words: FormWords) -> String {
    guard let editor = focused?.editor, !lastSought.isEmpty else { return "" }
    let place = editor.foundPlace
    return place.count == 0 ? words.nothing : "\(place.number)/\(place.count)"
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

extension Rect {
  /// The last column, or the first one of a rectangle without any.
  fileprivate var lastColumn: Int { column + max(0, columns - 1) }
}
