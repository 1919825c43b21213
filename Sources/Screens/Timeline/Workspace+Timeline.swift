import Casework
import TerminalUI

extension Workspace {
  /// Opens the thread of the case that is shown, or closes it.
  mutating func toggleTimeline() -> [Request] {
    guard timeline == nil, let file = cases.file else {
      timeline = nil
      return []
    }
    timeline = TimelinePane(id: file.id)
    return []
  }

  var timelineEvents: [TimelineEvent] {
    cases.file.map { TimelineEvent.all(of: $0, in: context) } ?? []
  }

  /// The record of the event under the cursor.
  var timelineTarget: RecordID? {
    guard let pane = timeline else { return nil }
    let events = timelineEvents
    let place = pane.place(in: events, today: context.today)
    return events.indices.contains(place) ? events[place].record : nil
  }

  mutating func carryOutInTimeline(_ command: Command) -> [Request] {
    guard var pane = timeline else { return [] }
    if command == .open {
      if let target = timelineTarget { return open(target) }
      message = .note("この行は事例そのものの記録です。", "This line is part of the case itself.")
      return []
    }
    if pane.move(by: command, events: timelineEvents, context) { timeline = pane }
    return []
  }
}
