/// What somebody wants to do with a consultation.
public enum ConsultationCommand: Hashable, Sendable {
  /// Write down a new request.
  case receive(RequestForm)
  /// Replace the request with a fuller one, written over the form that was seen then.
  ///
  /// What others have changed since and the writer has not stays as they left it.
  case complete(RequestForm, over: RequestForm? = nil)
  /// Put an offer or a counter-offer on the table; the party in it decides which.
  case propose(Offer)
  /// Agree on the offer with this place in the list, which must still be the last one.
  case agreeOn(offer: Int?)
  /// Charge nothing.
  case waive(reason: Passage, approver: String)
  /// Assign an adviser.
  case assign(MemberID, reason: Passage)
  /// Log a session.
  case log(Session)
  /// Replace a logged session; its place is counted from 0.
  case reviseSession(Int, Session)
  /// Tick off an action of a session; both are places counted from 0.
  case finishAction(session: Int, action: Int)
  /// Attach to a case.
  case attach(CaseID)
  /// Close with an outcome.
  case close(Outcome, summary: Passage)
}

extension ConsultationCommand {
  /// Agree on whatever offer is open.
  public static var agree: ConsultationCommand { .agreeOn(offer: nil) }
}
