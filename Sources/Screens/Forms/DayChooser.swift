import Casework
import TerminalUI
import TextCells

/// A month below the field of a day, in which one is chosen.
struct DayChooser: Equatable, Sendable {
  /// The day under the cursor.
  var day: CivilDay
  /// Whether the cursor was moved, so that its day is meant.
  var isMoved = false

  /// Moves by a command; false when the command does not move here.
  mutating func move(by command: Command, today: CivilDay) -> Bool {
    switch command {
    case .dayBefore: day = day.adding(days: -1)
    case .dayAfter: day = day.adding(days: 1)
    case .moveUp: day = day.adding(days: -7)
    case .moveDown: day = day.adding(days: 7)
    case .movePageUp: day = day.adding(months: -1)
    case .movePageDown: day = day.adding(months: 1)
    case .moveToTop: day = today
    default: return false
    }
    isMoved = true
    return true
  }

  /// Draws the month below a place, or above it where there is no room; the cursor is on the day.
  func draw(
    at place: Position, in body: Rect, on grid: inout CellGrid, _ context: ScreenContext
  ) -> Position {
    let rect = DayChooser.rect(below: place, in: body)
    grid.fill(rect)
    grid.box(rect, title: title(in: context), style: .accent, titleStyle: .title)
    let inner = rect.inset()
    guard inner.rows > 0, inner.columns >= DayChooser.columns else { return place }
    drawNames(in: inner, on: &grid, context)
    drawFoot(in: rect, on: &grid, context)
    return drawDays(in: inner, on: &grid, context)
  }

  /// The day under the pointer, when the month is drawn below a place.
  func day(at position: Position, below place: Position, in body: Rect) -> CivilDay? {
    let inner = DayChooser.rect(below: place, in: body).inset()
    let (row, weekday) = (
      position.row - inner.row - 1, (position.column - inner.column) / DayChooser.cell
    )
    guard inner.contains(position), row >= 0, row < min(inner.rows - 1, DayChooser.weeks),
      weekday < 7
    else { return nil }
    return firstDay(rows: inner.rows - 1).adding(days: row * 7 + weekday)
  }

  private static func rect(below place: Position, in body: Rect) -> Rect {
    Rect.popup(below: place, in: body, columns: columns + 2, rows: weeks + 3)
  }

  /// The first day that is shown in some rows.
  private func firstDay(rows: Int) -> CivilDay {
    let start = CalendarPane.page(of: day).lowerBound
    let week = (day.ordinal - start.ordinal) / 7
    return start.adding(days: 7 * max(0, min(week - rows / 2, DayChooser.weeks - rows)))
  }

  private static let cell = 4
  private static let columns = 7 * cell + 1
  private static let weeks = 6

  /// Both calendars: `2026年11月 令和8年`.
  private func title(in context: ScreenContext) -> String {
    let era = String(day.medium(in: .japanese).prefix { $0 != "年" })
    let letter = day.short(in: .japanese).prefix { $0 != "." }
    return context.say(
      "\(day.year)年\(day.month)月 \(era)年",
      "\(CivilDay.englishMonths[day.month - 1]) \(day.year) (\(letter))")
  }

  private func drawNames(in rect: Rect, on grid: inout CellGrid, _ context: ScreenContext) {
    let start = CalendarPane.page(of: day).lowerBound
    for weekday in 0..<7 {
      let name = start.adding(days: weekday).weekdayName(in: context.language)
      let text = context.language == .japanese ? name : String(name.prefix(2))
      grid.write(
        text, at: Position(column: rect.column + 1 + weekday * DayChooser.cell, row: rect.row),
        style: .muted, limit: DayChooser.cell)
    }
  }

  private func drawDays(
    in rect: Rect, on grid: inout CellGrid, _ context: ScreenContext
  ) -> Position {
    let start = firstDay(rows: rect.rows - 1)
    var cursor = rect.origin
    for row in 0..<max(0, min(rect.rows - 1, DayChooser.weeks)) {
      for weekday in 0..<7 {
        let date = start.adding(days: row * 7 + weekday)
        let place = Position(
          column: rect.column + weekday * DayChooser.cell, row: rect.row + 1 + row)
        draw(date, at: place, on: &grid, context)
        if date == day { cursor = Position(column: place.column + 1, row: place.row) }
      }
    }
    return cursor
  }

  private func draw(
    _ date: CivilDay, at place: Position, on grid: inout CellGrid, _ context: ScreenContext
  ) {
    let isToday = date == context.today
    let mark = date == day ? ">" : " "
    let number = "\(date.day)".fitted(toColumns: 2, trailing: true)
    let style: Style =
      date == day
      ? .selection
      : isToday ? Style(.accent, bold: true) : date.month == day.month ? .text : .muted
    grid.write(mark + number + (isToday ? "*" : " "), at: place, style: style)
  }

  /// The day in the other calendar than the one that stands in the field.
  private func drawFoot(in rect: Rect, on grid: inout CellGrid, _ context: ScreenContext) {
    let both = "\(day.short(in: .japanese))  \(day)  \(day.weekdayName(in: context.language))"
    let text = " " + both + " "
    guard text.columns + 2 <= rect.columns else { return }
    grid.write(
      text, at: Position(column: rect.column + 1, row: rect.row + rect.rows - 1), style: .accent)
  }
}
