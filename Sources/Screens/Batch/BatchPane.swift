import Casework
import TerminalUI
import TextCells

/// What a command would change on all marked records, before it does.
struct BatchPane: ReadingPane {
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

  static func frame(in body: Rect) -> Rect { body }

  func title(in context: ScreenContext) -> String { KeyPlace.batch.words[context.language] }
}
