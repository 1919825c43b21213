import Casework
import TerminalUI
import TextCells

/// The time of a case from left to right: years, consultations, cycles, today.
struct TimeAxis {
  /// The rows that it takes.
  static let rows = 3

  private let events: [TimelineEvent]
  private let start: CivilDay
  private let days: Int
  private let columns: Int

  /// Reaches from the first event to the last one or today, whichever is later.
  init(_ events: [TimelineEvent], today: CivilDay, columns: Int) {
    self.events = events
    start = min(events.first?.day ?? today, today)
    days = max(1, max(events.last?.day ?? today, today).ordinal - start.ordinal)
    self.columns = max(1, columns)
  }

  /// The column of a day.
  func column(of day: CivilDay) -> Int {
    max(0, min(columns - 1, (day.ordinal - start.ordinal) * (columns - 1) / days))
  }

  /// Draws the axis; the day under the cursor is marked below it.
  func draw(
    at place: Position, marking day: CivilDay?, on grid: inout CellGrid, _ context: ScreenContext
  ) {
    drawYears(at: place, on: &grid, context)
    drawToday(at: place, on: &grid, context)
    let row = place.row + 1
    let rule = String(repeating: "─", count: columns)
    grid.write(rule, at: Position(column: place.column, row: row), style: .border)
    for event in events {
      let at = Position(column: place.column + column(of: event.day), row: row)
      grid.write(event.kind.mark, at: at, style: event.kind.style)
    }
    guard let day else { return }
    let marked = Position(column: place.column + column(of: day), row: place.row + 2)
    grid.write("^", at: marked, style: .accent)
  }

  private func drawYears(at place: Position, on grid: inout CellGrid, _ context: ScreenContext) {
    var free = 0
    for year in start.year...start.adding(days: days).year {
      guard let first = CivilDay(year: year, month: 1, day: 1) else { continue }
      let column = first < start ? 0 : column(of: first)
      let name =
        context.language == .japanese
        ? String(first.adding(days: 364).short(in: .japanese).prefix { $0 != "." }) : "\(year)"
      guard column >= free, column + name.columns <= columns else { continue }
      grid.write(name, at: Position(column: place.column + column, row: place.row), style: .muted)
      free = column + name.columns + 1
    }
  }

  private func drawToday(at place: Position, on grid: inout CellGrid, _ context: ScreenContext) {
    let name = context.say("今日", "today")
    let column = min(column(of: context.today), columns - name.columns)
    grid.write(
      name, at: Position(column: place.column + max(0, column), row: place.row), style: .accent)
  }
}
