import CaseStore
import Casework
import Testing

@Suite struct CaseStoreBatchTests {
  private let waiver = ConsultationCommand.waive(reason: "会員の初回", approver: "理事長")

  private func three(_ fixture: StoreFixture) throws -> [ConsultationID] {
    try ["吸引のこと", "停電のこと", "就学のこと"].map { try fixture.receive($0) }
  }

  private func stages(
    _ fixture: StoreFixture, _ ids: [ConsultationID]
  ) throws -> [ConsultationStage?] {
    try ids.map { try fixture.store.record($0)?.stage }
  }

  @Test func `one command is one step on all records, and verification agrees`() throws {
    let fixture = try StoreFixture()
    let ids = try three(fixture)
    try fixture.store.perform(waiver, onAll: ids, of: Consultation.self, by: fixture.actor)
    #expect(try stages(fixture, ids) == [.matching, .matching, .matching])
    let steps = try ids.map { try fixture.store.chronicle(of: $0).steps.last?.id }
    #expect(Set(steps).count == 1)
    #expect(try fixture.store.verify().problems.isEmpty)
  }

  @Test func `undo and redo of one are undo and redo of all`() throws {
    let fixture = try StoreFixture()
    let ids = try three(fixture)
    let before = try ids.map { try fixture.store.record($0) }
    try fixture.store.perform(waiver, onAll: ids, of: Consultation.self, by: fixture.actor)
    let after = try ids.map { try fixture.store.record($0) }

    #expect(Set(try fixture.store.undo(ids[1], by: fixture.actor)) == Set(ids))
    #expect(try ids.map { try fixture.store.record($0) } == before)
    #expect(Set(try fixture.store.redo(ids[2], by: fixture.actor)) == Set(ids))
    #expect(try ids.map { try fixture.store.record($0) } == after)
    #expect(try fixture.store.verify().problems.isEmpty)
  }

  @Test func `what has gone on since is left as it is`() throws {
    let fixture = try StoreFixture()
    let ids = try three(fixture)
    try fixture.store.perform(waiver, onAll: ids, of: Consultation.self, by: fixture.actor)
    try fixture.store.perform(
      .close(.withdrawn, summary: "取り下げ"), on: ids[0], of: Consultation.self,
      by: fixture.actor)

    #expect(Set(try fixture.store.undo(ids[1], by: fixture.actor)) == [ids[1], ids[2]])
    #expect(try stages(fixture, ids) == [.closed, .received, .received])
    // Its own last step alone; the shared one is undone on the others already.
    #expect(try fixture.store.undo(ids[0], by: fixture.actor) == [ids[0]])
    #expect(try fixture.store.undo(ids[0], by: fixture.actor) == [ids[0]])
    #expect(try stages(fixture, ids) == [.received, .received, .received])
    #expect(try fixture.store.verify().problems.isEmpty)
  }

  @Test func `one refusal and nothing is written`() throws {
    let fixture = try StoreFixture()
    let ids = try three(fixture)
    try fixture.store.perform(waiver, on: ids[1], of: Consultation.self, by: fixture.actor)
    let before = try ids.map { try fixture.store.record($0) }
    #expect(throws: StoreError.self) {
      try fixture.store.perform(waiver, onAll: ids, of: Consultation.self, by: fixture.actor)
    }
    #expect(try ids.map { try fixture.store.record($0) } == before)
  }

  @Test func `a rehearsal tells what would happen and writes nothing`() throws {
    let fixture = try StoreFixture()
    let ids = try three(fixture)
    try fixture.store.perform(waiver, on: ids[1], of: Consultation.self, by: fixture.actor)
    let before = try ids.map { try fixture.store.chronicle(of: $0).steps.count }
    let rehearsals = try fixture.store.rehearse(waiver, on: ids, of: Consultation.self)
    #expect(rehearsals.map(\.id) == ids)
    let refused = rehearsals.map { if case .failure = $0.outcome { true } else { false } }
    #expect(refused == [false, true, false])
    #expect(try ids.map { try fixture.store.chronicle(of: $0).steps.count } == before)
  }
}
