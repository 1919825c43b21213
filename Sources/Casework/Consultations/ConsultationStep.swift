/// The steps that can be taken with a consultation that has been received.
public enum ConsultationStep: String, Hashable, Sendable, CaseIterable {
  /// Add what the request does not say.
  case complete
  /// Offer a fee.
  case offer
  /// Record the requester's counter-offer.
  case counter
  /// Agree on the open offer.
  case agree
  /// Waive the fee.
  case waive
  /// Assign an adviser.
  case assign
  /// Log a session.
  case log
  /// Correct a logged session.
  case reviseSession
  /// Tick off a next action.
  case finishAction
  /// Attach the consultation to a case.
  case attach
  /// Close with an outcome.
  case close
}

extension ConsultationStep: Worded {
  /// The step's name.
  public var words: Words {
    switch self {
    case .complete: Words("依頼を補う", "Complete the request")
    case .offer: Words("費用の案を出す", "Offer a fee")
    case .counter: Words("先方の案を記録", "Record a counter-offer")
    case .agree: Words("合意", "Agree")
    case .waive: Words("免除", "Waive the fee")
    case .assign: Words("助言者を決める", "Assign an adviser")
    case .log: Words("相談を記録", "Log a session")
    case .reviseSession: Words("相談の記録を直す", "Correct a session")
    case .finishAction: Words("次の行動を済みにする", "Tick off an action")
    case .attach: Words("事例に結びつける", "Attach to a case")
    case .close: Words("終結", "Close")
    }
  }
}
