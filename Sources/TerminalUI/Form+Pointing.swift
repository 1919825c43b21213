extension Form {
  /// Acts on a press of the mouse on the form as it is drawn in a rectangle, with a line below it.
  ///
  /// The question under the pointer gets the focus. In a text the insertion point goes there; a
  /// choice in focus opens its list, and a press on an answer takes it.
  public mutating func press(_ position: Position, in rect: Rect) {
    guard find == nil, let (index, row) = question(at: position, in: rect) else { return }
    let hadFocus = index == focus
    if !hadFocus {
      fields[focus].close()
      fields[focus].editor.endSelection()
      focus = index
    }
    guard case .choice = fields[index].kind else {
      return fields[index].editor.point(at: position)
    }
    if hadFocus { fields[index].pressChoice(row: row.number, of: row.count) }
  }

  /// Selects in the text in focus up to the pointer.
  public mutating func drag(to position: Position) {
    guard find == nil, let field = focused, field.isText else { return }
    fields[focus].editor.drag(to: position)
  }

  /// Acts on a second press soon after the first: selects the word of the text in focus under the
  /// pointer, and is one more press on a choice in focus.
  public mutating func pressAgain(_ position: Position, in rect: Rect) {
    guard find == nil, let (index, row) = question(at: position, in: rect), index == focus else {
      return
    }
    guard fields[index].isText else {
      return fields[index].pressChoice(row: row.number, of: row.count)
    }
    fields[index].editor.selectWord(at: position)
  }

  /// Acts on the wheel: prose moves by three lines, an open list by one answer.
  public mutating func wheel(up: Bool) {
    guard find == nil, let field = focused else { return }
    switch field.kind {
    case .prose:
      for _ in 0..<3 { _ = fields[focus].editor.handle(up ? .up : .down) }
    case .choice where field.isOpen: _ = fields[focus].handleChoice(up ? .up : .down)
    default: break
    }
  }

  /// The question under the pointer, and which row of its answer that is.
  private func question(
    at position: Position, in rect: Rect
  ) -> (index: Int, row: (number: Int, count: Int))? {
    let body = parts(of: rect, hasFooter: true).0
    guard body.contains(position) else { return nil }
    let layout = FormLayout(fields: fields, focus: focus, columns: body.columns, rows: body.rows)
    let row = layout.top + position.row - body.row
    guard
      let index = layout.places.firstIndex(where: { ($0.row..<($0.row + $0.rows)).contains(row) })
    else { return nil }
    let place = layout.places[index]
    let number = row - place.row - (layout.labelColumns == 0 ? 1 : 0)
    return (index, (number, place.answerRows))
  }
}

extension FormField {
  /// Whether the answer is written.
  fileprivate var isText: Bool {
    if case .choice = kind { false } else { true }
  }

  /// Opens the list, or takes the answer in a row of it.
  fileprivate mutating func pressChoice(row: Int, of rows: Int) {
    guard isOpen, row > 0 else {
      if isOpen { close() } else { isOpen = true }
      return
    }
    let listed = candidates
    let index = firstCandidate(rows: rows - 1) + row - 1
    guard listed.indices.contains(index) else { return }
    choice = listed[index].id
    error = nil
    close()
  }
}
