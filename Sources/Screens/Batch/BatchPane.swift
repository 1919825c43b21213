import Casework
import TerminalUI
import TextCells

/// What a command would change on all marked records, before it does.
struct BatchPane: Equatable, Sendable {
  let content: BatchContent
  /// The first visible line.
  var top = 0

  private func summary(in context: ScreenContext) -> String {
    let (willing, all) = (content.willing, content.items.count)
    guard willing > 0 else {
      return context.say("どの記録にもできません。", "None of the records would take it.")
    }
    let key = CommandTable.standard.shownKey(for: .confirm, in: .batch)
    let refused =
      all == willing
      ? ""
      : context.say(
        " \(all - willing)件はできないので飛ばします。", " \(all - willing) would not and are left out.")
    return context.say(
      "\(willing)件に行います。\(key) で確定し、u でまとめて元に戻せます。",
      "\(willing) records would change; \(key) does it, u takes all of it back.") + refused
  }

  func lines(columns: Int, in context: ScreenContext) -> [PaneLine] {
    var writer = LineWriter(columns: columns, language: context.language)
    writer.paragraph(summary(in: context), content.willing > 0 ? .text : .danger)
    writer.add(PaneLine())
    for item in content.items {
      let room = max(4, columns - "\(item.number)".columns - 4)
      let title = item.title.columns > room ? item.title.fitted(toColumns: room) : item.title
      let isWilling = item.told != nil
      writer.add(
        PaneLine(
          [Span("\(item.number)  ", isWilling ? .accent : .muted), Span(title, .muted)],
          mark: isWilling ? Span("✓", .success) : PaneLine.overdue))
      writer.hanging(
        [Span("  → ", isWilling ? .success : .danger)],
        item.told ?? item.refusal?[context.language] ?? "", isWilling ? .text : .danger)
    }
    return writer.lines
  }

  /// Scrolls by a command; returns whether the command moves here.
  mutating func move(by command: Command, in context: ScreenContext) -> Bool {
    let rect = Workspace.body(of: context.size)
    let rows = Pane.rows(in: rect)
    let last = max(0, lines(columns: Pane.columns(in: rect), in: context).count - rows)
    guard let moved = command.moved(top, count: last + 1, page: rows) else { return false }
    top = moved
    return true
  }

  func draw(in rect: Rect, on grid: inout CellGrid, _ context: ScreenContext) -> Position {
    Pane(
      title: KeyPlace.batch.words[context.language],
      lines: lines(columns: Pane.columns(in: rect), in: context), cursor: nil, top: top,
      isFocused: true
    ).draw(in: rect, on: &grid)
  }
}
