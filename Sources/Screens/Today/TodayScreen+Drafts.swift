import Casework
import TerminalUI
import TextCells

extension TodayScreen {
  /// The drafts that wait to be finished; each opens its form.
  func drafts(_ writer: inout LineWriter, _ context: ScreenContext) {
    guard !content.drafts.isEmpty else { return }
    let count = content.drafts.count
    writer.heading(
      context.say("書きかけ", "Drafts"), note: context.say("\(count)件", "\(count)"))
    for draft in content.drafts {
      writer.add(draft.line(columns: writer.columns, in: context))
    }
  }
}

extension WaitingDraft {
  /// The row of a draft; its words stay hidden while names are.
  fileprivate func line(columns: Int, in context: ScreenContext) -> PaneLine {
    let head = number.map { "\($0) " } ?? ""
    let title = title[context.language] + "  "
    let age = age(in: context)
    let room = columns - head.columns - title.columns - age.columns - 1
    let words = context.isVeiled ? "" : opening
    return PaneLine(
      [
        Span(head, .accent), Span(title),
        Span(words.fitted(toColumns: max(0, room)) + " ", .muted), Span(age, .muted),
      ], target: .draft(key))
  }

  private func age(in context: ScreenContext) -> String {
    let days = context.today.ordinal - savedAt.day.ordinal
    guard days > 0 else { return savedAt.clock }
    return context.say("\(days)日前", days == 1 ? "1 day ago" : "\(days) days ago")
  }
}
