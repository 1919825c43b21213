public import Casework

/// One command for several records: one step, which stands or falls as a whole.
extension CaseStore {
  /// What a command would make happen on each of the records; nothing is written.
  public func rehearse<Record: StoredRecord>(
    _ command: Record.Command, on ids: [Identifier<Record>], of type: Record.Type
  ) throws(StoreError) -> [Rehearsal<Record>] {
    let day = now().day
    return try StoreError.translating {
      try driver.read { session in
        let shelf = self.shelf(session)
        let context = self.context(on: day, number: nil, shelf)
        return try ids.map { id in
          let record: Record? = try shelf.load(id)
          do throws(Refusal) {
            let events = try type.decide(command, on: record, in: context)
            return Rehearsal(id: id, record: record, outcome: .success(events))
          } catch {
            return Rehearsal(id: id, record: record, outcome: .failure(error))
          }
        }
      }
    }
  }

  /// Carries a command out on all of the records, or on none when one of them refuses it.
  ///
  /// The records share the step's identity: undoing it on one undoes it on all that still stand so.
  public func perform<Record: StoredRecord>(
    _ command: Record.Command, onAll ids: [Identifier<Record>], of type: Record.Type,
    by actor: Actor
  ) throws(StoreError) {
    let moment = now()
    let step = StepID.shared(makeID())
    try StoreError.translating {
      try write { session in
        for id in ids {
          _ = try self.perform(
            command, on: id, of: type, by: actor, at: moment, as: step, in: session)
        }
      }
    }
  }
}

/// What a command would make happen on a record.
public struct Rehearsal<Record: StoredRecord>: Sendable {
  /// The record's identity.
  public let id: Identifier<Record>
  /// The record as it is; `nil` when it is not there any more.
  public let record: Record?
  /// What would happen, or why it would not.
  public let outcome: Result<[Record.Event], Refusal>
}

/// The identities of steps.
enum StepID {
  /// Ends the identity of a step that several records took together.
  private static let mark = "+"

  /// An identity for a step that several records take together.
  static func shared(_ id: String) -> String { id + mark }

  /// Whether other records may have taken the step too.
  static func isShared(_ id: String) -> Bool { id.hasSuffix(mark) }
}
