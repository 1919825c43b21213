import Casework

/// Builds the tables anew from the journal, step by step, as they were built the first time.
struct JournalReplay {
  let shelf: Shelf

  private var session: any SQLSession { shelf.session }

  /// Replays rows in the clear, in the order of the journal, into empty tables.
  func run(_ entries: [JournalEntry], reporting verification: inout Verification) throws {
    var consultations: [String: Chronicle<Consultation>] = [:]
    var cases: [String: Chronicle<CaseRecord>] = [:]
    var members: [String: Chronicle<Member>] = [:]
    for step in Journal.steps(in: entries) {
      guard let first = step.first else { continue }
      do {
        switch SubjectKind(rawValue: first.subjectKind) {
        case .consultation: try replay(step, into: &consultations)
        case .caseRecord: try replay(step, into: &cases)
        case .member: try replay(step, into: &members)
        case nil: throw StoreError.damaged(detail: "journal")
        }
      } catch is DecodingError {
        verification.problems.append(.unreadable(sequence: first.sequence))
      } catch StoreError.damaged {
        verification.problems.append(.unreadable(sequence: first.sequence))
      }
    }
  }

  private func replay<Record: StoredRecord>(
    _ entries: [JournalEntry], into chronicles: inout [String: Chronicle<Record>]
  ) throws {
    guard let id = entries.first?.subjectID else { return }
    let step: Chronicle<Record>.Step = try Journal.step(from: entries)
    let begins = chronicles[id] == nil
    chronicles[id, default: Chronicle()].record(step)
    let state = chronicles[id]?.state
    if begins, let number = state?.number {
      try StepWriter(session: session).take(number, for: id)
    }
    let before: Record? = try begins ? nil : shelf.load(Identifier(id))
    try shelf.save(state, before: before, as: Identifier(id), version: entries.last?.version ?? 0)
  }
}
