import CaseStore
import Casework
import Deidentification
import Screens

extension StoreReading {
  /// What a command would make happen on each of the records.
  mutating func rehearse(_ step: BatchStep) throws -> Answer {
    switch step {
    case .consultations(let command, let ids):
      let rehearsals = try store.rehearse(command, on: ids, of: Consultation.self)
      let items = try rehearsals.compactMap { rehearsal -> BatchContent.Item? in
        guard let record = rehearsal.record else { return nil }
        return try item(
          rehearsal, id: .consultation(rehearsal.id), record.number,
          title: record.request.text, sheet(of: .consultation(rehearsal.id)))
      }
      let willing = rehearsals.filter(\.isWilling).map(\.id)
      return .rehearsed(BatchContent(step: .consultations(command, willing), items: items))
    case .cases(let command, let ids):
      let rehearsals = try store.rehearse(command, on: ids, of: CaseRecord.self)
      let items = try rehearsals.compactMap { rehearsal -> BatchContent.Item? in
        guard let record = rehearsal.record else { return nil }
        return try item(
          rehearsal, id: .caseRecord(rehearsal.id), record.number, title: record.outline.title,
          sheet(of: .caseRecord(rehearsal.id)))
      }
      let willing = rehearsals.filter(\.isWilling).map(\.id)
      return .rehearsed(BatchContent(step: .cases(command, willing), items: items))
    }
  }

  private func item<Record: StoredRecord>(
    _ rehearsal: Rehearsal<Record>, id: RecordID, _ number: RecordNumber, title: Passage,
    _ sheet: IdentitySheet
  ) throws -> BatchContent.Item? where Record.Event: Narrated {
    guard let context else { return nil }
    let text = CaseReader(sheet, eyes: context.eyes).read(title)
    let opening = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    switch rehearsal.outcome {
    case .failure(let refusal):
      return BatchContent.Item(
        id: id, number: number, title: opening, told: nil, refusal: refusal.words)
    case .success(let events):
      var chronicle = Chronicle<Record>()
      chronicle.record(
        Chronicle.Step("", at: Moment(milliseconds: 0), by: context.actor, .happened(events)))
      let told = HistoryContent(
        chronicle, id: id, number: number, sheet: sheet, context: context,
        member: { ((try? store.record($0)) ?? nil)?.profile.name ?? "" },
        caseNumber: { ((try? store.record($0)) ?? nil)?.number.description ?? "" })
      return BatchContent.Item(
        id: id, number: number, title: opening, told: told.lines.first?.text ?? "", refusal: nil)
    }
  }

  private mutating func sheet(of id: RecordID) throws -> IdentitySheet {
    switch try file(of: id) {
    case .consultation(let file): file.sheet
    case .caseRecord(let file): file.sheet
    default: IdentitySheet()
    }
  }
}

extension Rehearsal {
  /// Whether the record would take the command.
  fileprivate var isWilling: Bool { if case .success = outcome { true } else { false } }
}
