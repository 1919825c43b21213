/// Which steps are open: the screen asks here before a key is pressed, and `decide` asks again.
extension Consultation {
  /// Why a step cannot be taken now, or `nil` when it can.
  public func refusal(of step: ConsultationStep, on today: CivilDay) -> Refusal? {
    if closing != nil { return .consultationClosed(number) }
    switch step {
    case .complete, .close: return nil
    case .offer, .waive: return unsettled
    case .counter:
      return unsettled ?? (fee.offers.contains { $0.party == .association } ? nil : .noOfferYet)
    case .agree: return unsettled ?? openOfferRefusal(on: today)
    case .assign: return fee.settlement == nil ? .feeNotSettled : nil
    case .log: return adviser == nil ? .noAdviser : nil
    case .reviseSession: return sessions.isEmpty ? .noSessionYet : nil
    case .finishAction: return openActions.isEmpty ? .noOpenAction : nil
    case .attach:
      if caseID != nil { return .alreadyAttached }
      switch request.kind {
      case .individual: return nil
      case .region: return .regionalHasNoCase
      case nil: return .kindUnknown
      }
    }
  }

  /// Why an outcome cannot be given now, or `nil` when it can.
  public func refusal(of outcome: Outcome) -> Refusal? {
    if closing != nil { return .consultationClosed(number) }
    switch outcome {
    case .completed: return sessions.isEmpty ? .noSessionYet : nil
    case .feeNotAgreed:
      if fee.settlement != nil { return .feeAlreadySettled }
      return fee.offers.isEmpty ? .noOfferYet : nil
    case .referred, .withdrawn, .cancelled: return nil
    }
  }

  private var unsettled: Refusal? { fee.settlement == nil ? nil : .feeAlreadySettled }

  private func openOfferRefusal(on today: CivilDay) -> Refusal? {
    guard let offer = fee.openOffer else { return .noOfferYet }
    guard let limit = offer.validUntil, limit < today else { return nil }
    return .offerExpired(limit)
  }
}
