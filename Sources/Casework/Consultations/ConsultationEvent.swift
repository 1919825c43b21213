/// What happened to a consultation; the stored form of these cases is frozen.
public enum ConsultationEvent: Hashable, Sendable, Codable {
  /// A request was received.
  case received(number: RecordNumber, form: RequestForm)
  /// The request was completed.
  case completed(form: RequestForm)
  /// An offer or counter-offer was made.
  case proposed(offer: Offer)
  /// The offer with this place in the list was agreed.
  case agreed(offer: Int, day: CivilDay)
  /// The fee was waived.
  case waived(reason: Passage, approver: String, day: CivilDay)
  /// An adviser was assigned.
  case assigned(adviser: MemberID, reason: Passage, day: CivilDay)
  /// A session was logged.
  case logged(session: Session)
  /// A logged session was corrected.
  case sessionRevised(place: Int, session: Session)
  /// An action was done.
  case actionFinished(session: Int, action: Int, day: CivilDay)
  /// The consultation was attached to a case.
  case attached(caseID: CaseID)
  /// The consultation was closed.
  case closed(closing: Closing)
}
