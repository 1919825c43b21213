import CaseStore
import Casework
import Testing

@Suite struct CaseStoreUndoingTests {
  @Test func `undo takes the last step back and the journal keeps both`() throws {
    let fixture = try StoreFixture()
    let id = try fixture.receive("吸引のこと")
    let before = try fixture.store.record(id)
    try fixture.store.perform(
      fixture.offer(30_000), on: id, of: Consultation.self, by: fixture.actor)
    let offered = try fixture.store.record(id)

    try fixture.store.undo(id, by: fixture.actor)
    #expect(try fixture.store.record(id) == before)

    try fixture.store.redo(id, by: fixture.actor)
    #expect(try fixture.store.record(id) == offered)
    #expect(try fixture.store.chronicle(of: id).steps.count == 4)
    #expect(try fixture.store.verify().problems.isEmpty)
  }

  @Test func `undoing the beginning takes the record out and redo brings it back`() throws {
    let fixture = try StoreFixture()
    let id = try fixture.receive("吸引のこと")

    try fixture.store.undo(id, by: fixture.actor)
    #expect(try fixture.store.record(id) == nil)
    #expect(try fixture.store.consultations(ConsultationQuery(text: "吸引")).isEmpty)
    #expect(throws: StoreError.refused(.nothingToUndo)) {
      try fixture.store.undo(id, by: fixture.actor)
    }

    let next = try fixture.receive("停電のこと")
    #expect(try fixture.store.record(next)?.number.count == 2)
    try fixture.store.redo(id, by: fixture.actor)
    #expect(try fixture.store.record(id)?.number.count == 1)
    #expect(try fixture.store.verify().problems.isEmpty)
  }

  @Test func `a case that a consultation belongs to keeps its beginning`() throws {
    let fixture = try StoreFixture()
    let consultation = try fixture.receive("就学のこと")
    let record = try fixture.open("就学の準備")
    try fixture.store.perform(
      .attach(record), on: consultation, of: Consultation.self, by: fixture.actor)

    let number = RecordNumber(.consultation, year: FiscalYear(beginningIn: 2026), count: 1)
    #expect(throws: StoreError.refused(.othersBuildOnIt([number]))) {
      try fixture.store.undo(record, by: fixture.actor)
    }

    try fixture.store.undo(consultation, by: fixture.actor)
    #expect(throws: Never.self) { try fixture.store.undo(record, by: fixture.actor) }
  }

  @Test func `an identity that a consultation refers to stays on the sheet`() throws {
    let fixture = try StoreFixture()
    let record = try fixture.open("就学の準備")
    let (child, mother) = (
      Identity(kind: .child, relation: "", forms: ["楡川 湊斗"], surrogate: "本児"),
      Identity(kind: .family, relation: "母", forms: ["楡川 佳苗"], surrogate: "母")
    )
    try fixture.perform(.identify(child), .identify(mother), on: record)
    let consultation = try fixture.receive("就学のこと")
    try fixture.store.perform(
      .attach(record), on: consultation, of: Consultation.self, by: fixture.actor)
    try fixture.complete(consultation, with: [.text("⟦1.と"), .reference(0, 0)])

    // Nothing refers to the mother yet: a typed ⟦1. is none.
    try fixture.store.undo(record, by: fixture.actor)
    try fixture.store.redo(record, by: fixture.actor)

    try fixture.complete(consultation, with: [.reference(1, 0), .text("から")])
    let number = RecordNumber(.consultation, year: FiscalYear(beginningIn: 2026), count: 1)
    #expect(throws: StoreError.refused(.othersBuildOnIt([number]))) {
      try fixture.store.undo(record, by: fixture.actor)
    }
    #expect(try fixture.store.record(record)?.sheet.identities.count == 2)

    try fixture.store.undo(consultation, by: fixture.actor)
    try fixture.store.undo(record, by: fixture.actor)
    #expect(try fixture.store.record(record)?.sheet.identities == [child])
  }

  @Test func `a revised identity that a consultation refers to stays revised`() throws {
    let fixture = try StoreFixture()
    let record = try fixture.open("就学の準備")
    var child = Identity(kind: .child, relation: "", forms: ["楡川 湊斗"], surrogate: "本児")
    try fixture.perform(.identify(child), on: record)
    child.forms.append("みーくん")
    try fixture.perform(.reviseIdentity(0, child), on: record)
    let others = try fixture.receive("別の事例のこと")
    try fixture.store.perform(
      .attach(try fixture.open("別の事例")), on: others, of: Consultation.self, by: fixture.actor)
    try fixture.complete(others, with: [.reference(0, 0)])
    let consultation = try fixture.receive("就学のこと")
    try fixture.store.perform(
      .attach(record), on: consultation, of: Consultation.self, by: fixture.actor)
    try fixture.store.undo(record, by: fixture.actor)
    try fixture.store.redo(record, by: fixture.actor)

    try fixture.complete(consultation, with: [.reference(0, 1), .text("の就学")])
    let number = RecordNumber(.consultation, year: FiscalYear(beginningIn: 2026), count: 2)
    #expect(throws: StoreError.refused(.othersBuildOnIt([number]))) {
      try fixture.store.undo(record, by: fixture.actor)
    }
    #expect(try fixture.store.record(record)?.sheet.child == child)
  }

  @Test func `what refers to a record that is gone is not done again`() throws {
    let fixture = try StoreFixture()
    let consultation = try fixture.receive("就学のこと")
    let record = try fixture.open("就学の準備")
    try fixture.store.perform(
      .attach(record), on: consultation, of: Consultation.self, by: fixture.actor)
    try fixture.store.undo(consultation, by: fixture.actor)
    try fixture.store.undo(record, by: fixture.actor)

    #expect(throws: StoreError.refused(.buildsOnMissing)) {
      try fixture.store.redo(consultation, by: fixture.actor)
    }
    try fixture.store.redo(record, by: fixture.actor)
    try fixture.store.redo(consultation, by: fixture.actor)
    #expect(try fixture.store.record(consultation)?.caseID == record)
  }

  @Test func `whatever is done and undone, the tables are what the journal says`() throws {
    var generator = SeededGenerator(seed: 7)
    let fixture = try StoreFixture()
    var ids = [try fixture.receive("はじめ")]
    for turn in 0..<200 {
      let id = try #require(ids.randomElement(using: &generator))
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: ids.append(try fixture.receive("相談 \(turn)"))
      case 1:
        _ = try? fixture.store.perform(
          fixture.offer(turn * 100), on: id, of: Consultation.self, by: fixture.actor)
      case 2:
        _ = try? fixture.store.perform(.agree, on: id, of: Consultation.self, by: fixture.actor)
      case 3:
        _ = try? fixture.store.perform(
          .close(.withdrawn, summary: Passage(plain: "取下げ \(turn)")), on: id,
          of: Consultation.self, by: fixture.actor)
      case 4: _ = try? fixture.store.undo(id, by: fixture.actor)
      default: _ = try? fixture.store.redo(id, by: fixture.actor)
      }
    }

    let verification = try fixture.store.verify()
    #expect(verification.problems == [])
    #expect(verification.entries > 100)
  }
}

/// SplitMix64: the same numbers for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
