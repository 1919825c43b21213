import Casework
import Deidentification
import Testing

@Suite struct LikelyFamilyNameTests {
  @Test(arguments: [
    ("小田切さくら", ["小田切"]), ("宮路澄子", ["宮路澄", "宮路"]), ("安孫子陽子", ["安孫子", "安孫"]), ("我妻", []),
    ("小田切 さくら", []), ("さくら", []), ("Sato Hanako", []),
  ])
  func `a family name is guessed where a name is written without a space`(
    name: String, guesses: [String]
  ) {
    #expect(SurfaceForms.likelyFamilyNames(in: name) == guesses)
  }

  @Test func `whoever had to do with a consultation is hidden from trainers`() throws {
    let day = try #require(CivilDay("2026-11-02"))
    let form = RequestForm(
      receivedDay: day,
      requester: Requester(name: "小田切さくら", affiliation: "青葉台市障がい福祉課"), text: "園での吸引")
    let received = ConsultationEvent.received(
      number: RecordNumber(.consultation, year: FiscalYear(of: day), count: 1), form: form)
    var consultation = try #require(Consultation(beginningWith: received))
    consultation.apply(.waived(reason: "初回", approver: "宮路 澄子", day: day))
    consultation.apply(.assigned(adviser: MemberID("m"), reason: "", day: day))

    let sheet = IdentitySheet().including([consultation], workers: [Actor("鈴掛 碧")]) { _ in
      MemberProfile(name: "五十嵐 亜希", affiliation: "ひばり訪問看護ステーション")
    }
    let text = CaseReader(sheet, eyes: .trainer).read(
      "小田切さんと五十嵐先生、宮路さん。鈴掛が記録。青葉台市障がい福祉課とひばり訪問看護ステーション")

    #expect(text == "依頼者Aと助言者D、承認者C。職員Fが記録。B機関とE訪問看護ステーション")
  }
}
