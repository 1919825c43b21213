import Casework

/// Writes the request with which a consultation begins.
struct RequestWriter {
  let office: Office
  let subject: ConsultationSubject
  let day: CivilDay

  /// The request with everything in it.
  func form(
    key: Int, request: Words, using generator: inout SeededGenerator
  ) -> RequestForm {
    let slots = subject.cast.slots
      .adding("age", .word(subject.age)).adding("care", .word(subject.care))
    let requester = requester(key, using: &generator)
    let wishes = [8, 10, 15].map { wish(after: $0, using: &generator) }
    return RequestForm(
      receiptNumber: "\(FiscalYear(of: day).year)-\(101 + key)", receivedDay: day,
      requester: requester, kind: subject.kind,
      text: slots.fill(office(request), using: &generator),
      urgency: generator.pick([.normal, .normal, .early, .early, .emergency, .information]),
      meetingForm: generator.pick([.online, .online, .visit, .office, .telephone]),
      wishedDays: Array(wishes.prefix(generator.number(1...3))),
      minutes: generator.pick([60, 60, 90, 120]), childAge: subject.age,
      careItems: subject.care, lifeStage: subject.stage,
      budget: generator.pick(budgets) ?? "", invoiceName: requester.affiliation,
      familyAgreement: subject.kind == .individual ? .given : nil,
      remarks: office(generator.pick(FeePhrases.remarks) ?? Words("", "")))
  }

  /// The request as it came in at first, with something missing.
  func incomplete(_ form: RequestForm, key: Int) -> RequestForm {
    var form = form
    switch key % 4 {
    case 0: form.wishedDays = []
    case 1:
      form.kind = nil
      form.familyAgreement = .pending
    case 2:
      form.requester.telephone = ""
      form.requester.mail = ""
    default:
      form.meetingForm = nil
      form.childAge = ""
    }
    return form
  }

  private func wish(after days: Int, using generator: inout SeededGenerator) -> String {
    let wished = day.adding(days: days + generator.number(0...4))
    let hour = generator.pick(["", " 10:00", " 13:30", " 16:00"]) ?? ""
    return "\(wished)\(hour)"
  }

  private var budgets: [String] {
    let open = office(Words("応相談", "open to talk"))
    return [open, open, ""] + [10_000, 20_000, 30_000].map { Yen($0).text(in: office.language) }
  }

  private func requester(
    _ key: Int, using generator: inout SeededGenerator
  ) -> Requester {
    let people = subject.kind == .region ? RequestWriter.regional : RequestWriter.individual
    let (occupation, affiliation, kind) = people[key % people.count]
    let name = PersonName(
      family: generator.pick(PersonName.familiesOfWorkers) ?? PersonName.chair.family,
      given: generator.pick(PersonName.workers) ?? PersonName.chair.given)
    let town = office(subject.cast.locality.town)
    let isMember = kind != .nonMember && generator.chance(60)
    return Requester(
      name: name.full(in: office.language), kana: name.kana(in: office.language),
      occupation: office(occupation),
      affiliation: subject.cast.slots.fill(office(affiliation), using: &generator),
      memberKind: kind, memberNumber: isMember ? "\(1001 + generator.number(0...47))" : "",
      telephone: "000-0000-\(3001 + key)", mail: name.mail, postalCode: "000-0000",
      address: office(Words("\(town)1-\(1 + key % 9)", "1-\(1 + key % 9) \(town)")))
  }

  private static let individual: [(Words, Words, MemberKind)] = [
    (
      Words("相談支援専門員", "planner"), Words("相談支援事業所かたくりの里", "Katakuri Planning Office"),
      .coordinator
    ),
    (Words("訪問看護師", "home nurse"), Words("もみの木坂訪問看護", "Mominoki Nursing"), .provider),
    (Words("保健師", "public health nurse"), Words("こども家庭センター", "Family Centre"), .government),
    (
      Words("医療ソーシャルワーカー", "medical social worker"),
      Words("総合医療センターあけぼの坂", "Akebonozaka Medical Centre"), .individual
    ),
    (
      Words("医療的ケア児等コーディネーター", "coordinator"),
      Words("基幹相談支援センターうぐいす谷", "Uguisudani Centre"), .coordinator
    ),
    (
      Words("児童発達支援管理責任者", "day service manager"),
      Words("放課後等デイサービスこまどり坂", "Komadori After-School"), .provider
    ),
    (Words("養護教諭", "school nurse"), Words("白鳥坂小学校", "Hakuchozaka School"), .nonMember),
  ]

  private static let regional: [(Words, Words, MemberKind)] = [
    (
      Words("障害福祉課主査", "welfare officer"), Words("{town}障害福祉課", "City of {town}"),
      .government
    ),
    (
      Words("支援センター長", "head of centre"), Words("みやま医療的ケア児支援センター", "Miyama Support Centre"),
      .supportCentre
    ),
    (Words("指導主事", "school adviser"), Words("{town}教育委員会", "Board of {town}"), .government),
    (Words("保育課係長", "nursery officer"), Words("{town}保育課", "City of {town}"), .nonMember),
    (
      Words("医療的ケア児等コーディネーター", "coordinator"),
      Words("基幹相談支援センターうぐいす谷", "Uguisudani Centre"), .coordinator
    ),
  ]
}
