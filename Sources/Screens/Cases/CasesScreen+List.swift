import Casework
import Deidentification
import TerminalUI
import TextCells

extension CasesScreen {
  var total: String {
    if list.search.isEmpty, let count { return "\(count)" }
    return "\(list.count)" + (list.hasMore ? "+" : "")
  }

  func listTitle(in context: ScreenContext) -> String {
    let total = context.say(" \(total)件", " \(total)")
    return KeyPlace.cases.words[context.language] + total + list.searchNote(in: context)
  }

  func listEntries(in context: ScreenContext) -> [ListEntry] {
    let overdue = list.rows.count { $0.isOverdue(on: context.today) }
    let rows = list.rows.indices.map { ListEntry.row($0) }
    guard overdue > 0 else { return rows }
    let late = context.say("確認の期限を過ぎた \(overdue)", "Review overdue \(overdue)")
    let others = rows.dropFirst(overdue)
    let rest = others.isEmpty ? [] : [.heading(context.say("そのほか", "Others"))] + others
    return [.heading(late)] + rows.prefix(overdue) + rest
  }

  func listLine(_ place: Int, columns: Int, in context: ScreenContext) -> PaneLine {
    let row = list.rows[place]
    return row.line(target: .row(place), columns: columns, sheet: sheet(of: row), in: context)
  }
}

extension CaseSummary {
  /// The row of a case: number, what it is about, and where its circle stands.
  func line(
    target: PaneLine.Target, columns: Int, sheet: IdentitySheet?, in context: ScreenContext
  ) -> PaneLine {
    let sheet = sheet ?? self.sheet
    let late = isOverdue(on: context.today)
    let note = note(in: context)
    let width = note.text.columns
    let title =
      context.isVeiled
      ? context.reader(sheet).read(outline.title) : sheet.realText(of: outline.title)
    let known = self.sheet.child.map { context.isVeiled ? $0.surrogate : $0.name }
    let child = known.map { $0 + "  " } ?? ""
    let room = max(4, columns - "\(number)".columns - 2 - width)
    return PaneLine(
      [
        Span("\(number) ", .accent),
        Span((child + title.opening).fitted(toColumns: room)),
        Span(" " + note.text.fitted(toColumns: width, trailing: true), note.style),
      ], mark: late ? PaneLine.overdue : nil, target: target)
  }

  private func note(in context: ScreenContext) -> Span {
    if let reviewDue, reviewDue < context.today {
      let days = context.today.ordinal - reviewDue.ordinal
      return Span(context.say("\(days)日超過", "\(days)d late"), .danger)
    }
    guard cycleCount > 0 else { return Span(context.say("計画待ち", "no plan yet"), .muted) }
    let cycle = context.say("第\(cycleCount) ", "\(cycleCount) ")
    guard let waiting else { return Span(cycle + context.say("一巡", "turned"), .success) }
    let phase = context.say("\(waiting.words[.japanese])待ち", "needs \(waiting.words[.english])")
    return Span(cycle + phase, Style(waiting.role))
  }
}

extension PDCAPhase {
  /// The colour of the phase.
  var role: Role {
    switch self {
    case .plan: .plan
    case .do: .do
    case .check: .check
    case .act: .act
    }
  }
}
