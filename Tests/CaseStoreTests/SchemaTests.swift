@testable import CaseStore
import Casework
import Crypto
import Foundation
import Testing

@Suite struct SchemaTests {
  @Test func `the schema is the one in the snapshot`() throws {
    let fixture = try StoreFixture()
    let statements = try fixture.store.driver.read { session in
      try session.rows(
        """
        SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'search_text_%'
        ORDER BY type, name
        """, []
      ).map { $0.text("sql") }
    }
    let schema = statements.joined(separator: ";\n\n") + ";\n"
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Snapshots/schema.sql")
    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] != nil {
      try schema.write(to: file, atomically: true, encoding: .utf8)
    }

    #expect(schema == (try String(contentsOf: file, encoding: .utf8)))
  }

  @Test(arguments: [
    (
      "0001 journal and its tables",
      "c78dba3b45374f629cc7983c87696b4b7204fc85537eea37fe807a84cd0033d9"
    ),
    (
      "0002 names are sealed",
      "eb16cbdd7f94c219afb29413383c7b402f11b3ebffb36791641fbe3f44b93119"
    ),
    ("0003 days of sessions", "4e149e9edc2324a397c621db03d97963733fbf7bd051bd1582d145812f6652cb"),
  ])
  func `a released migration is never edited`(name: String, hash: String) throws {
    let migration = try #require(Migration.all.first { $0.name == name })
    let text = migration.statements.joined(separator: ";")
    let digest = SHA256.hash(data: Data(text.utf8)).map { String(format: "%02x", $0) }.joined()

    #expect(digest == hash)
  }

  @Test func `a store from before the days of sessions gets those of its sessions`() throws {
    let path = try StoreFixture.folder() + "/store.meguri"
    let now = { @Sendable in Moment(milliseconds: 1_796_000_000_000) }
    let actor = Actor("事務局")
    let store = try CaseStore(path: path, now: now)
    let id = try store.perform(
      .receive(try .sample("停電の備え")), on: nil, of: Consultation.self, by: actor)
    let adviser = try store.perform(
      .join(MemberProfile(name: "助言 花子", isAdviser: true)), on: nil, of: Member.self, by: actor)
    let days = ["2026-11-10", "2026-11-24"].compactMap { CivilDay($0) }
    for command in [
      ConsultationCommand.waive(reason: Passage(plain: "県の事業"), approver: "千早"),
      .assign(adviser, reason: Passage(plain: "近い")), .log(session(days[1])),
      .log(session(days[0])),
    ] { _ = try store.perform(command, on: id, of: Consultation.self, by: actor) }
    try store.driver.write {
      try $0.execute("DROP INDEX consultation_session_days")
      try $0.execute("ALTER TABLE consultation DROP COLUMN session_days")
      try $0.execute("DELETE FROM migration WHERE name = '\(Migration.sessions.name)'")
    }

    let reopened = try CaseStore(path: path, now: now)
    #expect(try reopened.verify().problems == [])
    let held = try reopened.consultations(ConsultationQuery(held: days[0]...days[0]))
    #expect(held.map(\.sessionDays) == [[days[1], days[0]]])
    let before = days[0].adding(days: -60)
    #expect(try reopened.consultations(ConsultationQuery(held: before...before)) == [])
  }

  private func session(_ day: CivilDay) -> Session {
    Session(
      day: day, minutes: 40, form: .telephone, participants: Passage(plain: "依頼者"),
      asked: Passage(plain: "停電"), advised: Passage(plain: "備え"))
  }

  @Test func `a store from a newer program is refused with a sentence`() throws {
    let path = try StoreFixture.folder() + "/store.meguri"
    let now = { @Sendable in Moment(milliseconds: 0) }
    try CaseStore(path: path, now: now).driver.write {
      try $0.execute(
        "INSERT INTO migration (name, applied_at) VALUES ('9999 from tomorrow', 'later')")
    }

    let refused = #expect(throws: StoreError.self) { try CaseStore(path: path, now: now) }
    #expect(refused == .newerProgram(migration: "9999 from tomorrow"))
    #expect(
      refused?.words.english
        == "This file was written by a newer Meguri (9999 from tomorrow); update Meguri.")
  }
}
