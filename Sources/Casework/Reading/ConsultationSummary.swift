/// A consultation as one row of a list.
public struct ConsultationSummary: Hashable, Sendable {
  /// Its identity.
  public let id: ConsultationID
  /// Its number.
  public let number: RecordNumber
  /// Where it stands.
  public let stage: ConsultationStage
  /// About a child or a region.
  public let kind: ConsultationKind?
  /// How soon an answer is wanted.
  public let urgency: Urgency?
  /// The day it was received.
  public let receivedDay: CivilDay
  /// Who asks.
  public let requester: String
  /// What is asked.
  public let text: Passage
  /// The case it belongs to.
  public let caseID: CaseID?
  /// How many offers have been made.
  public let offerCount: Int
  /// The next day by which something must happen, when there is one.
  public let dueDay: CivilDay?
  /// The days of its sessions, in their order.
  public let sessionDays: [CivilDay]

  /// Makes a row.
  public init(
    id: ConsultationID, number: RecordNumber, stage: ConsultationStage, kind: ConsultationKind?,
    urgency: Urgency?, receivedDay: CivilDay, requester: String, text: Passage, caseID: CaseID?,
    offerCount: Int, dueDay: CivilDay?, sessionDays: [CivilDay] = []
  ) {
    (self.id, self.number, self.stage, self.kind) = (id, number, stage, kind)
    (self.urgency, self.receivedDay, self.requester) = (urgency, receivedDay, requester)
    (self.text, self.caseID, self.offerCount, self.dueDay) = (text, caseID, offerCount, dueDay)
    self.sessionDays = sessionDays
  }

  /// Whether the due day is over.
  public func isOverdue(on today: CivilDay) -> Bool { dueDay.map { $0 < today } ?? false }
}

extension Consultation {
  /// The next day by which something must happen: an action, or the end of the open offer.
  public var dueDay: CivilDay? {
    guard closing == nil else { return nil }
    let actions = openActions.compactMap(\.item.due)
    let offer = fee.openOffer?.validUntil
    return (actions + [offer].compactMap(\.self)).min()
  }
}
