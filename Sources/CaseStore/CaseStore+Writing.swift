public import Casework
import Vault

/// The write path: every change of a record goes through here, in one transaction each.
extension CaseStore {
  /// Decides a command on the record as it is now, and writes what happened.
  ///
  /// `id` is `nil` when the command begins a record; the record's identity is given back.
  @discardableResult
  public func perform<Record: StoredRecord>(
    _ command: Record.Command, on id: Identifier<Record>?, of type: Record.Type, by actor: Actor,
    at moment: Moment? = nil
  ) throws(StoreError) -> Identifier<Record> {
    let moment = moment ?? now()
    return try StoreError.translating {
      try write { session in
        try self.perform(command, on: id, of: type, by: actor, at: moment, in: session)
      }
    }
  }

  /// Writes many steps in one transaction; when one is refused, none is written.
  public func performTogether(
    _ body: (StoreBatch) throws -> Void
  ) throws(StoreError) {
    try StoreError.translating {
      try write { session in
        let batch = StoreBatch(store: self, session: session, waiting: WaitingRecords())
        try body(batch)
        try batch.flush()
      }
    }
  }

  func perform<Record: StoredRecord>(
    _ command: Record.Command, on id: Identifier<Record>?, of type: Record.Type, by actor: Actor,
    at moment: Moment, as stepID: String? = nil, in session: any SQLSession,
    waiting: WaitingRecords? = nil
  ) throws -> Identifier<Record> {
    try keyring.requireUnlocked()
    var shelf = shelf(session)
    shelf.waiting = waiting
    let before: Record? = try id.map { try shelf.load($0) } ?? nil
    var record = before
    let number =
      try id == nil ? nextNumber(for: command, of: type, on: moment.day, in: session) : nil
    let context = context(on: moment.day, number: number, shelf)
    let events = try refusing { () throws(Refusal) in
      try type.decide(command, on: record, in: context)
    }
    let identity = id ?? Identifier(makeID())
    if id == nil { try keyring.makeKeys(for: [identity.text]) }
    for event in events {
      if record == nil { record = type.init(beginningWith: event) } else { record?.apply(event) }
    }
    let step = JournalStep(
      id: stepID ?? makeID(), moment: moment, actor: actor, subject: type.subject,
      subjectID: identity.text)
    let writer = StepWriter(session: session)
    if let number { try writer.take(number, for: identity.text) }
    let version = try Journal(session: session, makeID: makeID, keyring: keyring)
      .append(StepContent.happened(events), of: step)
    try shelf.save(record, before: before, as: identity, version: version)
    return identity
  }

  private func nextNumber<Record: StoredRecord>(
    for command: Record.Command, of type: Record.Type, on day: CivilDay, in session: any SQLSession
  ) throws -> RecordNumber {
    let year = type.table.year(command, day)
    let last = try session.row(
      """
      SELECT count FROM record_number WHERE subject_kind = $1 AND year = $2
      ORDER BY count DESC LIMIT 1
      """, [.text(type.subject.rawValue), .integer(year.year)])?.integer("count")
    return RecordNumber(type.subject, year: year, count: (last ?? 0) + 1)
  }

  func context(
    on day: CivilDay, number: RecordNumber?, _ shelf: Shelf
  ) -> DecisionContext {
    let lookup = Lookup(shelf: shelf)
    return DecisionContext(
      today: day, nextNumber: number, member: { lookup.find($0) },
      caseRecord: { lookup.find($0) })
  }
}

/// Looks records up for a decision, within its transaction.
private struct Lookup: @unchecked Sendable {
  // The transaction's session stays on the thread that decides; the closures do not outlive it.
  let shelf: Shelf

  func find<Record: StoredRecord>(_ id: Identifier<Record>) -> Record? {
    (try? shelf.load(id)) ?? nil
  }
}

/// Runs a decision and hands its refusal on as an error of the store.
func refusing<Value>(_ body: () throws(Refusal) -> Value) throws -> Value {
  do {
    return try body()
  } catch {
    throw StoreError.refused(error)
  }
}

/// A transaction in which several steps are written.
public struct StoreBatch {
  let store: CaseStore
  let session: any SQLSession
  let waiting: WaitingRecords

  /// Decides a command and writes what happened, as part of the batch.
  @discardableResult
  public func perform<Record: StoredRecord>(
    _ command: Record.Command, on id: Identifier<Record>?, of type: Record.Type, by actor: Actor,
    at moment: Moment? = nil
  ) throws -> Identifier<Record> {
    try store.perform(
      command, on: id, of: type, by: actor, at: moment ?? store.now(), in: session,
      waiting: waiting)
  }

  /// Writes the records that wait, so that the tables can be asked.
  func flush() throws { try waiting.flush(to: store.shelf(session)) }
}

/// Writes what belongs to a step beside the journal.
struct StepWriter {
  let session: any SQLSession

  /// Marks a number as used, for good.
  func take(_ number: RecordNumber, for subjectID: String) throws {
    try session.execute(
      """
      INSERT INTO record_number (subject_kind, year, count, subject_id) VALUES ($1, $2, $3, $4)
      """,
      [
        .text(number.subject.rawValue), .integer(number.year), .integer(number.count),
        .text(subjectID),
      ])
  }
}
