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

  /// A reader for a consultation: by the sheet of its case, when it has one.
  func reader(
    for consultation: Consultation, eyes: CaseReader.Eyes, workers: [Actor] = []
  ) throws -> CaseReader {
    let record = try consultation.caseID.map { try store.record($0) } ?? nil
    return CaseReader(
      try (record?.sheet ?? IdentitySheet()).including(
        [consultation], workers: workers, advisers: advisers),
      eyes: eyes)
  }

  /// A reader for a case, which also knows the people of its consultations.
  func reader(
    for record: CaseRecord, _ id: CaseID, eyes: CaseReader.Eyes, workers: [Actor] = []
  ) throws -> CaseReader {
    let consultations = try store.consultations(ConsultationQuery(caseID: id, limit: 10_000))
      .compactMap { try store.record($0.id) }
    return CaseReader(
      try record.sheet.including(consultations, workers: workers, advisers: advisers), eyes: eyes)
  }

  private func advisers(_ id: MemberID) throws -> MemberProfile? { try store.record(id)?.profile }
}
