import Casework
import TerminalUI

extension Workspace {
  /// Opens the calendar on today, over whatever was looked at; closes it when it is open.
  mutating func toggleCalendar() -> [Request] {
    guard placeBeneath != .calendar else {
      calendar = nil
      return []
    }
    let closing = closeGallery()
    closePanes()
    return closing + [.loadCalendar(CalendarPane.page(of: context.today))]
  }

  mutating func show(_ content: CalendarContent) {
    if calendar == nil {
      calendar = CalendarPane(content: content, day: context.today)
    } else {
      calendar?.take(content)
    }
  }

  mutating func carryOutInCalendar(_ command: Command) -> [Request] {
    guard var pane = calendar else { return [] }
    switch command {
    case .calendarScale: pane.isWeek.toggle()
    case .open:
      if let target = pane.target { return open(target) }
      guard pane.hasEntries else {
        message = .note("この日の期限も相談もありません。", "Nothing is due or was held on this day.")
        return []
      }
      pane.entry = 0
    default:
      guard pane.move(by: command, today: context.today) else { return [] }
    }
    calendar = pane
    return pageOfCalendar(pane)
  }

  /// Asks for the page of the day under the cursor, when another one is shown.
  private func pageOfCalendar(_ pane: CalendarPane) -> [Request] {
    let page = CalendarPane.page(of: pane.day)
    return page == pane.content.days ? [] : [.loadCalendar(page)]
  }

  mutating func pressInCalendar(_ position: Position) -> [Request] {
    guard var pane = calendar else { return [] }
    pane.press(position, in: Workspace.body(of: context.size), context)
    calendar = pane
    return pageOfCalendar(pane)
  }

  /// Out of the list of the day, then out of the calendar.
  mutating func leaveCalendar() {
    if calendar?.entry != nil { calendar?.entry = nil } else { calendar = nil }
  }
}
