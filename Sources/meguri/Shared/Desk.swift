import CaseStore
import Casework
import Deidentification

/// What a command works with: an open store, who works, and the clock.
struct Desk {
  let store: CaseStore
  let actor: Actor
  let now: @Sendable () -> Moment

  var today: CivilDay { now().day }

  /// The identity of the record that a typed number names.
  func find<Record: StoredRecord>(
    _ number: String, _ type: Record.Type
  ) throws -> Identifier<Record> {
    guard let parsed = RecordNumber(number), parsed.subject == type.subject else {
      throw CommandFailure.usage(
        Words(
          "「\(number)」は\(type.subject.words.japanese)の番号ではありません。"
            + "\(type.subject.letter)-2026-0001 のように書いてください。",
          "“\(number)” is no number of a \(type.subject.words.english); "
            + "write it like \(type.subject.letter)-2026-0001."))
    }
    guard let id = try store.id(of: parsed, as: type) else {
      throw StoreError.refused(.noSuchRecord)
    }
    return id
  }

  /// The record with an identity that was found before.
  func load<Record: StoredRecord>(_ id: Identifier<Record>) throws -> Record {
    guard let record = try store.record(id) else { throw StoreError.refused(.noSuchRecord) }
    return record
  }

  /// A reader for a consultation: by the sheet of its case, when it has one, and everybody who
  /// has to do with it or with the case's other consultations.
  func reader(
    for consultation: Consultation, eyes: CaseReader.Eyes, workers: [Actor] = [],
    earlier: [Consultation] = []
  ) throws -> CaseReader {
    guard let id = consultation.caseID, let record = try store.record(id) else {
      return CaseReader(
        try IdentitySheet().including(
          [consultation] + earlier, workers: workers, advisers: advisers), eyes: eyes)
    }
    return try reader(for: record, id, eyes: eyes, workers: workers, earlier: earlier)
  }

  /// A reader for a case, which also knows the people of its consultations.
  func reader(
    for record: CaseRecord, _ id: CaseID, eyes: CaseReader.Eyes, workers: [Actor] = [],
    earlier: [Consultation] = []
  ) throws -> CaseReader {
    let consultations = try all(ConsultationQuery(caseID: id)).compactMap {
      try store.record($0.id)
    }
    return CaseReader(
      try record.sheet.including(
        consultations + earlier, workers: workers, advisers: advisers), eyes: eyes)
  }

  private func advisers(_ id: MemberID) throws -> MemberProfile? { try store.record(id)?.profile }
}
