import Casework
import TerminalUI
import TextCells

/// The thread of a case on one axis: requests, sessions, cycles, notes and what is due.
struct TimelinePane: Equatable, Sendable {
  /// The case that it is of.
  let id: CaseID
  /// The event under the cursor; `nil` until it is drawn or moved, then the last before today.
  var selected: Int?
  var top = 0

  /// The event that has the cursor.
  func place(in events: [TimelineEvent], today: CivilDay) -> Int {
    let latest = max(0, (events.firstIndex { $0.day > today } ?? events.count) - 1)
    return max(0, min(selected ?? latest, events.count - 1))
  }

  /// Moves by a command; returns whether the command moves here.
  mutating func move(by command: Command, events: [TimelineEvent], _ context: ScreenContext) -> Bool
  {
    let rows = Pane.rows(in: Workspace.body(of: context.size)) - 4
    let place = place(in: events, today: context.today)
    guard let moved = command.moved(place, count: events.count, page: rows) else { return false }
    selected = max(0, moved)
    return true
  }

  /// A line for each event, with the gaps between them and today told.
  func lines(_ events: [TimelineEvent], columns: Int, in context: ScreenContext) -> [PaneLine] {
    var lines: [PaneLine] = []
    var before: CivilDay?
    var isPast = true
    for (place, event) in events.enumerated() {
      if isPast, event.day > context.today {
        lines.append(.heading(context.say("今日", "today"), columns: columns))
        isPast = false
      } else if let before {
        gap(from: before, to: event.day, in: context).map { lines.append($0) }
      }
      before = event.day
      lines.append(line(of: event, at: place, columns: columns, in: context))
    }
    return lines
  }

  private func line(
    of event: TimelineEvent, at place: Int, columns: Int, in context: ScreenContext
  ) -> PaneLine {
    let isLate = event.kind == .due && event.day < context.today
    let kind = event.kind.words[context.language]
    let head = [
      Span(event.day.short(in: context.language).fitted(toColumns: 11), .muted),
      Span(event.kind.mark + " ", event.kind.style),
      Span(kind.fitted(toColumns: context.language == .japanese ? 6 : 9), event.kind.style),
    ]
    let used = head.reduce(0) { $0 + $1.text.columns }
    let room = max(4, columns - used)
    let text = event.text.columns > room ? event.text.fitted(toColumns: room) : event.text
    return PaneLine(
      head + [Span(text, isLate ? .danger : event.kind == .closing ? .muted : .text)],
      mark: isLate ? PaneLine.overdue : nil, target: .row(place))
  }

  /// A silence of two months and more is part of the story.
  private func gap(from: CivilDay, to: CivilDay, in context: ScreenContext) -> PaneLine? {
    let months = (to.ordinal - from.ordinal) / 30
    guard months >= 2 else { return nil }
    let indent = String(repeating: " ", count: 11)
    return PaneLine(indent + context.say("│ \(months)か月", "│ \(months) months"), .border)
  }

  func draw(
    _ file: CaseFile, in rect: Rect, on grid: inout CellGrid, _ context: ScreenContext
  ) -> Position {
    let events = TimelineEvent.all(of: file, in: context)
    let head = head(of: events, in: rect, context)
    let cursor = pane(file, events, in: rect, context).draw(in: rect, under: head, on: &grid)
    if head > 0 {
      let place = place(in: events, today: context.today)
      TimeAxis(events, today: context.today, columns: Pane.columns(in: rect)).draw(
        at: Position(column: rect.column + 1 + Pane.margin, row: rect.row + 1),
        marking: events.indices.contains(place) ? events[place].day : nil, on: &grid, context)
    }
    return cursor
  }

  /// Puts the cursor on the event that stands at a position of the screen.
  mutating func press(_ position: Position, of file: CaseFile, in context: ScreenContext) {
    let rect = Workspace.body(of: context.size)
    let events = TimelineEvent.all(of: file, in: context)
    let pane = pane(file, events, in: rect, context)
    let head = head(of: events, in: rect, context)
    guard let line = pane.place(at: position, in: rect, under: head),
      case .row(let place) = pane.line(line).target
    else { return }
    selected = place
  }

  /// The rows that the axis takes at the top.
  private func head(of events: [TimelineEvent], in rect: Rect, _ context: ScreenContext) -> Int {
    !context.isLinear && !events.isEmpty && rect.rows >= 12 ? TimeAxis.rows + 1 : 0
  }

  private func pane(
    _ file: CaseFile, _ events: [TimelineEvent], in rect: Rect, _ context: ScreenContext
  ) -> Pane {
    var lines = lines(events, columns: Pane.columns(in: rect), in: context)
    if lines.isEmpty {
      lines = [PaneLine(context.say("まだ何も起きていません。", "Nothing has happened yet."), .muted)]
    }
    let place = place(in: events, today: context.today)
    let line = lines.firstIndex { $0.target == .row(place) }
    let rows = Pane.rows(in: rect) - head(of: events, in: rect, context)
    let name = KeyPlace.timeline.words[context.language]
    var pane = Pane(
      title: "\(name)  \(file.record.number)", lines: lines, cursor: line,
      top: scrolled(top, toShow: line ?? 0, count: lines.count, rows: rows), isFocused: true)
    pane.counter = (place + 1, "\(events.count)")
    return pane
  }
}

extension TimelineEvent.Kind {
  /// The mark before the event.
  var mark: String {
    switch self {
    case .request: "?"
    case .session: "o"
    case .closing: "✓"
    case .note(let phase, _): phase.letter
    case .memo: "-"
    case .due: "∙"
    }
  }

  var style: Style {
    switch self {
    case .request, .session: .accent
    case .closing: .success
    case .note(let phase, _): Style(phase.role, bold: true)
    case .memo: .muted
    case .due: .warning
    }
  }
}
