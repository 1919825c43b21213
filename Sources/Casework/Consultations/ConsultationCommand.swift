/// What somebody wants to do with a consultation.
public enum ConsultationCommand: Hashable, Sendable {
  /// Write down a new request.
  case receive(RequestForm)
  /// Replace the request with a fuller one.
  case complete(RequestForm)
  /// Put an offer or a counter-offer on the table; the party in it decides which.
  case propose(Offer)
  /// Agree on the open offer.
  case agree
  /// Charge nothing.
  case waive(reason: Passage, approver: String)
  /// Assign an adviser.
  case assign(MemberID, reason: Passage)
  /// Log a session.
  case log(Session)
  /// Tick off an action of a session; both are places counted from 0.
  case finishAction(session: Int, action: Int)
  /// Attach to a case.
  case attach(CaseID)
  /// Close with an outcome.
  case close(Outcome, summary: Passage)
}
