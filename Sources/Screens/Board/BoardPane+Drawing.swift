import Casework
import TerminalUI
import TextCells

extension BoardPane {
  /// The columns that a card needs at least.
  private static let narrowest = 15

  /// The rows of a card in a column, with the blank one below it.
  static func cardRows(in rect: Rect) -> Int {
    rect.columns < ConsultationSummary.roomForNote ? 4 : 3
  }

  /// Where the visible columns of the board stand, by their places.
  func columns(in rect: Rect, _ context: ScreenContext) -> [(place: Int, rect: Rect)] {
    let all = content.columns.count
    let fitting = context.isLinear ? 1 : max(1, min(all, rect.columns / Self.narrowest))
    let first = max(0, min(column - fitting / 2, all - fitting))
    let width = rect.columns / fitting
    return (0..<fitting).map { number in
      let isLast = number == fitting - 1
      return (
        first + number,
        Rect(
          column: rect.column + number * width, row: rect.row,
          columns: isLast ? rect.columns - number * width : width, rows: rect.rows)
      )
    }
  }

  /// The cards that a column of this height shows at once.
  static func cards(in rect: Rect) -> Int { max(1, (rect.rows + 1) / cardRows(in: rect)) }

  /// The first card that is visible in a column.
  func firstCard(in column: Int, cards: Int) -> Int {
    let count = content.columns[column].rows.count
    return max(0, min(place(in: column) - cards / 2, count - cards))
  }

  /// Draws the stages beside each other and returns where the cursor is.
  func draw(in rect: Rect, on grid: inout CellGrid, _ context: ScreenContext) -> Position {
    var cursor = rect.origin
    for column in columns(in: rect, context) {
      let isCurrent = column.place == self.column
      let inner = drawFrame(of: column.place, in: column.rect, isCurrent, on: &grid, context)
      let place = drawCards(of: column.place, in: inner, isCurrent, on: &grid, context)
      if isCurrent { cursor = place }
    }
    return cursor
  }

  private func drawFrame(
    of place: Int, in rect: Rect, _ isCurrent: Bool, on grid: inout CellGrid,
    _ context: ScreenContext
  ) -> Rect {
    let column = content.columns[place]
    let count = content.counts[column.stage] ?? column.rows.count
    let title = "\(column.stage.words[context.language]) \(count)"
    grid.box(
      rect, title: title.fitted(toColumns: min(title.columns, max(1, rect.columns - 4))),
      style: isCurrent ? .accent : .border, titleStyle: isCurrent ? .title : .muted)
    return rect.inset()
  }

  private func drawCards(
    of place: Int, in rect: Rect, _ isCurrentColumn: Bool, on grid: inout CellGrid,
    _ context: ScreenContext
  ) -> Position {
    let rows = content.columns[place].rows
    let cards = Self.cards(in: rect)
    let first = firstCard(in: place, cards: cards)
    let height = Self.cardRows(in: rect)
    var cursor = rect.origin
    for number in 0..<max(0, min(cards, rows.count - first)) {
      let isCurrent = isCurrentColumn && first + number == self.place(in: place)
      let card = Rect(
        column: rect.column, row: rect.row + number * height, columns: rect.columns,
        rows: min(height - 1, rect.rows - number * height))
      draw(rows[first + number], in: card, isCurrent, on: &grid, context)
      if isCurrent { cursor = card.origin }
    }
    if rows.isEmpty {
      grid.write(
        context.say("ありません", "none"), at: Position(column: rect.column + 1, row: rect.row),
        style: .muted, limit: rect.columns - 1)
    }
    return cursor
  }

  private func draw(
    _ row: ConsultationSummary, in rect: Rect, _ isCurrent: Bool, on grid: inout CellGrid,
    _ context: ScreenContext
  ) {
    let lines = row.card(
      columns: rect.columns - 1, sheet: row.caseID.flatMap { content.sheets[$0] }, in: context)
    if isCurrent { grid.write(">", at: rect.origin, style: .accent) }
    for (number, line) in lines.prefix(rect.rows).enumerated() {
      line.draw(
        at: Position(column: rect.column + 1, row: rect.row + number), columns: rect.columns - 1,
        on: &grid)
    }
    if isCurrent { grid.restyle(rect, selected: true) }
  }
}
