import Casework
import Deidentification
import TerminalUI
import TextCells

extension ConsultationsScreen {
  func listTitle(in context: ScreenContext) -> String {
    let filter = openOnly ? context.say(" 終結を除く", " open only") : ""
    let count = counts.filter { !openOnly || $0.key != .closed }.values.reduce(0, +)
    let total = context.say(" \(count)件", " \(count)")
    return KeyPlace.consultations.words[context.language] + (list.search.isEmpty ? total : "")
      + filter + list.searchNote(in: context)
  }

  func listLines(columns: Int, in context: ScreenContext) -> [PaneLine] {
    var lines: [PaneLine] = []
    var stage: ConsultationStage?
    for (place, row) in list.rows.enumerated() {
      if row.stage != stage {
        stage = row.stage
        lines.append(heading(row.stage, columns: columns, in: context))
      }
      lines.append(
        row.line(
          target: .row(place), columns: columns, sheet: row.caseID.flatMap { sheets[$0] },
          in: context))
    }
    return lines
  }

  private func heading(
    _ stage: ConsultationStage, columns: Int, in context: ScreenContext
  ) -> PaneLine {
    let found = list.rows.count { $0.stage == stage }
    let count = list.search.isEmpty ? counts[stage] ?? found : found
    let title = "\(stage.words[context.language]) \(count) "
    let rule = String(repeating: "─", count: max(0, columns - title.columns))
    return PaneLine([Span(title, .title), Span(rule, .border)])
  }
}

extension ConsultationSummary {
  /// The row of a consultation: number, what is asked, and what is to be watched.
  func line(
    target: PaneLine.Target, columns: Int, sheet: IdentitySheet?, in context: ScreenContext
  ) -> PaneLine {
    let people = [(requester: Requester(name: requester), adviser: Member?.none)]
    let reader = context.reader((sheet ?? IdentitySheet()).joined(by: people))
    let note = note(in: context)
    let width = note.text.columns
    let room = max(4, columns - "\(number)".columns - 2 - width)
    let opening = reader.read(text).opening
    let isOverdue = isOverdue(on: context.today)
    return PaneLine(
      [
        Span("\(number) ", stage == .closed ? .muted : .accent),
        Span(opening.fitted(toColumns: room), stage == .closed ? .muted : .text),
        Span(" " + note.text.fitted(toColumns: width, trailing: true), note.style),
      ], mark: isOverdue ? PaneLine.overdue : nil, target: target)
  }

  /// What is to be watched: the day that has passed or comes, the number of offers, the urgency.
  private func note(in context: ScreenContext) -> Span {
    if let dueDay, stage != .closed {
      let days = dueDay.ordinal - context.today.ordinal
      if days < 0 { return Span(context.say("\(-days)日超過", "\(-days)d late"), .danger) }
      if days == 0 { return Span(context.say("今日まで", "today"), .warning) }
      if days <= 14 { return Span(context.say("あと\(days)日", "in \(days)d"), .muted) }
    }
    if stage == .received, let urgency, urgency == .emergency || urgency == .early {
      return Span(urgency.words[context.language], .warning)
    }
    if stage == .negotiating {
      return Span(context.say("\(offerCount)案目", "offer \(offerCount)"), .muted)
    }
    return Span(receivedDay.short(in: context.language), .muted)
  }
}

extension String {
  /// The first line that is not blank.
  var opening: String {
    split(whereSeparator: \.isNewline).first { !String($0).isBlank }.map(String.init) ?? ""
  }
}

extension ListPane {
  /// What the list is narrowed to; hidden while names are.
  func searchNote(in context: ScreenContext) -> String {
    guard isSearching || !search.isEmpty else { return "" }
    return "  / " + (context.isVeiled ? context.say("検索中", "searching") : search)
  }

  var pageLimit: Int { 200 }
}
