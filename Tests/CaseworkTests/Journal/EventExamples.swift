import Casework

/// One event of each sort, whose words and stored form are looked at.
enum EventExamples {
  private static let year = FiscalYear(beginningIn: 2026)
  private static let today = civilDay("2026-11-22")
  private static let text = Passage(parts: [
    .reference(IdentityReference(identity: 0, form: 1)), .text("の就学"),
  ])

  static let members: [MemberEvent] = [
    .joined(
      number: RecordNumber(.member, year: year, count: 3),
      profile: MemberProfile(
        name: "早乙女 朋美", kana: "さおとめ ともみ", kind: .coordinator, occupation: "保健師",
        affiliation: "青葉台市", prefecture: "宮城県", isAdviser: true, expertise: ["就学", "就園"],
        mail: "saotome@example.jp", telephone: "000-0000-0003")),
    .revised(profile: MemberProfile(name: "早乙女 朋美")),
  ]

  static let cases: [CaseEvent] = [
    .opened(
      number: RecordNumber(.caseRecord, year: year, count: 2),
      outline: CaseOutline(
        title: text, childAge: "5歳", lifeStage: .schoolEntry, careItems: "気管切開",
        prefecture: "宮城県")),
    .revised(outline: CaseOutline(title: plain("就学"))),
    .identified(identity: identity), .identityRevised(place: 0, identity: identity),
    .cycleBegun(cycle: 1),
    .written(
      cycle: 1,
      note: .plan(
        PlanNote(
          day: today, need: plain("課題"), goal: text, area: .development, indicator: plain("指標"),
          owner: plain("担任"), review: civilDay("2027-02-22")))),
    .written(cycle: 1, note: .plan(PlanNote(day: today, goal: text, area: .community))),
    .written(cycle: 1, note: .do(DoNote(day: today, what: plain("見学した")))),
    .written(
      cycle: 1,
      note: .check(
        CheckNote(
          day: today, achievement: .notReached, finding: plain("未定"), voice: plain("不安")))),
    .written(
      cycle: 1, note: .act(ActNote(day: today, decision: .change, next: plain("再協議")))),
    .noted(note: CaseNote(day: today, text: plain("電話"))), .cleared(text: "ひまわり"),
  ]

  static let consultations: [ConsultationEvent] = [
    .received(
      number: RecordNumber(.consultation, year: year, count: 7),
      form: RequestForm(
        receiptNumber: "8-7", receivedDay: today,
        requester: Requester(
          name: "千早 隆之", kana: "ちはや たかゆき", occupation: "保健師", affiliation: "青葉台市",
          memberKind: .supportCentre, memberNumber: "12", telephone: "000-0000-0001",
          mail: "chihaya@example.jp", postalCode: "000-0000", address: "青葉台市1-1"),
        kind: .region, text: "協議の場について", urgency: .early, meetingForm: .visit,
        wishedDays: ["2026-12-01 09:00"], minutes: 90, childAge: "5歳", careItems: "吸引",
        lifeStage: .nursery, budget: "応相談", invoiceName: "青葉台市長", familyAgreement: .pending,
        remarks: "なし")),
    .completed(
      form: RequestForm(
        receivedDay: today, requester: Requester(name: "千早 隆之"), text: "相談")),
    .proposed(
      offer: Offer(
        party: .association, day: today,
        lines: [
          FeeLine(label: "助言料", amount: Yen(10_000)), FeeLine(label: "交通費", amount: nil),
        ], validUntil: civilDay("2026-12-22"), reason: plain("標準単価"))),
    .proposed(
      offer: Offer(
        party: .requester, day: today, lines: [FeeLine(label: "謝金", amount: Yen(8_000))],
        taxIncluded: true)),
    .agreed(offer: 1, day: today),
    .waived(reason: plain("災害のため"), approver: "宮路 澄子", day: today),
    .assigned(adviser: MemberID("m-1"), reason: plain("就学に詳しい"), day: today),
    .logged(
      session: Session(
        day: today, minutes: 60, form: .telephone, participants: plain("依頼者"), asked: text,
        advised: plain("体験入学を組む"),
        actions: [NextAction(what: plain("連絡"), owner: plain("依頼者"), due: today)])),
    .sessionRevised(
      place: 0,
      session: Session(
        day: today, minutes: 30, form: .visit, participants: "", asked: "", advised: "見学を先に")),
    .actionFinished(session: 0, action: 1, day: today), .attached(caseID: CaseID("c-1")),
    .closed(closing: Closing(outcome: .completed, summary: plain("体制ができた"), day: today)),
  ]

  static let identity = Identity(
    kind: .child, relation: "", forms: ["楡川 湊斗", "みーくん"], surrogate: "本児")
}
