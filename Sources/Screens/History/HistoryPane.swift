import Casework
import TerminalUI
import TextCells

/// The history of a record on the screen, the newest step at the bottom.
struct HistoryPane: Equatable, Sendable {
  var content: HistoryContent
  var selected: Int
  var top = 0

  init(_ content: HistoryContent) {
    self.content = content
    selected = max(0, content.lines.count - 1)
  }

  func title(in context: ScreenContext) -> String {
    "\(KeyPlace.history.words[context.language])  \(content.number)"
  }

  func lines(columns: Int, in context: ScreenContext) -> [PaneLine] {
    var writer = LineWriter(columns: columns, language: context.language)
    let actors = content.lines.map(\.actor.name.columns).max() ?? 0
    let isNarrow = columns < 60
    let actorColumns = min(isNarrow ? columns - 19 : columns / 5, actors)
    for (place, line) in content.lines.enumerated() {
      let day = line.moment.day.short(in: context.language).fitted(toColumns: 10)
      let who = line.actor.name.fitted(toColumns: actorColumns)
      let undone = line.isUndone ? context.say("✗ 取消 ", "✗ undone ") : ""
      let head = [Span("\(day) \(line.moment.clock)  ", .muted), Span(who + "  ", .accent)]
      let mark = [Span(undone, .warning)]
      let style: Style = line.isUndone ? .muted : .text
      if isNarrow {
        writer.add(PaneLine(head, target: .row(place)))
        writer.hanging([Span("  ")] + mark, line.text, style, target: .row(place))
      } else {
        writer.hanging(head + mark, line.text, style, target: .row(place))
      }
    }
    return writer.lines
  }

  mutating func move(by command: Command, in context: ScreenContext) -> Bool {
    let rect = Workspace.body(of: context.size)
    let rows = Pane.rows(in: rect)
    guard let moved = command.moved(selected, count: content.lines.count, page: rows) else {
      return false
    }
    selected = moved
    let lines = lines(columns: Pane.columns(in: rect), in: context)
    if let line = lines.firstIndex(where: { $0.target == .row(moved) }) {
      top = scrolled(top, toShow: line, count: lines.count, rows: rows)
    }
    return true
  }

  func draw(in rect: Rect, on grid: inout CellGrid, _ context: ScreenContext) -> Position {
    pane(in: rect, context).draw(in: rect, on: &grid)
  }

  /// Puts the cursor on the step that stands at a position of the screen.
  mutating func press(_ position: Position, in context: ScreenContext) {
    let rect = Workspace.body(of: context.size)
    let pane = pane(in: rect, context)
    guard let line = pane.place(at: position, in: rect),
      case .row(let place) = pane.line(line).target
    else { return }
    selected = place
  }

  private func pane(in rect: Rect, _ context: ScreenContext) -> Pane {
    let lines = lines(columns: Pane.columns(in: rect), in: context)
    let line = lines.firstIndex { $0.target == .row(selected) }
    let last = lines.lastIndex { $0.target == .row(selected) } ?? 0
    let rows = Pane.rows(in: rect)
    let ending = scrolled(top, toShow: last, count: lines.count, rows: rows)
    return Pane(
      title: title(in: context), lines: lines, cursor: line,
      top: scrolled(ending, toShow: line ?? 0, count: lines.count, rows: rows), isFocused: true)
  }
}
