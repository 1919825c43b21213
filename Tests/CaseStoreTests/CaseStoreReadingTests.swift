import CaseStore
import Casework
import Testing

@Suite struct CaseStoreReadingTests {
  @Test(arguments: [
    ("吸引", 1), ("停電", 1), ("胃瘻", 1), ("胃ろう", 1), ("ＮＩＣＵ", 1), ("nicu", 1), ("吸", 1), ("源", 1),
    ("電", 1), ("院", 1),
    ("小田切", 3), ("就学", 0), ("吸引 停電", 0), ("引吸", 0), ("Q-2026-0002", 1), ("", 3),
  ])
  func `search finds words of any length in any width`(text: String, count: Int) throws {
    let fixture = try StoreFixture()
    _ = try fixture.receive("夜間の吸引が増えた")
    _ = try fixture.receive("停電のときの電源")
    _ = try fixture.receive("NICUから胃ろうで退院")

    #expect(try fixture.store.consultations(ConsultationQuery(text: text)).count == count)
  }

  @Test func `a case is found by a name that stands on its sheet alone`() throws {
    let fixture = try StoreFixture()
    let id = try fixture.open("就学の準備")
    _ = try fixture.open("在宅移行")
    let child = Identity(
      kind: .child, relation: "", forms: ["佐々木 はる", "はる"], surrogate: "本児")
    try fixture.store.perform(
      .identify(child), on: id, of: CaseRecord.self, by: fixture.actor)

    #expect(try fixture.store.cases(CaseQuery(text: "ハル")).map(\.id) == [id])
    #expect(try fixture.store.cases(CaseQuery(text: "佐々木はる")).map(\.id) == [id])
    // What changes after the first search is found by the next one, and what is undone is not.
    try fixture.store.undo(id, by: fixture.actor)
    #expect(try fixture.store.cases(CaseQuery(text: "ハル")).isEmpty)
    try fixture.store.redo(id, by: fixture.actor)
    #expect(try fixture.store.cases(CaseQuery(text: "ハル")).map(\.id) == [id])
  }

  @Test(arguments: ["000-1234-5678", "00012345678", "1234", "０００－１２３４"])
  func `a caller is found by telephone`(text: String) throws {
    let fixture = try StoreFixture()
    var form = try RequestForm.sample("園での吸引")
    form.requester.telephone = "000-1234-5678"
    try fixture.store.perform(
      .receive(form), on: nil, of: Consultation.self, by: fixture.actor)
    _ = try fixture.receive("停電の備え")

    #expect(try fixture.store.consultations(ConsultationQuery(text: text)).count == 1)
  }

  @Test func `pages joined are the whole list in the same order`() throws {
    let fixture = try StoreFixture()
    for number in 0..<23 {
      let id = try fixture.receive("相談 \(number)")
      if number.isMultiple(of: 3) {
        try fixture.store.perform(
          fixture.offer(1000), on: id, of: Consultation.self, by: fixture.actor)
      }
    }
    let whole = try fixture.store.consultations(ConsultationQuery())
    var paged: [ConsultationSummary] = []
    var query = ConsultationQuery(limit: 5)
    while true {
      let page = try fixture.store.consultations(query)
      paged += page
      guard let last = page.last else { break }
      query.after = last.id
    }

    #expect(whole.count == 23)
    #expect(paged == whole)
    #expect(whole.map(\.stage).first == .received)
    #expect(whole.map(\.stage).last == .negotiating)
  }

  @Test func `stages are counted`() throws {
    let fixture = try StoreFixture()
    _ = try fixture.receive("一")
    let id = try fixture.receive("二")
    try fixture.store.perform(fixture.offer(1), on: id, of: Consultation.self, by: fixture.actor)

    #expect(try fixture.store.consultationCounts() == [.received: 1, .negotiating: 1])
  }

  @Test func `members come by reading, and say how much they advise`() throws {
    let fixture = try StoreFixture()
    for (name, kana) in [("渡邊", "わたなべ"), ("安孫子", "あびこ"), ("喜屋武", "きゃん")] {
      try fixture.store.perform(
        .join(MemberProfile(name: name, kana: kana, isAdviser: true)), on: nil, of: Member.self,
        by: fixture.actor)
    }
    let members = try fixture.store.members(MemberQuery())
    let adviser = try #require(members.first)
    let id = try fixture.receive("吸引のこと")
    try fixture.store.perform(
      .waive(reason: Passage(plain: "初回"), approver: "代表"), on: id, of: Consultation.self,
      by: fixture.actor)
    try fixture.store.perform(
      .assign(adviser.id, reason: Passage(plain: "")), on: id, of: Consultation.self,
      by: fixture.actor)

    #expect(members.map(\.profile.name) == ["安孫子", "喜屋武", "渡邊"])
    #expect(try fixture.store.members(MemberQuery()).map(\.openConsultations) == [1, 0, 0])
  }
}
