@testable import CaseStore
import Casework
import Foundation
import Testing
import Vault

/// Stores from before names were sealed.
@Suite struct AdoptionTests {
  /// Writes a store as it was written then, with one request and one draft in the clear.
  private func unsealed(_ path: String) throws -> String {
    let driver = try SQLiteDriver(path: path)
    let form = try RequestForm.sample("湊斗くんの入園", from: "小田切 さくら")
    let number = RecordNumber(.consultation, year: FiscalYear(beginningIn: 2026), count: 1)
    let event = try EventCoding.encode(ConsultationEvent.received(number: number, form: form))
    let step = JournalStep(
      id: "step-1", moment: try #require(Moment("2026-11-02T09:00:00+09:00")),
      actor: Actor("事務局の千早"), subject: .consultation, subjectID: "request-1")
    let entry = JournalEntry(
      sequence: 1, eventID: "event-1", step: step, version: 1, kind: event.kind,
      payload: event.payload
    ).following(JournalEntry.beginning)
    try driver.write { session in
      try session.execute(
        "CREATE TABLE migration (name TEXT PRIMARY KEY, applied_at TEXT NOT NULL)")
      for statement in Migration.first.statements { try session.execute(statement) }
      try session.execute(
        "INSERT INTO migration (name, applied_at) VALUES ($1, 'then')",
        [.text(Migration.first.name)])
      try session.execute(Journal.insert, entry.values)
      try session.execute(
        "INSERT INTO draft (key, text, saved_at) VALUES ('note', '湊斗は元気', '\(step.moment)')")
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    return entry.hash
  }

  @Test func `an older store is sealed when it is opened, and nothing of it stays in the clear`()
    throws
  {
    let folder = try StoreFixture.folder()
    let path = folder + "/store.meguri"
    let oldHead = try unsealed(path)
    #expect(try CaseStore.state(of: path) == .unsealed)
    let store = try CaseStore(path: path, now: { Moment(milliseconds: 0) })
    #expect(try CaseStore.state(of: path) == .sealed)
    let rows = try store.consultations(ConsultationQuery(limit: 9))
    #expect(rows.map(\.requester) == ["小田切 さくら"])
    #expect(try store.draft("note") == "湊斗は元気")
    #expect(try store.verify().problems == [])
    let first = try store.driver.read { try $0.row("SELECT * FROM journal", []) }
    #expect(first.map(JournalEntry.init)?.previousHash == oldHead)
    for file in try FileManager.default.contentsOfDirectory(atPath: folder) {
      let bytes = try Data(contentsOf: URL(filePath: folder + "/" + file))
      for word in ["小田切", "さくら", "事務局の千早", "湊斗は元気"] {
        #expect(bytes.range(of: Data(word.utf8)) == nil, "\(file) holds \(word)")
      }
    }
  }

  @Test func `an older store is not touched while the keys are locked`() throws {
    let path = try StoreFixture.folder() + "/store.meguri"
    _ = try unsealed(path)
    let keyring = try Keyring.create(
      at: Keyring.path(beside: path), with: .published, made: ""
    ).keyring
    keyring.lock()
    let now = { @Sendable in Moment(milliseconds: 0) }
    #expect(throws: StoreError.vault(.locked)) {
      try CaseStore(path: path, now: now, keyring: keyring, passages: nil)
    }
    #expect(try CaseStore.state(of: path) == .unsealed)
  }
}
