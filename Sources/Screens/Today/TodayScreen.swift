import Casework
import Deidentification
import TerminalUI
import TextCells

/// What waits: what is overdue, what comes soon, and what is new.
struct TodayScreen: Equatable, Sendable {
  var content = TodayContent()
  var isLoaded = false
  var selected = 0
  var top = 0

  /// The lines on the screen; those with a target open a record.
  func lines(columns: Int, in context: ScreenContext) -> [PaneLine] {
    var writer = LineWriter(columns: columns, language: context.language)
    let stages = ConsultationStage.allCases.filter { $0 != .closed }
    let counts = stages.flatMap { stage in
      [
        Span(stage.words[context.language] + " ", .muted),
        Span("\(content.counts[stage] ?? 0)   ", Style(.text, bold: true)),
      ]
    }
    for line in PaneLine.flowing(counts, columns: columns) { writer.add(line) }
    drafts(&writer, context)
    for section in sections(in: context) where section.count > 0 {
      writer.heading(section.title, note: "\(section.count)")
      section.lines(columns).forEach { writer.add($0) }
      let hidden = section.count - TodayScreen.sectionRows
      guard hidden > 0 else { continue }
      writer.paragraph(context.say("ほか \(hidden)件は一覧で", "\(hidden) more in the list"), .muted)
    }
    if isLoaded, targets(in: writer.lines).isEmpty {
      writer.blank()
      writer.paragraph(
        context.say(
          "待っているものはありません。n で新しい依頼を書きます。", "Nothing waits. n writes a new request."),
        .muted)
    }
    return writer.lines
  }

  /// The rows that a section shows; who has more overdue than these works in the list.
  private static let sectionRows = 30

  private struct Section {
    let title: String
    let count: Int
    let lines: (Int) -> [PaneLine]
  }

  private func sections(in context: ScreenContext) -> [Section] {
    let today = context.today
    let soon = today.adding(days: 7)
    let overdue = content.consultations.filter { $0.isOverdue(on: today) }
      .sorted { ($0.dueDay ?? today) < ($1.dueDay ?? today) }
    let near = content.consultations.filter { row in
      row.dueDay.map { $0 >= today && $0 <= soon } ?? false
    }.sorted { ($0.dueDay ?? today) < ($1.dueDay ?? today) }
    let shown = Set((overdue + near).map(\.id))
    let new = content.consultations.filter { $0.stage == .received && !shown.contains($0.id) }
    let urgent = new.filter { $0.urgency == .emergency || $0.urgency == .early }
    let late = content.cases.filter { $0.isOverdue(on: today) }
    let others = new.filter { $0.urgency != .emergency && $0.urgency != .early }
    return [
      Section(title: context.say("期限を過ぎた相談", "Overdue"), count: overdue.count) {
        rows(overdue, $0, context)
      },
      Section(title: context.say("急ぎの新しい依頼", "Urgent new requests"), count: urgent.count) {
        rows(urgent, $0, context)
      },
      Section(title: context.say("確認の期限を過ぎた事例", "Cases to be checked"), count: late.count) {
        cases(late, $0, context)
      },
      Section(title: context.say("7日以内の期限", "Due within a week"), count: near.count) {
        rows(near, $0, context)
      },
      Section(title: context.say("新しい依頼", "New requests"), count: others.count) {
        rows(others, $0, context)
      },
    ]
  }

  private func rows(
    _ rows: [ConsultationSummary], _ columns: Int, _ context: ScreenContext
  ) -> [PaneLine] {
    rows.prefix(TodayScreen.sectionRows).map { row in
      row.line(
        target: .record(.consultation(row.id)), columns: columns,
        sheet: row.caseID.flatMap { content.sheets[$0] }, in: context)
    }
  }

  private func cases(
    _ rows: [CaseSummary], _ columns: Int, _ context: ScreenContext
  ) -> [PaneLine] {
    rows.prefix(TodayScreen.sectionRows).map { row in
      row.line(
        target: .record(.caseRecord(row.id)), columns: columns,
        sheet: content.sheets[row.id], in: context)
    }
  }

  private func targets(in lines: [PaneLine]) -> [(line: Int, target: PaneLine.Target)] {
    lines.enumerated().compactMap { place, line in line.target.map { (place, $0) } }
  }

  /// Moves the cursor from one record to the next; returns whether the command moves.
  mutating func move(by command: Command, in context: ScreenContext) -> Bool {
    let rect = Workspace.body(of: context.size)
    let lines = lines(columns: Pane.columns(in: rect), in: context)
    let targets = targets(in: lines)
    let rows = Pane.rows(in: rect)
    guard let moved = command.moved(selected, count: targets.count, page: rows) else {
      return false
    }
    selected = moved
    guard targets.indices.contains(moved) else { return true }
    let line = targets[moved].line
    top = moved == 0 ? 0 : scrolled(top, toShow: line, count: lines.count, rows: rows)
    return true
  }

  /// The record or draft under the cursor.
  func target(in context: ScreenContext) -> PaneLine.Target? {
    let rect = Workspace.body(of: context.size)
    let targets = targets(in: lines(columns: Pane.columns(in: rect), in: context))
    return targets.indices.contains(selected) ? targets[selected].target : nil
  }

  func draw(in rect: Rect, on grid: inout CellGrid, _ context: ScreenContext) -> Position {
    pane(in: rect, context).draw(in: rect, on: &grid)
  }

  /// Puts the cursor on the record that stands at a position of the screen.
  mutating func press(_ position: Position, in context: ScreenContext) {
    let rect = Workspace.body(of: context.size)
    guard let line = pane(in: rect, context).place(at: position, in: rect),
      let place = targets(in: lines(columns: Pane.columns(in: rect), in: context))
        .firstIndex(where: { $0.line == line })
    else { return }
    selected = place
  }

  private func pane(in rect: Rect, _ context: ScreenContext) -> Pane {
    let lines = lines(columns: Pane.columns(in: rect), in: context)
    let targets = targets(in: lines)
    let place = max(0, min(selected, targets.count - 1))
    let line = targets.indices.contains(place) ? targets[place].line : nil
    return Pane(
      title: context.say("待っていること", "What waits"), lines: lines, cursor: line,
      top: line.map { scrolled(top, toShow: $0, count: lines.count, rows: Pane.rows(in: rect)) }
        ?? 0, isFocused: true)
  }
}
