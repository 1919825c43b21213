import Casework
import Vault

/// The journal of a store, within one transaction.
struct Journal {
  let session: any SQLSession
  let makeID: @Sendable () -> String
  let keyring: Keyring

  /// Appends a step to a record's journal; gives the record's version after it.
  @discardableResult
  func append<Event>(_ content: StepContent<Event>, of step: JournalStep) throws -> Int
  where Event: Encodable & Hashable & Sendable {
    var version = try lastVersion(of: step.subjectID)
    var (sequence, hash) = try head()
    for (kind, payload) in try Journal.payloads(of: content) {
      (version, sequence) = (version + 1, sequence + 1)
      let entry = try JournalEntry(
        sequence: sequence, eventID: makeID(), step: step, version: version, kind: kind,
        payload: payload
      ).sealed(by: keyring).following(hash)
      try session.execute(Journal.insert, entry.values)
      hash = entry.hash
    }
    return version
  }

  /// Everything that happened to a record, in order.
  func chronicle<Record: Aggregate>(
    of id: Identifier<Record>
  ) throws -> Chronicle<Record> {
    let entries = try entries(of: id.text)
    return try Journal.steps(in: entries).reduce(into: Chronicle<Record>()) { chronicle, step in
      try chronicle.record(Journal.step(from: step))
    }
  }

  /// The rows of one record in the clear, in order.
  func entries(of subjectID: String) throws -> [JournalEntry] {
    try session.rows(
      "SELECT * FROM journal WHERE subject_id = $1 ORDER BY version", [.text(subjectID)]
    ).map { try JournalEntry($0).opened(by: keyring) }
  }

  /// The records that took a step, but for one.
  func others<Record>(
    thatTook step: String, besides id: Identifier<Record>
  ) throws -> [Identifier<Record>] {
    guard StepID.isShared(step) else { return [] }
    return try session.rows(
      "SELECT DISTINCT subject_id FROM journal WHERE step_id = $1 AND subject_id <> $2 ORDER BY 1",
      [.text(step), .text(id.text)]
    ).map { Identifier($0.text("subject_id")) }
  }

  /// Rows, grouped into steps of one record each.
  static func steps(in entries: [JournalEntry]) -> [[JournalEntry]] {
    entries.reduce(into: []) { steps, entry in
      // Several records may have taken a step together.
      if let last = steps.last?.last, last.stepID == entry.stepID,
        last.subjectID == entry.subjectID
      {
        steps[steps.count - 1].append(entry)
      } else {
        steps.append([entry])
      }
    }
  }

  /// Reads the rows of one step.
  static func step<Record: Aggregate>(
    from entries: [JournalEntry]
  ) throws -> Chronicle<Record>.Step {
    guard let first = entries.first, let moment = Moment(first.at) else {
      throw StoreError.damaged(detail: "journal")
    }
    let content: StepContent<Record.Event>
    switch first.kind {
    case JournalEntry.undone:
      content = .undone(step: try EventCoding.decode(StepReference.self, from: first.payload).step)
    case JournalEntry.redone:
      content = .redone(step: try EventCoding.decode(StepReference.self, from: first.payload).step)
    default:
      content = .happened(
        try entries.map { try EventCoding.decode(Record.Event.self, from: $0.payload) })
    }
    return Chronicle.Step(first.stepID, at: moment, by: Actor(first.actor), content)
  }

  static let insert = """
    INSERT INTO journal (sequence, event_id, at, actor, subject_kind, subject_id, version, step_id,
      kind, payload, previous_hash, hash)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    """

  private static func payloads<Event: Encodable>(
    of content: StepContent<Event>
  ) throws -> [(kind: String, payload: String)] {
    switch content {
    case .happened(let events): try events.map { try EventCoding.encode($0) }
    case .undone(let step):
      [(JournalEntry.undone, try EventCoding.json(StepReference(step: step)))]
    case .redone(let step):
      [(JournalEntry.redone, try EventCoding.json(StepReference(step: step)))]
    }
  }

  private func lastVersion(of subjectID: String) throws -> Int {
    try session.row(
      "SELECT version FROM journal WHERE subject_id = $1 ORDER BY version DESC LIMIT 1",
      [.text(subjectID)])?.integer("version") ?? 0
  }

  private func head() throws -> (sequence: Int, hash: String) {
    let row = try session.row(
      "SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1", [])
    if let row { return (row.integer("sequence"), row.text("hash")) }
    return (0, try JournalEntry.beginning(in: session))
  }
}
