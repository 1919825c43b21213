import Casework
import TerminalUI

/// A month or a week of days, and what is due or was held on the day under the cursor.
struct CalendarPane: Equatable, Sendable {
  var content: CalendarContent
  /// The day under the cursor.
  var day: CivilDay
  var isWeek = false
  /// The row of the day's list that has the cursor; `nil` while the days have it.
  var entry: Int?

  /// The days that a page shows: six weeks from the Sunday before the first of the month.
  static func page(of day: CivilDay) -> ClosedRange<CivilDay> {
    let first = day.adding(days: 1 - day.day)
    let start = first.adding(days: -first.weekday)
    return start...start.adding(days: 41)
  }

  /// Takes in a page read anew; the cursor of the day's list stays on its record, or leaves the list.
  mutating func take(_ page: CalendarContent) {
    let record = target
    content = page
    entry = record.flatMap { page.entries(on: day).records.firstIndex(of: $0) }
  }

  /// The Sunday of the week of the day under the cursor.
  var weekStart: CivilDay { day.adding(days: -day.weekday) }

  /// Moves by a command; returns whether the command moves here.
  mutating func move(by command: Command, today: CivilDay) -> Bool {
    if let entry {
      let count = content.entries(on: day).records.count
      guard let moved = command.moved(entry, count: count, page: 10) else { return false }
      self.entry = moved
      return true
    }
    switch command {
    case .dayBefore: day = day.adding(days: -1)
    case .dayAfter: day = day.adding(days: 1)
    case .moveUp: day = day.adding(days: isWeek ? -1 : -7)
    case .moveDown: day = day.adding(days: isWeek ? 1 : 7)
    case .movePageUp: day = isWeek ? day.adding(days: -7) : day.adding(months: -1)
    case .movePageDown: day = isWeek ? day.adding(days: 7) : day.adding(months: 1)
    case .moveToTop: day = today
    case .moveToBottom: day = day.adding(months: 1).adding(days: -day.adding(months: 1).day)
    default: return false
    }
    return true
  }

  /// The record under the cursor of the day's list.
  var target: RecordID? {
    guard let entry else { return nil }
    let all = content.entries(on: day).records
    return all.indices.contains(entry) ? all[entry] : nil
  }

  /// Whether anything stands on the day under the cursor.
  var hasEntries: Bool { !content.entries(on: day).records.isEmpty }
}
