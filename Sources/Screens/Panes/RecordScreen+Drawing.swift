import Casework
import TerminalUI
import TextCells

extension RecordScreen {
  /// Draws the panes and returns where the cursor is.
  func draw(in rect: Rect, on grid: inout CellGrid, _ context: ScreenContext) -> Position {
    let layout = PaneLayout(in: rect, focus: focus, isWide: context.isWide)
    var cursor = rect.origin
    if let area = layout.list {
      let place = drawList(in: area, on: &grid, context, withSteps: layout.detail == nil)
      if focus == .list { cursor = place }
    }
    if let area = layout.detail {
      let place = drawDetail(in: area, on: &grid, context)
      if focus == .detail { cursor = place }
    }
    return cursor
  }

  /// The rows that the lines of the detail have, the steps below them taken off.
  func detailRows(in rect: Rect, _ context: ScreenContext) -> Int {
    Pane.rows(in: rect) - stepRows(in: rect, context)
  }

  /// The rows that the lines of the list have.
  func listRows(in rect: Rect, _ context: ScreenContext) -> Int {
    let steps = context.isWide ? 0 : stepRows(in: rect, context)
    return Pane.rows(in: rect) - steps
  }

  private func stepRows(in rect: Rect, _ context: ScreenContext) -> Int {
    let lines = stepLines(columns: Pane.columns(in: rect), in: context)
    return lines.isEmpty ? 0 : min(lines.count + 1, Pane.rows(in: rect) * 2 / 5)
  }

  private func drawList(
    in rect: Rect, on grid: inout CellGrid, _ context: ScreenContext, withSteps: Bool
  ) -> Position {
    let known = entries(in: context)
    let entries = known.all
    let line = known.lines.indices.contains(list.selected) ? known.lines[list.selected] : nil
    let rows = listRows(in: rect, context)
    let top = line.map { scrolled(list.top, toShow: $0, count: entries.count, rows: rows) } ?? 0
    let isEmpty = list.rows.isEmpty && list.isLoaded
    let columns = Pane.columns(in: rect)
    var pane = Pane(
      title: listTitle(in: context) + marksNote(in: context), count: isEmpty ? 1 : entries.count,
      cursor: line, top: top,
      isFocused: focus == .list
    ) { place in
      guard !isEmpty else { return emptyLine(in: context) }
      switch entries[place] {
      case .heading(let title): return PaneLine.heading(title, columns: columns)
      case .row(let row):
        var line = listLine(row, columns: columns, in: context)
        if list.marked.contains(id(of: list.rows[row])) { line.mark = Span("+", .accent) }
        return line
      }
    }
    if !isEmpty {
      pane.counter = (list.missing + list.selected + 1, total)
      pane.memory = memory(of: entries, columns: columns, in: context)
    }
    let cursor = draw(pane, in: rect, steps: withSteps, on: &grid, context)
    return list.isSearching ? searchCursor(in: rect, context) : cursor
  }

  /// The rows of the list as they were drawn last; headings are not kept.
  private func memory(
    of entries: [ListEntry], columns: Int, in context: ScreenContext
  ) -> Pane.Memory {
    let view = DrawnList<Row>.View(context)
    let key = { (place: Int) -> (row: Int, key: DrawnList<Row>.RowKey)? in
      guard case .row(let number) = entries[place] else { return nil }
      let isMarked = !list.marked.isEmpty && list.marked.contains(id(of: list.rows[number]))
      return (
        number,
        DrawnList.RowKey(
          stamp: list.stamp.number, isMarked: isMarked, columns: columns, view: view)
      )
    }
    return Pane.Memory(
      row: { place in key(place).flatMap { list.drawn.row($0.row, $0.key) } },
      keep: { place, cells in
        if let (row, key) = key(place) { list.drawn.keep(cells, key, at: row) }
      })
  }

  private func drawDetail(
    in rect: Rect, on grid: inout CellGrid, _ context: ScreenContext
  ) -> Position {
    guard !(context.isHurried && focus == .list) else {
      grid.box(
        rect, title: detailTitle(in: context), style: .border, titleStyle: .muted)
      return rect.origin
    }
    let lines = detailLines(columns: Pane.columns(in: rect), in: context)
    let rows = detailRows(in: rect, context)
    let place = max(0, min(detailPlace, lines.count - 1))
    let pane = Pane(
      title: detailTitle(in: context), lines: lines, cursor: focus == .detail ? place : nil,
      top: scrolled(detailTop, toShow: place, count: lines.count, rows: rows),
      isFocused: focus == .detail)
    return draw(pane, in: rect, steps: true, on: &grid, context)
  }

  /// Draws a pane with the steps at its bottom.
  private func draw(
    _ pane: Pane, in rect: Rect, steps: Bool, on grid: inout CellGrid, _ context: ScreenContext
  ) -> Position {
    let height = steps ? stepRows(in: rect, context) : 0
    let cursor = pane.draw(in: rect, keeping: height, on: &grid)
    guard height > 0 else { return cursor }
    let row = rect.row + rect.rows - 1 - height
    let title = context.say(" 次の一手 ", " Next ")
    let rule = String(repeating: "─", count: max(0, rect.columns - 3 - title.columns))
    grid.write("─", at: Position(column: rect.column + 1, row: row), style: .border)
    grid.write(title, at: Position(column: rect.column + 2, row: row), style: .muted)
    grid.write(
      rule, at: Position(column: rect.column + 2 + title.columns, row: row), style: .border)
    let lines = stepLines(columns: Pane.columns(in: rect), in: context).prefix(height - 1)
    for (place, line) in lines.enumerated() {
      line.draw(
        at: Position(column: rect.column + 1 + Pane.margin, row: row + 1 + place),
        columns: rect.columns - 2 - Pane.margin, on: &grid)
    }
    return cursor
  }

  /// How many records are marked.
  private func marksNote(in context: ScreenContext) -> String {
    guard !list.marked.isEmpty else { return "" }
    return context.say("  印 \(list.marked.count)件", "  \(list.marked.count) marked")
  }

  private func emptyLine(in context: ScreenContext) -> PaneLine {
    let key = CommandTable.standard.shownKey(for: .create, in: Self.place)
    return PaneLine(
      list.search.isEmpty
        ? context.say("まだありません。\(key) で書き起こします。", "Nothing here yet; \(key) begins one.")
        : context.say("見つかりません。Esc で検索をやめます。", "Nothing found; Esc ends the search."),
      .muted)
  }

  private func searchCursor(in rect: Rect, _ context: ScreenContext) -> Position {
    let column = rect.column + 2 + listTitle(in: context).columns
    return Position(column: min(column, rect.column + rect.columns - 2), row: rect.row)
  }
}
