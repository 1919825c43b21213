/// A request for advice (依頼), as the form that comes in holds it.
public struct RequestForm: Hashable, Sendable, Codable {
  /// The number the office gave it on paper (受付番号); may be empty.
  public var receiptNumber: String
  /// The day it was received.
  public var receivedDay: CivilDay
  /// Who asks.
  public var requester: Requester
  /// About a child or about a region; `nil` until it is known.
  public var kind: ConsultationKind?
  /// What is asked.
  public var text: Passage
  /// How soon an answer is wanted.
  public var urgency: Urgency?
  /// The form in which advice is wanted.
  public var meetingForm: MeetingForm?
  /// Wished days in order: `2026-03-16` or `2026-03-16 09:00`.
  public var wishedDays: [String]
  /// Wished length in minutes.
  public var minutes: Int?
  /// The child's age as written.
  public var childAge: String
  /// The child's medical care as written.
  public var careItems: String
  /// The child's stage of life.
  public var lifeStage: LifeStage?
  /// The budget as written: an amount, or 応相談.
  public var budget: String
  /// To whom the invoice goes.
  public var invoiceName: String
  /// Whether the family agreed to the consultation.
  public var familyAgreement: FamilyAgreement?
  /// Everything else that was written.
  public var remarks: Passage

  /// Makes a request from what was written; only the day, the requester and the text are needed.
  public init(
    receiptNumber: String = "", receivedDay: CivilDay, requester: Requester,
    kind: ConsultationKind? = nil, text: String, urgency: Urgency? = nil,
    meetingForm: MeetingForm? = nil, wishedDays: [String] = [], minutes: Int? = nil,
    childAge: String = "", careItems: String = "", lifeStage: LifeStage? = nil,
    budget: String = "", invoiceName: String = "", familyAgreement: FamilyAgreement? = nil,
    remarks: String = ""
  ) {
    (self.receiptNumber, self.receivedDay) = (receiptNumber, receivedDay)
    (self.requester, self.kind, self.text) = (requester, kind, Passage(plain: text))
    (self.urgency, self.meetingForm) = (urgency, meetingForm)
    (self.wishedDays, self.minutes) = (wishedDays, minutes)
    (self.childAge, self.careItems, self.lifeStage) = (childAge, careItems, lifeStage)
    (self.budget, self.invoiceName) = (budget, invoiceName)
    (self.familyAgreement, self.remarks) = (familyAgreement, Passage(plain: remarks))
  }

  /// What is still to be asked before the consultation can go well, in the order of the form.
  public var missing: [RequestGap] {
    var gaps: [RequestGap] = []
    if kind == nil { gaps.append(.kind) }
    if requester.telephone.isEmpty && requester.mail.isEmpty { gaps.append(.contact) }
    if meetingForm == nil { gaps.append(.meetingForm) }
    if wishedDays.isEmpty { gaps.append(.wishedDays) }
    if kind == .individual {
      if childAge.isEmpty { gaps.append(.childAge) }
      if careItems.isEmpty { gaps.append(.careItems) }
      if familyAgreement != .given { gaps.append(.familyAgreement) }
    }
    return gaps
  }
}

/// Something that a request does not say yet.
public enum RequestGap: String, Hashable, Sendable, Codable, CaseIterable {
  /// Whether it is about a child or a region.
  case kind
  /// A telephone number or mail address.
  case contact
  /// The form in which advice is wanted.
  case meetingForm
  /// When advice is wanted.
  case wishedDays
  /// The child's age.
  case childAge
  /// The child's medical care.
  case careItems
  /// The family's agreement.
  case familyAgreement
}

extension RequestGap: Worded {
  /// The gap's name.
  public var words: Words {
    switch self {
    case .kind: Words("区分", "kind")
    case .contact: Words("連絡先", "contact")
    case .meetingForm: Words("希望形式", "wished form")
    case .wishedDays: Words("希望日", "wished days")
    case .childAge: Words("年齢", "age")
    case .careItems: Words("医療的ケア", "medical care")
    case .familyAgreement: Words("家族の同意", "family's agreement")
    }
  }
}
