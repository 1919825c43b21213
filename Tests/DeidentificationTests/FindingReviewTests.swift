import Casework
import Deidentification
import Testing

@Suite struct FindingReviewTests {
  private func record(_ notes: String...) throws -> CaseRecord {
    let day = try #require(CivilDay("2026-11-02"))
    var record = try #require(
      CaseRecord(
        beginningWith: .opened(
          number: RecordNumber(.caseRecord, year: FiscalYear(beginningIn: 2026), count: 1),
          outline: CaseOutline(title: "就学の準備"))))
    record.apply(
      .identified(
        identity: Identity(
          kind: .child, relation: "",
          forms: SurfaceForms.of("楡川 湊斗", kana: "にれかわ みなと", kind: .child), surrogate: "本児")))
    for note in notes {
      let passage = IdentityMatcher(record.sheet).passage(from: note)
      record.apply(.noted(note: CaseNote(day: day, text: passage)))
    }
    return record
  }

  private func open(_ record: CaseRecord) -> [OpenFinding] {
    FindingReview(record).openFindings(in: record.texts)
  }

  private func answer(_ answer: FindingAnswer, to text: String, on record: CaseRecord) throws
    -> CaseRecord
  {
    let day = try #require(CivilDay("2026-11-22"))
    let events = try CaseRecord.decide(
      answer.command(for: text, on: record), on: record, in: DecisionContext(today: day))
    var answered = record
    events.forEach { answered.apply($0) }
    return answered.reread(by: SheetPassages())
  }

  @Test func `what is not on the sheet is found once, with every place`() throws {
    let record = try record("湊斗くんと早乙女先生。", "早乙女先生から電話。令和6年4月2日。")
    let found = open(record)
    #expect(found.map(\.text) == ["早乙女"])
    #expect(found.first?.kind == .staff)
    #expect(found.first?.places.count == 2)
    #expect(found.first?.places.first?.source == .note(try #require(CivilDay("2026-11-02"))))
  }

  @Test func `one answer covers all notes, also those written before`() throws {
    let record = try record("早乙女先生に相談。", "早乙女先生から電話。")
    let answered = try answer(.new(.staff, relation: "担任"), to: "早乙女先生", on: record)
    #expect(open(answered) == [])
    #expect(answered.notes.map(\.text.stored) == ["⟦1.0⟧に相談。", "⟦1.0⟧から電話。"])
    #expect(answered.sheet.identities.last?.surrogate == "担任A")
  }

  @Test func `words that identify nobody are asked about once`() throws {
    let record = try record("早乙女先生に相談。")
    let answered = try answer(.harmless, to: "早乙女", on: record)
    #expect(open(answered) == [])
    #expect(answered.cleared == ["早乙女"])
    #expect(answered.sheet == record.sheet)
  }

  @Test func `this person takes the words as one more spelling`() throws {
    let record = try record("みなっぺちゃんは元気。")
    let answered = try answer(.same(0), to: "みなっぺちゃん", on: record)
    #expect(answered.sheet.identities[0].forms.last == "みなっぺちゃん")
    #expect(answered.notes[0].text.text { _ in "■" } == "■は元気。")
  }

  @Test func `masked words get a surrogate that says nothing`() throws {
    let record = try record("県内で初めての症例。")
    let answered = try answer(.masked, to: "県内で初めて", on: record)
    #expect(answered.sheet.identities[1].surrogate == "〔伏せ字1〕")
    #expect(answered.sheet.identities[1].kind == .fact)
  }

  @Test func `days, ages and prefectures are generalised without a question`() throws {
    let record = try record("令和6年4月2日、生後8か月15日。宮城県、〒980-0000。")
    #expect(open(record) == [])
  }
}
