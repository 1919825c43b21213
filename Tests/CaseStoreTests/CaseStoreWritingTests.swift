import CaseStore
import Casework
import Testing

@Suite struct CaseStoreWritingTests {
  @Test func `a received request gets the next number of its fiscal year`() throws {
    let fixture = try StoreFixture()
    let first = try fixture.receive("吸引のこと", on: "2026-11-02")
    let second = try fixture.receive("停電のこと", on: "2026-11-03")
    let earlier = try fixture.receive("就学のこと", on: "2026-03-31")

    #expect(try fixture.store.record(first)?.number.description == "Q-2026-0001")
    #expect(try fixture.store.record(second)?.number.description == "Q-2026-0002")
    #expect(try fixture.store.record(earlier)?.number.description == "Q-2025-0001")
  }

  @Test func `a refused command writes nothing`() throws {
    let fixture = try StoreFixture()
    let id = try fixture.receive("吸引のこと")

    #expect(throws: StoreError.refused(.noOfferYet)) {
      try fixture.store.perform(.agree, on: id, of: Consultation.self, by: fixture.actor)
    }

    #expect(try fixture.store.chronicle(of: id).steps.count == 1)
    #expect(try fixture.store.verify().entries == 1)
  }

  @Test func `a request that a batch completes is still known as it came`() throws {
    let fixture = try StoreFixture()
    try fixture.store.performTogether { batch in
      let id = try batch.perform(
        .receive(try .sample("吸引のこと")), on: nil, of: Consultation.self, by: fixture.actor)
      var form: RequestForm = try .sample("吸引のこと")
      form.text = Passage(plain: "吸引と停電のこと")
      try batch.perform(.complete(form), on: id, of: Consultation.self, by: fixture.actor)
    }
    #expect(try fixture.store.verify().problems == [])
  }

  @Test func `a refused step in a batch takes the whole batch back`() throws {
    let fixture = try StoreFixture()

    #expect(throws: StoreError.refused(.blank(.requestText))) {
      try fixture.store.performTogether { batch in
        for text in ["一つ目", "二つ目", " "] {
          try batch.perform(
            .receive(try .sample(text)), on: nil, of: Consultation.self, by: fixture.actor)
        }
      }
    }

    #expect(try fixture.store.consultations(ConsultationQuery()).isEmpty)
    #expect(try fixture.store.verify().entries == 0)
  }

  @Test func `an adviser must be in the directory as an adviser`() throws {
    let fixture = try StoreFixture()
    let id = try fixture.receive("吸引のこと")
    let member = try fixture.join("五十嵐 亜希", adviser: false)
    try fixture.store.perform(
      .waive(reason: Passage(plain: "初回"), approver: "代表"), on: id, of: Consultation.self,
      by: fixture.actor)

    let number = RecordNumber(.member, year: FiscalYear(beginningIn: 2026), count: 1)
    #expect(throws: StoreError.refused(.notAnAdviser(number))) {
      try fixture.store.perform(
        .assign(member, reason: Passage(plain: "")), on: id, of: Consultation.self,
        by: fixture.actor)
    }
  }

  @Test func `the clock decides what lies in the future`() throws {
    let fixture = try StoreFixture("2026-11-22T23:59:00+09:00")

    #expect(throws: StoreError.self) { try fixture.receive("吸引のこと", on: "2026-11-23") }
    fixture.clock.moment = fixture.clock.moment.adding(minutes: 1)
    #expect(throws: Never.self) { try fixture.receive("吸引のこと", on: "2026-11-23") }
  }

  @Test func `the same request is known again whatever its spaces and widths`() throws {
    let fixture = try StoreFixture()
    _ = try fixture.receive("気管切開と吸引について", from: "小田切 さくら")

    let again = try RequestForm.sample("気管切開と吸引 について", from: "小田切　さくら")
    let other = try RequestForm.sample("気管切開と吸引について", from: "小田切 かおる")

    #expect(
      try fixture.asking { try $0.number(ofRequestLike: again) }?.description == "Q-2026-0001")
    #expect(try fixture.asking { try $0.number(ofRequestLike: other) } == nil)
  }

  @Test func `a completed request is still known by what was received first`() throws {
    let fixture = try StoreFixture()
    let id = try fixture.receive("吸引のこと")
    let fuller = try RequestForm.sample("吸引のこと。夜間に増えた")
    try fixture.store.perform(
      .complete(fuller), on: id, of: Consultation.self, by: fixture.actor)

    let first = try RequestForm.sample("吸引のこと")
    #expect(try fixture.asking { try $0.number(ofRequestLike: first) } != nil)
    #expect(try fixture.store.verify().problems.isEmpty)
  }

  @Test(arguments: ["1", "001", "１"])
  func `a receipt number is the same with and without zeros`(number: String) throws {
    let fixture = try StoreFixture()
    try fixture.store.perform(
      .receive(try .sample("吸引のこと", receipt: "01")), on: nil, of: Consultation.self,
      by: fixture.actor)

    let other = try RequestForm.sample("停電のこと", receipt: number)
    let found = try fixture.asking { try $0.number(ofReceiptNumberOf: other) }
    #expect(found?.description == "Q-2026-0001")
  }

  @Test func `agreeing names the offer that was seen`() throws {
    let fixture = try StoreFixture()
    let id = try fixture.receive("吸引のこと")
    for yen in [30_000, 1] {
      try fixture.store.perform(
        fixture.offer(yen), on: id, of: Consultation.self, by: fixture.actor)
    }

    #expect(throws: StoreError.refused(.offerSuperseded(2))) {
      try fixture.store.perform(
        .agreeOn(offer: 0), on: id, of: Consultation.self, by: fixture.actor)
    }
    try fixture.store.perform(
      .agreeOn(offer: 1), on: id, of: Consultation.self, by: fixture.actor)
    #expect(try fixture.store.record(id)?.fee.agreedOffer?.sum == Yen(1))
  }

  @Test func `two people completing one request keep what each of them wrote`() throws {
    let fixture = try StoreFixture()
    let id = try fixture.receive("吸引のこと")
    let seen = try #require(try fixture.store.record(id)?.request)
    var (mine, theirs) = (seen, seen)
    theirs.budget = "30000"
    theirs.requester.telephone = "000-0000-0000"
    mine.careItems = "吸引"
    mine.requester.mail = "sakura@example.jp"
    for form in [theirs, mine] {
      try fixture.store.perform(
        .complete(form, over: seen), on: id, of: Consultation.self, by: fixture.actor)
    }

    let request = try #require(try fixture.store.record(id)?.request)
    #expect(request.budget == "30000")
    #expect(request.careItems == "吸引")
    #expect(request.requester.telephone == "000-0000-0000")
    #expect(request.requester.mail == "sakura@example.jp")
  }
}
