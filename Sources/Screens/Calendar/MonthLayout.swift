import Casework
import TerminalUI

/// Where the days of a month's page stand in a box: six weeks, those before the cursor hidden when low.
struct MonthLayout {
  /// The inside of the box; its first row names the weekdays.
  let inner: Rect
  /// The columns of a day.
  let width: Int
  /// The rows of a day.
  let height: Int
  /// The first day of the page.
  let start: CivilDay
  /// The weeks that are scrolled away.
  private let hidden: Int

  /// Lays out the page of a day.
  init(of day: CivilDay, in rect: Rect) {
    inner = rect.inset()
    width = max(4, inner.columns / 7)
    height = max(1, min(4, (inner.rows - 1) / 6))
    start = CalendarPane.page(of: day).lowerBound
    let current = (day.ordinal - start.ordinal) / 7
    hidden = max(0, current - max(1, (inner.rows - 1) / height) + 1)
  }

  /// Where a weekday is named.
  func heading(of weekday: Int) -> Position {
    Position(column: inner.column + weekday * width + 1, row: inner.row)
  }

  /// The days for which there is room, each with its first cell.
  var days: [(day: CivilDay, place: Position)] {
    ((hidden * 7)..<42).map { number in
      let place = Position(
        column: inner.column + number % 7 * width,
        row: inner.row + 1 + (number / 7 - hidden) * height)
      return (start.adding(days: number), place)
    }.filter { $0.place.row + height <= inner.row + inner.rows }
  }

  /// The day that stands at a position.
  func day(at position: Position) -> CivilDay? {
    days.first { _, place in
      Rect(column: place.column, row: place.row, columns: width, rows: height).contains(position)
    }?.day
  }
}
