import Casework
import Deidentification

@testable import Screens

extension Invented {
  mutating func addConsultations() {
    let known = self
    begin(1, "2026-11-20", kind: nil, .early, ("就学先について意見が合わない", "They disagree about the school"))
    begin(
      2, "2026-11-02", kind: .region, .normal, ("市の養成研修 全3回の講師", "Three training days for the city")
    ) {
      known.offers(&$0)
    }
    begin(
      3, "2026-11-08", kind: .region, .normal,
      ("停電のときの電源の備え", "Power for the ventilator in a blackout")
    ) {
      known.waive(&$0)
    }
    begin(4, "2026-10-12", kind: .individual, .normal, ("胃ろうからの注入の体制", "Who gives the feeds")) {
      known.waive(&$0)
      known.assign(&$0)
    }
    begin(
      5, "2026-10-01", kind: .individual, .early, ("佐々木はるちゃんの就学の進め方", "How Haru can start school")
    ) {
      known.waive(&$0)
      known.assign(&$0)
      known.log(&$0)
    }
    begin(
      6, "2026-09-01", kind: .region, .information, ("18歳からの移行の資料", "Papers on turning eighteen")
    ) {
      $0.perform(
        .close(
          .referred, summary: Passage(plain: known.say("県の窓口を紹介した", "Referred to the prefecture"))),
        on: Invented.day("2026-09-10"))
    }
  }

  private mutating func begin(
    _ number: Int, _ received: String, kind: ConsultationKind?, _ urgency: Urgency,
    _ text: (japanese: String, english: String),
    _ steps: (inout Fold<Consultation>) -> Void = { _ in }
  ) {
    var fold = Fold<Consultation>()
    fold.members = Dictionary(uniqueKeysWithValues: members.map { ($0.id, $0.record) })
    fold.cases = Dictionary(uniqueKeysWithValues: cases.map { ($0.id, $0.record) })
    let form = RequestForm(
      receivedDay: Invented.day(received),
      requester: Requester(
        name: say("小田切 さくら", "Sakura Odagiri"), occupation: say("保健師", "Health nurse"),
        affiliation: say("青葉台市障がい福祉課", "Aobadai City"),
        telephone: number == 1 ? "" : "000-0000-0107"),
      kind: kind, text: say(text.japanese, text.english), urgency: urgency,
      meetingForm: kind == nil ? nil : .online,
      wishedDays: kind == nil ? [] : ["2026-12-03 10:00"], minutes: 90,
      budget: kind == .region ? say("市の規程による", "by the city's rules") : "")
    fold.perform(.receive(form), number: number, on: Invented.day(received))
    steps(&fold)
    let record = fold.known
    let caseFile = cases.first { $0.id == record.caseID }
    let adviser = record.adviser.flatMap { id in members.first { $0.id == id }?.record }
    append(
      ConsultationFile(
        id: ConsultationID("q\(number)"), record: record, caseRecord: caseFile?.record,
        adviser: adviser,
        sheet: (caseFile?.record.sheet ?? IdentitySheet()).including([record]) { _ in
          adviser?.profile
        }))
  }

  private func offers(_ fold: inout Fold<Consultation>) {
    let days = ["2026-11-05", "2026-11-09", "2026-11-12"]
    let amounts = [(90_000, 15_000), (60_000, 0), (72_000, 8_000)]
    let reasons = [
      say("通常の額", "the usual fee"), say("市の規程", "the city's rules"),
      say("会員割引、初回", "member's discount, first time"),
    ]
    for (place, day) in days.enumerated() {
      fold.perform(
        .propose(
          Offer(
            party: place == 1 ? .requester : .association, day: Invented.day(day),
            lines: [
              FeeLine(label: say("講師料 3回", "Lectures, 3"), amount: Yen(amounts[place].0)),
              FeeLine(label: say("事前準備", "Preparation"), amount: Yen(amounts[place].1)),
              FeeLine(label: say("交通費", "Travel"), amount: nil),
            ], validUntil: place == 1 ? nil : Invented.day(day).adding(days: 14),
            reason: Passage(plain: reasons[place]))),
        on: Invented.day(day))
    }
  }

  private func waive(_ fold: inout Fold<Consultation>) {
    fold.perform(
      .waive(
        reason: Passage(plain: say("会員の初回", "a member's first")), approver: say("理事長", "Yoko Kanda")
      ),
      on: Invented.day("2026-11-09"))
  }

  private func assign(_ fold: inout Fold<Consultation>) {
    fold.perform(
      .assign(MemberID("m1"), reason: Passage(plain: "")), on: Invented.day("2026-11-10"))
  }

  private func log(_ fold: inout Fold<Consultation>) {
    fold.perform(.attach(CaseID("c1")), on: Invented.day("2026-11-10"))
    let reader = CaseReader(cases[0].record.sheet, eyes: .own)
    func passage(_ japanese: String, _ english: String) -> Passage {
      reader.passage(from: say(japanese, english))
    }
    let actions = [
      NextAction(
        what: passage("教育委員会に同席を頼む", "Ask the board of education to join"),
        owner: passage("小田切さん", "Ms Odagiri"), due: Invented.day("2026-11-18")),
      NextAction(
        what: passage("見学の日を決める", "Set a day for the visit"), owner: passage("美咲さん", "Misaki"),
        due: Invented.day("2026-11-30")),
    ]
    fold.perform(
      .log(
        Session(
          day: Invented.day("2026-11-11"), minutes: 60, form: .online,
          participants: passage("小田切さん、五十嵐さん、美咲さん", "Ms Odagiri, Mr Igarashi, Misaki"),
          asked: passage("学校が看護師の配置を約束してくれない。", "The school does not promise a nurse."),
          advised: passage(
            "就学相談に雁木こども医療センターの意見書を持っていく。はるちゃんの一日の流れを表にして見せる。",
            "Take a letter of Gangi Children's Centre to the board; show Haru's day as a table."),
          actions: actions)), on: Invented.day("2026-11-11"))
    fold.perform(.finishAction(session: 0, action: 1), on: Invented.day("2026-11-15"))
  }
}
