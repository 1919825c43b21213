import Deidentification
import Casework
import TerminalUI
import TextCells

extension ConsultationTelling {
  func sessions(_ writer: inout LineWriter) {
    for (place, session) in record.sessions.enumerated().reversed() {
      let title = context.say("第\(place + 1)回の相談", "Session \(place + 1)")
      let length = context.say("\(session.minutes)分", "\(session.minutes) min")
      writer.heading(
        title,
        note: "\(session.day.short(in: language)) \(session.form.words[language]) \(length)")
      writer.field(context.say("参加", "Present"), reader.read(session.participants), .muted)
      writer.field(context.say("相談", "Asked"), reader.read(session.asked))
      writer.field(context.say("助言", "Advised"), reader.read(session.advised))
      for (number, action) in session.actions.enumerated() {
        tell(action, .action(session: place, action: number), &writer)
      }
    }
  }

  private func tell(
    _ action: NextAction, _ target: PaneLine.Target, _ writer: inout LineWriter
  ) {
    let isOpen = action.doneOn == nil && record.closing == nil
    let late = action.due.map { $0 < context.today } ?? false
    let isLate = isOpen && late
    var parts = [reader.read(action.what)]
    if !action.owner.isBlank { parts.append(reader.read(action.owner)) }
    if let done = action.doneOn {
      parts.append(context.say("\(done.short(in: language)) 済", "done \(done.short(in: language))"))
    } else if let due = action.due {
      parts.append(DueDay(due, context).text)
    }
    let head =
      action.doneOn == nil
      ? Span("∙ ", .warning) : Span("✓ ", .success)
    let indent = Span(String(repeating: " ", count: writer.labelColumns))
    let style: Style = action.doneOn != nil ? .muted : isLate ? .danger : .text
    writer.hanging(
      [indent, head], parts.joined(separator: "  "), style, mark: isLate ? PaneLine.overdue : nil,
      target: record.closing == nil ? target : nil)
  }
}

/// A day by which something is due, told with the days that are left or gone.
struct DueDay {
  let text: String
  let isOverdue: Bool

  init(_ day: CivilDay, _ context: ScreenContext) {
    let days = day.ordinal - context.today.ordinal
    isOverdue = days < 0
    let short = day.short(in: context.language)
    text =
      switch days {
      case ..<0: context.say("\(short) (\(-days)日超過)", "\(short) (\(-days) days late)")
      case 0: context.say("\(short) (今日)", "\(short) (today)")
      case 1...30: context.say("\(short) (あと\(days)日)", "\(short) (in \(days) days)")
      default: short
      }
  }
}
