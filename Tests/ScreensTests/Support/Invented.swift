import Casework
import Deidentification

@testable import Screens

/// An invented association: a handful of consultations at every stage and two cases.
struct Invented {
  static let today = CivilDay(ordinal: 20_779)  // 2026-11-22

  static let japanese = Invented(.japanese)
  static let english = Invented(.english)

  let language: Language
  private(set) var members: [MemberFile] = []
  private(set) var cases: [CaseFile] = []
  private(set) var consultations: [ConsultationFile] = []

  init(_ language: Language) {
    self.language = language
    addMembers()
    addCases()
    addConsultations()
    attach()
  }

  func say(_ japanese: String, _ english: String) -> String {
    language == .japanese ? japanese : english
  }

  static func day(_ text: String) -> CivilDay { CivilDay(text) ?? today }

  private mutating func addMembers() {
    let profiles = [
      MemberProfile(
        name: say("五十嵐 透", "Toru Igarashi"), kana: say("いがらし とおる", ""), kind: .coordinator,
        occupation: say("看護師", "Nurse"), affiliation: say("みずうみ訪問看護", "Lakeside Nursing"),
        prefecture: say("新潟県", "Niigata"), isAdviser: true,
        expertise: [say("気管切開", "tracheostomy"), say("就学", "starting school")],
        mail: "igarashi@example.jp", telephone: "000-0000-0001"),
      MemberProfile(
        name: say("宮城 花子", "Hanako Miyagi"), kana: say("みやぎ はなこ", ""), kind: .supportCentre,
        occupation: say("相談支援専門員", "Planner"), prefecture: say("宮城県", "Miyagi")),
    ]
    for (place, profile) in profiles.enumerated() {
      var fold = Fold<Member>()
      fold.perform(.join(profile), number: place + 1, on: Invented.day("2026-04-01"))
      guard let record = fold.record else { continue }
      members.append(
        MemberFile(
          id: MemberID("m\(place + 1)"), record: record,
          consultations: ConsultationPage(
            query: ConsultationQuery(), rows: [], sheets: [:], counts: [:])))
    }
  }

  private mutating func addCases() {
    cases = [caseAtSchoolAge(), caseAtHome()]
  }

  private func caseAtSchoolAge() -> CaseFile {
    var fold = Fold<CaseRecord>()
    let outline = CaseOutline(
      title: Passage(plain: say("気管切開のある児の就学", "A child with a tracheostomy starts school")),
      childAge: say("5歳4か月", "5 y 4 m"), lifeStage: .schoolEntry,
      careItems: say("気管切開、吸引、胃ろう", "tracheostomy, suction, gastrostomy"),
      prefecture: say("新潟県", "Niigata"))
    fold.perform(.open(outline), number: 1, on: Invented.day("2026-04-10"))
    let people: [(IdentityKind, String, String)] = [
      (.child, say("佐々木 はる", "Haru Sasaki"), ""),
      (.family, say("佐々木 美咲", "Misaki Sasaki"), say("母", "mother")),
      (.facility, say("雁木こども医療センター", "Gangi Children's Centre"), ""),
    ]
    for (kind, name, relation) in people {
      let sheet = fold.record?.sheet ?? IdentitySheet()
      fold.perform(
        .identify(
          Identity(
            kind: kind, relation: relation, forms: SurfaceForms.of(name, kind: kind, beside: sheet),
            surrogate: Surrogate.proposed(
              kind: kind, relation: relation, name: name, on: sheet))),
        on: Invented.day("2026-04-10"))
    }
    turn(&fold)
    return CaseFile(id: CaseID("c1"), record: fold.known)
  }

  private func turn(_ fold: inout Fold<CaseRecord>) {
    let reader = CaseReader(fold.record?.sheet ?? IdentitySheet(), eyes: .own)
    func passage(_ japanese: String, _ english: String) -> Passage {
      reader.passage(from: say(japanese, english))
    }
    let notes: [PDCANote] = [
      .plan(
        PlanNote(
          day: Invented.day("2026-04-20"),
          goal: passage("吸引を園の看護師が行える", "The nursery nurse does the suction"),
          area: .development, indicator: passage("自立回数/日", "times a day"),
          review: Invented.day("2026-07-20"))),
      .do(
        DoNote(
          day: Invented.day("2026-05-12"),
          what: passage("雁木こども医療センターで手技の研修をした", "Training at Gangi Children's Centre"))),
      .check(
        CheckNote(
          day: Invented.day("2026-07-15"), achievement: .reached,
          finding: passage("1日5回を園だけで行えた", "Five times a day without the mother"),
          voice: passage("美咲さん「朝が楽になった」", "Misaki: mornings are easier"))),
      .act(
        ActNote(
          day: Invented.day("2026-07-20"), decision: .change,
          next: passage("就学に向けた話し合いを始める", "Begin to talk about school"))),
    ]
    for note in notes { fold.perform(.write(note), on: note.day) }
    fold.perform(.beginCycle, on: Invented.day("2026-08-01"))
    fold.perform(
      .write(
        .plan(
          PlanNote(
            day: Invented.day("2026-08-01"),
            goal: passage("はるちゃんの就学先を家族が選べる", "Haru's family can choose the school"), area: .family,
            indicator: passage("見学した学校の数", "schools visited"),
            owner: passage("相談支援専門員", "the planner"), review: Invented.day("2026-11-15")))),
      on: Invented.day("2026-08-01"))
    fold.perform(
      .note(
        CaseNote(
          day: Invented.day("2026-10-20"),
          text: passage("胃ろうを造設した。訪問看護が週3回になった。", "Gastrostomy made; nursing three times a week."))),
      on: Invented.day("2026-10-20"))
  }

  private func caseAtHome() -> CaseFile {
    var fold = Fold<CaseRecord>()
    fold.perform(
      .open(
        CaseOutline(
          title: Passage(plain: say("在宅移行の準備", "Preparing to go home")), lifeStage: .discharge)),
      number: 2, on: Invented.day("2026-10-01"))
    return CaseFile(id: CaseID("c2"), record: fold.known)
  }

  private mutating func attach() {
    guard let case1 = cases.first else { return }
    let attached = consultations.filter { $0.record.caseID == case1.id }.map {
      CaseFile.Attached(id: $0.id, record: $0.record, adviser: $0.adviser)
    }
    cases[0] = CaseFile(id: case1.id, record: case1.record, consultations: attached)
  }

  mutating func append(_ file: ConsultationFile) { consultations.append(file) }
}
