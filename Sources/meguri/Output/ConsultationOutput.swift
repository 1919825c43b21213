import Casework

/// A consultation as `--json` prints it.
struct ConsultationOutput: Encodable {
  struct OfferOutput: Encodable {
    struct Line: Encodable {
      let label: String
      let amount: Int?
    }
    let party, day: String
    let lines: [Line]
    let taxIncluded: Bool
    let tax, total: Int
    let validUntil: String?
    let reason: String
  }
  struct SessionOutput: Encodable {
    struct Action: Encodable {
      let what, owner: String
      let due, doneOn: String?
    }
    let day: String
    let minutes: Int
    let form, participants, asked, advised: String
    let actions: [Action]
  }
  struct SettlementOutput: Encodable {
    let kind, day: String
    let offer, total: Int?
    let reason, approver: String?
  }
  struct AdviserOutput: Encodable {
    /// The number; absent for readers who see surrogates.
    let number: String?
    let name: String
    let reason: String
  }
  struct ClosingOutput: Encodable {
    let outcome, summary, day: String
  }

  let number, stage, receivedDay, receiptNumber, text, remarks: String
  let requester: Requester
  let kind, urgency, meetingForm, lifeStage, familyAgreement: String?
  let wishedDays, missing: [String]
  let minutes: Int?
  let childAge, careItems, budget, invoiceName: String
  let offers: [OfferOutput]
  let settlement: SettlementOutput?
  let adviser: AdviserOutput?
  let sessions: [SessionOutput]
  let caseNumber: String?
  let closing: ClosingOutput?
  /// For each step the reason why it cannot be taken now, or `null` when it can.
  let steps: [String: String?]
}

extension ConsultationOutput {
  init(
    _ consultation: Consultation, read: @escaping (Passage) -> String, requester: Requester,
    adviser: Member?, adviserName: String, showsNames: Bool, caseNumber: RecordNumber?,
    today: CivilDay
  ) {
    let request = consultation.request
    number = consultation.number.description
    stage = consultation.stage.rawValue
    receivedDay = request.receivedDay.description
    let plain = { (text: String) in read(Passage(plain: text)) }
    receiptNumber = plain(request.receiptNumber)
    (text, remarks) = (read(request.text), read(request.remarks))
    self.requester = requester
    (kind, urgency) = (request.kind?.rawValue, request.urgency?.rawValue)
    (meetingForm, lifeStage) = (request.meetingForm?.rawValue, request.lifeStage?.rawValue)
    familyAgreement = request.familyAgreement?.rawValue
    (wishedDays, missing) = (request.wishedDays, request.missing.map(\.rawValue))
    minutes = request.minutes
    (childAge, careItems) = (plain(request.childAge), plain(request.careItems))
    (budget, invoiceName) = (plain(request.budget), plain(request.invoiceName))
    offers = consultation.fee.offers.map { OfferOutput($0, read: read) }
    settlement = SettlementOutput(consultation.fee, read: read)
    self.adviser = adviser.map {
      AdviserOutput(
        number: showsNames ? $0.number.description : nil, name: adviserName,
        reason: consultation.adviserReason.map(read) ?? "")
    }
    sessions = consultation.sessions.map { SessionOutput($0, read: read) }
    self.caseNumber = caseNumber?.description
    closing = consultation.closing.map {
      ClosingOutput(
        outcome: $0.outcome.rawValue, summary: read($0.summary), day: $0.day.description)
    }
    steps = Dictionary(
      uniqueKeysWithValues: ConsultationStep.allCases.map { step in
        (step.rawValue, consultation.refusal(of: step, on: today)?.words[spoken])
      })
  }
}

extension ConsultationOutput.OfferOutput {
  init(_ offer: Offer, read: (Passage) -> String) {
    party = offer.party.rawValue
    day = offer.day.description
    lines = offer.lines.map {
      Line(label: read(Passage(plain: $0.label)), amount: $0.amount?.amount)
    }
    taxIncluded = offer.taxIncluded
    (tax, total) = (offer.tax.amount, offer.total.amount)
    validUntil = offer.validUntil?.description
    reason = read(offer.reason)
  }
}

extension ConsultationOutput.SessionOutput {
  init(_ session: Session, read: (Passage) -> String) {
    day = session.day.description
    minutes = session.minutes
    form = session.form.rawValue
    participants = read(session.participants)
    (asked, advised) = (read(session.asked), read(session.advised))
    actions = session.actions.map {
      Action(
        what: read($0.what), owner: read($0.owner), due: $0.due?.description,
        doneOn: $0.doneOn?.description)
    }
  }
}

extension ConsultationOutput.SettlementOutput {
  init?(_ fee: FeeNegotiation, read: (Passage) -> String) {
    switch fee.settlement {
    case .agreed(let offer, let day):
      self.init(
        kind: "agreed", day: day.description, offer: offer + 1,
        total: fee.agreedOffer?.total.amount, reason: nil, approver: nil)
    case .waived(let reason, let approver, let day):
      self.init(
        kind: "waived", day: day.description, offer: nil, total: 0, reason: read(reason),
        approver: read(Passage(plain: approver)))
    case nil: return nil
    }
  }
}
