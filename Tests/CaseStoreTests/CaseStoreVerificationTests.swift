@testable import CaseStore
import Casework
import Testing

@Suite struct CaseStoreVerificationTests {
  private func filled() throws -> StoreFixture {
    let fixture = try StoreFixture()
    for number in 1...3 {
      let id = try fixture.receive("相談 \(number)")
      try fixture.store.perform(
        fixture.offer(number * 1000), on: id, of: Consultation.self, by: fixture.actor)
    }
    return fixture
  }

  @Test func `an untouched store has nothing wrong`() throws {
    let verification = try filled().store.verify()

    #expect(verification.problems == [])
    #expect(verification.entries == 6)
    #expect(verification.records == 3)
    #expect(verification.head.count == 64)
  }

  @Test(arguments: [
    ("UPDATE journal SET payload = 'AAAA' || payload WHERE sequence = 2", 2),
    ("UPDATE journal SET actor = 'だれか' WHERE sequence = 3", 3),
    ("UPDATE journal SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 4", 4),
  ])
  func `an altered row is named`(statement: String, sequence: Int) throws {
    let fixture = try filled()
    try fixture.store.driver.write { try $0.execute(statement) }

    #expect(try fixture.store.verify().problems.contains(.altered(sequence: sequence)))
  }

  @Test func `a deleted row is a gap`() throws {
    let fixture = try filled()
    try fixture.store.driver.write { try $0.execute("DELETE FROM journal WHERE sequence = 3") }

    let problems = try fixture.store.verify().problems
    #expect(problems.contains(.gap(after: 2)))
    #expect(problems.contains(.brokenChain(sequence: 4)))
  }

  @Test func `a journal cut at its end differs from the tables`() throws {
    let fixture = try filled()
    try fixture.store.driver.write { try $0.execute("DELETE FROM journal WHERE sequence = 6") }

    #expect(
      try fixture.store.verify().problems
        == [.tableDiffers(table: "consultation", key: "Q-2026-0003")])
  }

  @Test func `a forged row with a fitting hash still does not fit the tables`() throws {
    let fixture = try filled()
    try fixture.store.driver.write { session in
      let last = try #require(
        try session.row("SELECT * FROM journal WHERE sequence = 6", []).map(JournalEntry.init)
      ).opened(by: fixture.store.keyring)
      let step = JournalStep(
        id: last.stepID, moment: try #require(Moment(last.at)), actor: Actor(last.actor),
        subject: .consultation, subjectID: last.subjectID)
      let forged = try JournalEntry(
        sequence: 6, eventID: last.eventID, step: step, version: last.version, kind: last.kind,
        payload: last.payload.replacing("3000", with: "9000")
      ).sealed(by: fixture.store.keyring).following(last.previousHash)
      try session.execute(
        "UPDATE journal SET actor = $1, payload = $2, hash = $3 WHERE sequence = 6",
        [.text(forged.actor), .text(forged.payload), .text(forged.hash)])
    }

    #expect(
      try fixture.store.verify().problems
        == [.tableDiffers(table: "consultation", key: "Q-2026-0003")])
  }

  @Test(arguments: [
    """
    UPDATE consultation SET names = (SELECT names FROM consultation WHERE number = 'Q-2026-0001')
    WHERE number = 'Q-2026-0002'
    """,
    "DELETE FROM consultation WHERE number = 'Q-2026-0002'",
    "UPDATE consultation SET stage = 'closed' WHERE number = 'Q-2026-0002'",
  ])
  func `a changed table is named by its record`(statement: String) throws {
    let fixture = try filled()
    try fixture.store.driver.write { try $0.execute(statement) }

    #expect(
      try fixture.store.verify().problems
        == [.tableDiffers(table: "consultation", key: "Q-2026-0002")])
  }

  @Test(arguments: [
    ("DROP TABLE draft", "draft"),
    ("DROP INDEX consultation_case", "consultation_case"),
    (
      "CREATE TRIGGER sly AFTER INSERT ON journal BEGIN UPDATE journal SET actor = 'x'; END", "sly"
    ),
  ])
  func `a changed structure is named`(statement: String, name: String) throws {
    let fixture = try filled()
    try fixture.store.driver.write { try $0.execute(statement) }

    #expect(try fixture.store.verify().problems == [.structureDiffers(name)])
  }

  @Test func `a payload that cannot be read is named and nothing crashes`() throws {
    let fixture = try filled()
    try fixture.store.driver.write {
      try $0.execute("UPDATE journal SET payload = '{' WHERE sequence = 5")
    }

    #expect(try fixture.store.verify().problems.contains(.unreadable(sequence: 5)))
  }
}
