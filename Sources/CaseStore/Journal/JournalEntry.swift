import Casework
import Crypto
import Foundation

/// One row of the journal.
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

  /// The row without its hash, which follows from the rest.
  init(
    sequence: Int, eventID: String, step: JournalStep, version: Int, kind: String,
    payload: String, previousHash: String
  ) {
    let open = JournalEntry(
      sequence: sequence, eventID: eventID, at: step.moment.description, actor: step.actor.name,
      subjectKind: step.subject.rawValue, subjectID: step.subjectID, version: version,
      stepID: step.id, kind: kind, payload: payload, previousHash: previousHash, hash: "")
    self = open.sealed
  }

  private var sealed: JournalEntry {
    JournalEntry(
      sequence: sequence, eventID: eventID, at: at, actor: actor, subjectKind: subjectKind,
      subjectID: subjectID, version: version, stepID: stepID, kind: kind, payload: payload,
      previousHash: previousHash, hash: expectedHash)
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
