import Deidentification
import Casework
import TerminalUI
import TextCells

extension CaseTelling {
  /// The notes of the turns, the newest turn first.
  func turns(_ writer: inout LineWriter) {
    for cycle in record.cycles.reversed() {
      let isCurrent = cycle.number == record.currentCycle?.number
      let notes = cycle.notes.filter { !isCurrent || $0.phase != .plan }
      guard !notes.isEmpty else { continue }
      writer.heading(context.say("第\(cycle.number)サイクル", "Cycle \(cycle.number)"))
      for note in notes { tell(note, &writer) }
    }
  }

  private func tell(_ note: PDCANote, _ writer: inout LineWriter) {
    let head = [
      Span("\(note.phase.letter) ", Style(note.phase.role, bold: true)),
      Span(note.day.short(in: language).fitted(toColumns: 11), .muted),
    ]
    switch note {
    case .plan(let plan):
      let area = plan.area.words[language]
      writer.hanging(head, "\(reader.read(plan.goal))  (\(area))")
    case .do(let done): writer.hanging(head, reader.read(done.what))
    case .check(let check):
      let degree = check.achievement.words[language]
      writer.hanging(head, "\(degree)  \(reader.read(check.finding))")
      let indent = Span(String(repeating: " ", count: 13))
      guard !check.voice.isBlank else { return }
      writer.hanging([indent], context.say("声: ", "Voice: ") + reader.read(check.voice), .muted)
    case .act(let act):
      writer.hanging(head, "\(act.decision.words[language])  \(reader.read(act.next))")
    }
  }

  /// The notes outside the cycles, the newest first.
  func notes(_ writer: inout LineWriter) {
    guard !record.notes.isEmpty else { return }
    writer.heading(context.say("メモ", "Notes"))
    for note in record.notes.sorted(by: { $0.day > $1.day }) {
      writer.hanging(
        [Span("  " + note.day.short(in: language).fitted(toColumns: 11), .muted)],
        reader.read(note.text))
    }
  }

  /// The consultations of the case; each opens.
  func consultations(_ writer: inout LineWriter) {
    guard !file.consultations.isEmpty else { return }
    writer.heading(context.say("相談", "Consultations"))
    for attached in file.consultations {
      let consultation = attached.record
      let stage = consultation.stage.words[language].fitted(
        toColumns: language == .japanese ? 10 : 17)
      writer.add(
        PaneLine(
          [
            Span("\(consultation.number)  ", .accent), Span(stage + " ", .muted),
            Span(reader.read(consultation.request.text).opening),
          ], target: .record(.consultation(attached.id))))
    }
  }

  /// The identity sheet, a line for each entry; with a trainer's eyes only its surrogates.
  func people(_ writer: inout LineWriter, opened: Int?) {
    let identities = record.sheet.identities
    guard !identities.isEmpty else { return }
    writer.heading(
      context.say("身元シート", "Identity sheet"),
      note: context.isVeiled ? context.say("仮称だけ", "surrogates only") : "")
    let kindColumns = language == .japanese ? 12 : 10
    let names = identities.map(\.name.columns).max() ?? 0
    let room = writer.columns - 2 - kindColumns
    let nameColumns = min(names + 2, room / 2)
    for (place, identity) in identities.enumerated() {
      let kind = Span("  " + identity.kind.words[language].fitted(toColumns: kindColumns), .muted)
      guard !context.isVeiled else {
        writer.add(PaneLine([kind, Span(identity.surrogate)]))
        continue
      }
      let relation = identity.relation.isEmpty ? "" : identity.relation + "  "
      writer.add(
        PaneLine(
          [
            kind, Span(identity.name.fitted(toColumns: nameColumns)), Span(relation, .muted),
            Span(identity.surrogate, .accent),
          ], target: .identity(place)))
      guard place == opened else { continue }
      let others = identity.forms.dropFirst().joined(separator: context.say("、", ", "))
      let indent = Span(String(repeating: " ", count: 2 + kindColumns))
      guard !others.isEmpty else { continue }
      writer.hanging([indent], others, .muted, target: .identity(place))
    }
  }
}
