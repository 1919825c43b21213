import Casework
import Deidentification
import TerminalUI
import TextCells

extension CasesScreen {
  func detailTitle(in context: ScreenContext) -> String {
    context.say("10分で準備", "Ready in ten minutes")
  }

  func detailLines(columns: Int, in context: ScreenContext) -> [PaneLine] {
    let closed = lines(columns: columns, opened: nil, in: context)
    guard focus == .detail, !closed.isEmpty,
      case .identity(let place) = closed[max(0, min(detailPlace, closed.count - 1))].target
    else { return closed }
    return lines(columns: columns, opened: place, in: context)
  }

  /// The lines with the spellings of one entry of the identity sheet, which come below it.
  private func lines(columns: Int, opened: Int?, in context: ScreenContext) -> [PaneLine] {
    guard let file else { return [] }
    var writer = LineWriter(columns: columns, language: context.language)
    let telling = CaseTelling(file: file, reader: context.reader(file.sheet), context: context)
    telling.head(&writer)
    telling.spine(&writer)
    telling.goals(&writer)
    telling.lastAdvice(&writer)
    telling.turns(&writer)
    telling.notes(&writer)
    telling.consultations(&writer)
    telling.people(&writer, opened: opened)
    return writer.lines
  }
}

/// Tells a case in the lines of its detail.
struct CaseTelling {
  let file: CaseFile
  let reader: CaseReader
  let context: ScreenContext

  var record: CaseRecord { file.record }
  var language: Language { context.language }

  func head(_ writer: inout LineWriter) {
    let outline = record.outline
    writer.hanging(
      [Span("\(record.number)  ", Style(.accent, bold: true))], reader.read(outline.title),
      Style(.text, bold: true))
    let child = record.sheet.child.map { reader.name(of: $0) } ?? ""
    let parts = [
      child, reader.read(outline.childAge), outline.lifeStage?.words[language] ?? "",
      reader.read(outline.careItems), reader.read(outline.prefecture),
    ]
    writer.field(context.say("本児", "Child"), parts: parts)
    writer.field(
      context.say("家族", "Family"), parts: family, between: context.say("、", ", "))
  }

  /// The family in a few words, without the name that they share with the child.
  private var family: [String] {
    let shared = record.sheet.child?.name.split(separator: " ").first
    return record.sheet.identities.filter { $0.kind == .family }.map { identity in
      guard !context.isVeiled else { return identity.surrogate }
      let parts = identity.name.split(separator: " ")
      let name = parts.filter { parts.count == 1 || $0 != shared }.joined(separator: " ")
      return identity.relation.isEmpty ? name : "\(identity.relation) \(name)"
    }
  }

  /// The turns of the circle, the newest where there is not room for all.
  func spine(_ writer: inout LineWriter) {
    writer.blank()
    let turns = record.cycles.map { turn($0) }
    let width = turns.first.map { $0.reduce(2) { $0 + $1.text.columns } } ?? 1
    let perLine = max(1, (writer.columns - writer.labelColumns) / (width + 1))
    for (place, start) in stride(from: 0, to: turns.count, by: perLine).enumerated() {
      let label = place == 0 ? context.say("巡り", "Turns") : ""
      let head = Span(label.fitted(toColumns: writer.labelColumns), .muted)
      let shown = turns[start..<min(turns.count, start + perLine)]
      writer.add(PaneLine([head] + shown.flatMap { $0 + [Span("  ")] }))
    }
    guard let cycle = record.currentCycle else {
      return writer.field(
        context.say("巡り", "Turns"),
        context.say("まだ計画がありません。p で最初の計画を書きます。", "No plan yet; p writes the first one."),
        .muted)
    }
    let state =
      cycle.waiting.map {
        context.say("\($0.words[.japanese])を待っています", "waits for its \($0.words[.english])")
      } ?? context.say("一巡しました", "has turned")
    let due = cycle.reviewDue.map { DueDay($0, context) }
    let isLate = due?.isOverdue ?? false
    let review = due.map { context.say("確認 \($0.text)", "review \($0.text)") } ?? ""
    writer.field(
      context.say("いま", "Now"),
      parts: [context.say("第\(cycle.number)サイクル", "cycle \(cycle.number)"), state, review],
      isLate ? .danger : .text, mark: isLate ? PaneLine.overdue : nil)
  }

  private func turn(_ cycle: PDCACycle) -> [Span] {
    let reached = cycle.reached
    let isCurrent = cycle.number == record.currentCycle?.number
    let number = context.say("第\(cycle.number) ", "\(cycle.number): ")
    return [Span(number, isCurrent ? .accent : .muted)]
      + PDCAPhase.allCases.flatMap { phase -> [Span] in
        let isReached = reached.contains(phase)
        let isWaiting = cycle.waiting == phase
        return [
          Span(phase.letter, isReached || isWaiting ? Style(phase.role, bold: true) : .muted),
          Span(isReached ? "✓" : "∙", isReached ? .success : .muted),
        ]
      }
  }

  /// The plans of the current cycle as goals with role, indicator and review.
  func goals(_ writer: inout LineWriter) {
    let plans = (record.currentCycle?.notes ?? []).compactMap { note -> PlanNote? in
      if case .plan(let plan) = note { plan } else { nil }
    }
    guard !plans.isEmpty else { return }
    writer.heading(context.say("目標", "Goals"))
    for (place, plan) in plans.enumerated() {
      let area = plan.area.words[language]
      let head = "\(place + 1) \(area)".fitted(toColumns: writer.labelColumns + 2) + " "
      writer.hanging([Span(head, .plan)], reader.read(plan.goal))
      var parts: [String] = []
      if !plan.indicator.isBlank {
        parts.append(context.say("指標 ", "by ") + reader.read(plan.indicator))
      }
      if !plan.owner.isBlank {
        parts.append(context.say("担当 ", "who ") + reader.read(plan.owner))
      }
      if let review = plan.review {
        parts.append(context.say("確認 ", "review ") + review.short(in: language))
      }
      let indent = Span(String(repeating: " ", count: head.columns))
      for part in parts.flowing(to: writer.columns - head.columns) {
        writer.hanging([indent], part, .muted)
      }
    }
  }

  /// What was advised last, and whether it was done.
  func lastAdvice(_ writer: inout LineWriter) {
    guard let (session, attached) = file.lastSession else { return }
    let adviser = attached.adviser.map { reader.read($0.profile.name) } ?? ""
    writer.heading(
      context.say("前回の助言", "Last advice"),
      note: [session.day.short(in: language), adviser].filter { !$0.isEmpty }
        .joined(separator: "  "))
    writer.paragraph(reader.read(session.advised), indent: 2)
    for action in session.actions {
      var parts = [reader.read(action.what), reader.read(action.owner)].filter { !$0.isEmpty }
      let due = action.due.map { DueDay($0, context) }
      if let due, action.doneOn == nil { parts.append(due.text) }
      let isLate = action.doneOn == nil && due?.isOverdue == true
      let mark = action.doneOn == nil ? Span("  ∙ ", .warning) : Span("  ✓ ", .success)
      writer.hanging(
        [mark], parts.joined(separator: "  "),
        isLate ? .danger : action.doneOn == nil ? .text : .muted,
        mark: isLate ? PaneLine.overdue : nil)
    }
  }
}

extension Style {
  /// The style of the plan phase.
  static let plan = Style(.plan)
}
