import Casework
import Crypto
import Foundation
import Vault

/// One row of the journal; `actor` and `payload` are sealed in the table.
struct JournalEntry: Hashable, Sendable {
  let sequence: Int
  let eventID: String
  let at: String
  let actor: String
  let subjectKind: String
  let subjectID: String
  let version: Int
  let stepID: String
  let kind: String
  let payload: String
  let previousHash: String
  let hash: String

  /// Before the first row there is no hash.
  static let beginning = String(repeating: "0", count: 64)

  /// The hash that the first row follows: the last one of a journal that was taken over.
  static func beginning(in session: any SQLSession) throws -> String {
    try session.row("SELECT old_head FROM adoption", [])?.text("old_head") ?? beginning
  }

  /// The kinds that are no event of a record.
  static let undone = "undone"
  static let redone = "redone"

  /// The hash that the row must have: SHA-256 over all its other fields, each with its length.
  var expectedHash: String {
    var hasher = SHA256()
    for field in [
      previousHash, String(sequence), eventID, at, actor, subjectKind, subjectID, String(version),
      stepID, kind, payload,
    ] {
      hasher.update(data: Data("\(field.utf8.count):\(field)".utf8))
    }
    return hasher.finalize().hexadecimal
  }
}

extension JournalEntry {
  init(_ row: SQLRow) {
    sequence = row.integer("sequence")
    eventID = row.text("event_id")
    at = row.text("at")
    actor = row.text("actor")
    subjectKind = row.text("subject_kind")
    subjectID = row.text("subject_id")
    version = row.integer("version")
    stepID = row.text("step_id")
    kind = row.text("kind")
    payload = row.text("payload")
    previousHash = row.text("previous_hash")
    hash = row.text("hash")
  }

  /// A row in the clear, which follows no other yet.
  init(
    sequence: Int, eventID: String, step: JournalStep, version: Int, kind: String, payload: String
  ) {
    self.init(
      sequence: sequence, eventID: eventID, at: step.moment.description, actor: step.actor.name,
      subjectKind: step.subject.rawValue, subjectID: step.subjectID, version: version,
      stepID: step.id, kind: kind, payload: payload, previousHash: "", hash: "")
  }

  /// The row as it follows one with this hash.
  func following(_ head: String) -> JournalEntry {
    let row = with(actor: actor, payload: payload, previousHash: head)
    return row.with(hash: row.expectedHash)
  }

  /// The row with who did what sealed under the record's key.
  func sealed(by keyring: Keyring) throws -> JournalEntry {
    with(
      actor: try keyring.sealText(actor, as: place("actor")),
      payload: try keyring.sealText(payload, as: place("event")), previousHash: previousHash)
  }

  /// The row with who did what in the clear.
  func opened(by keyring: Keyring) throws -> JournalEntry {
    with(
      actor: try keyring.openText(actor, as: place("actor")),
      payload: try keyring.openText(payload, as: place("event")), previousHash: previousHash)
  }

  /// Where a sealed piece belongs: to this version, this event, this step and this kind.
  private func place(_ piece: String) -> SealedPart {
    SealedPart(
      record: subjectID, version: version, part: "\(piece) \(kind) \(eventID) \(stepID)")
  }

  private func with(
    actor: String, payload: String, previousHash: String, hash: String = ""
  ) -> JournalEntry {
    JournalEntry(
      sequence: sequence, eventID: eventID, at: at, actor: actor, subjectKind: subjectKind,
      subjectID: subjectID, version: version, stepID: stepID, kind: kind, payload: payload,
      previousHash: previousHash, hash: hash)
  }

  private func with(hash: String) -> JournalEntry {
    with(actor: actor, payload: payload, previousHash: previousHash, hash: hash)
  }

  var values: [SQLValue] {
    [
      .integer(sequence), .text(eventID), .text(at), .text(actor), .text(subjectKind),
      .text(subjectID), .integer(version), .text(stepID), .text(kind), .text(payload),
      .text(previousHash), .text(hash),
    ]
  }
}

/// What all rows of one step share.
struct JournalStep: Sendable {
  let id: String
  let moment: Moment
  let actor: Actor
  let subject: SubjectKind
  let subjectID: String
}
