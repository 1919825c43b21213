/// A request for advice and all that follows from it (相談).
public struct Consultation: Hashable, Sendable, Codable {
  /// The number it is called by.
  public let number: RecordNumber
  /// What was asked, as completed so far.
  public internal(set) var request: RequestForm
  /// The talk about the fee.
  public internal(set) var fee = FeeNegotiation()
  /// Who gives the advice.
  public internal(set) var adviser: MemberID?
  /// Why this adviser was chosen.
  public internal(set) var adviserReason: Passage?
  /// The held sessions, in the order in which they were logged.
  public internal(set) var sessions: [Session] = []
  /// The case it belongs to; never for a regional consultation.
  public internal(set) var caseID: CaseID?
  /// How it ended.
  public internal(set) var closing: Closing?

  init(number: RecordNumber, request: RequestForm) {
    (self.number, self.request) = (number, request)
  }

  /// Where it stands.
  public var stage: ConsultationStage {
    if closing != nil { return .closed }
    if !sessions.isEmpty { return .following }
    if adviser != nil { return .arranged }
    if fee.settlement != nil { return .matching }
    return fee.offers.isEmpty ? .received : .negotiating
  }

  /// The actions that nobody has ticked off, with their places, earliest due first.
  public var openActions: [(session: Int, action: Int, item: NextAction)] {
    let open = sessions.enumerated().flatMap { place, session in
      session.actions.enumerated().compactMap { index, item in
        item.doneOn == nil ? (session: place, action: index, item: item) : nil
      }
    }
    return open.sorted { left, right in
      switch (left.item.due, right.item.due) {
      case (let first?, let second?): first < second
      case (_?, nil): true
      default: false
      }
    }
  }
}
