extension Consultation: Aggregate {
  /// Consultations are called `Q-…`.
  public static var subject: SubjectKind { .consultation }

  /// Begins a consultation from its first event.
  public init?(beginningWith event: ConsultationEvent) {
    guard case .received(let number, let form) = event else { return nil }
    self.init(number: number, request: form)
  }

  /// Takes in what happened.
  public mutating func apply(_ event: ConsultationEvent) {
    switch event {
    case .received: break
    case .completed(let form): request = form
    case .proposed(let offer): fee.offers.append(offer)
    case .agreed(let offer, let day): fee.settlement = .agreed(offer: offer, day: day)
    case .waived(let reason, let approver, let day):
      fee.settlement = .waived(reason: reason, approver: approver, day: day)
    case .assigned(let member, let reason, _):
      (adviser, adviserReason) = (member, reason.isBlank ? nil : reason)
    case .logged(let session): sessions.append(session)
    case .sessionRevised(let place, let session):
      guard sessions.indices.contains(place) else { return }
      sessions[place] = session
    case .actionFinished(let session, let action, let day):
      guard sessions.indices.contains(session),
        sessions[session].actions.indices.contains(action)
      else { return }
      sessions[session].actions[action].doneOn = day
    case .attached(let id): caseID = id
    case .closed(let closing): self.closing = closing
    }
  }

  /// Decides what a command makes happen.
  public static func decide(
    _ command: ConsultationCommand, on consultation: Consultation?, in context: DecisionContext
  ) throws(Refusal) -> [ConsultationEvent] {
    if case .receive(let form) = command {
      guard consultation == nil, let number = context.nextNumber else { throw .alreadyBegun }
      try check(form, in: context)
      return [.received(number: number, form: form)]
    }
    guard let consultation else { throw .noSuchRecord }
    return try consultation.decide(command, in: context)
  }

  private func decide(
    _ command: ConsultationCommand, in context: DecisionContext
  ) throws(Refusal) -> [ConsultationEvent] {
    if let refusal = refusal(of: command.step, on: context.today) { throw refusal }
    switch command {
    case .receive: throw .alreadyBegun
    case .complete(let form, let seen):
      return try completing(with: form.merged(into: request, from: seen), in: context)
    case .propose(let offer): return try proposing(offer, in: context)
    case .agreeOn(let offer):
      let last = fee.offers.count - 1
      guard offer ?? last == last else { throw .offerSuperseded(last + 1) }
      return [.agreed(offer: last, day: context.today)]
    case .waive(let reason, let approver):
      guard !reason.isBlank else { throw .blank(.reason) }
      guard !approver.isBlank else { throw .blank(.approver) }
      return [.waived(reason: reason, approver: approver, day: context.today)]
    case .assign(let member, let reason):
      return try assigning(member, because: reason, in: context)
    case .log(let session): return try logging(session, in: context)
    case .reviseSession(let place, let session):
      return try revising(place, to: session, in: context)
    case .finishAction(let session, let action):
      guard openActions.contains(where: { $0.session == session && $0.action == action }) else {
        throw .noOpenAction
      }
      return [.actionFinished(session: session, action: action, day: context.today)]
    case .attach(let id):
      guard context.caseRecord(id) != nil else { throw .noSuchRecord }
      return [.attached(caseID: id)]
    case .close(let outcome, let summary):
      if let refusal = refusal(of: outcome) { throw refusal }
      return [.closed(closing: Closing(outcome: outcome, summary: summary, day: context.today))]
    }
  }
}

extension Consultation {
  private static func check(
    _ form: RequestForm, in context: DecisionContext
  ) throws(Refusal) {
    guard !form.requester.name.isBlank else { throw .blank(.requesterName) }
    guard !form.text.isBlank else { throw .blank(.requestText) }
    guard form.receivedDay <= context.today else { throw .dayInFuture(form.receivedDay) }
  }

  private func completing(
    with form: RequestForm, in context: DecisionContext
  ) throws(Refusal) -> [ConsultationEvent] {
    try Consultation.check(form, in: context)
    guard form != request else { throw .nothingChanged }
    if let first = sessions.map(\.day).min(), first < form.receivedDay {
      throw .dayBeforeRequest(first, form.receivedDay)
    }
    guard caseID == nil || form.kind == .individual else { throw .attachedIsIndividual }
    return [.completed(form: form)]
  }

  private func proposing(
    _ offer: Offer, in context: DecisionContext
  ) throws(Refusal) -> [ConsultationEvent] {
    guard !offer.lines.isEmpty, offer.lines.allSatisfy({ !$0.label.isBlank }) else {
      throw .blank(.feeLine)
    }
    if let negative = offer.lines.compactMap(\.amount).first(where: { $0.amount < 0 }) {
      throw .negativeAmount(negative)
    }
    try checkSize(of: offer)
    if let limit = offer.validUntil, limit < offer.day { throw .offerExpired(limit) }
    guard offer.day <= context.today else { throw .dayInFuture(offer.day) }
    return [.proposed(offer: offer)]
  }

  /// The lines come first: only of lines within the limit can a sum be made without overflow.
  private func checkSize(of offer: Offer) throws(Refusal) {
    let amounts = offer.lines.compactMap(\.amount)
    if let large = amounts.first(where: { $0 > .largest }) { throw .amountTooLarge(large) }
    guard offer.total <= .largest else { throw .amountTooLarge(offer.total) }
  }

  private func assigning(
    _ id: MemberID, because reason: Passage, in context: DecisionContext
  ) throws(Refusal) -> [ConsultationEvent] {
    guard let member = context.member(id) else { throw .noSuchRecord }
    guard member.profile.isAdviser else { throw .notAnAdviser(member.number) }
    guard id != adviser else { throw .alreadyAssigned(member.number) }
    return [.assigned(adviser: id, reason: reason, day: context.today)]
  }

  private func logging(
    _ session: Session, in context: DecisionContext
  ) throws(Refusal) -> [ConsultationEvent] {
    try check(session, in: context)
    return [.logged(session: session)]
  }

  /// An action that stays in words stays done.
  private func revising(
    _ place: Int, to session: Session, in context: DecisionContext
  ) throws(Refusal) -> [ConsultationEvent] {
    guard sessions.indices.contains(place) else { throw .noSuchSession(place + 1) }
    try check(session, in: context)
    var session = session
    for action in session.actions.indices {
      let before = sessions[place].actions.first { $0.what == session.actions[action].what }
      session.actions[action].doneOn = before?.doneOn
    }
    guard session != sessions[place] else { throw .nothingChanged }
    return [.sessionRevised(place: place, session: session)]
  }

  private func check(_ session: Session, in context: DecisionContext) throws(Refusal) {
    guard session.day <= context.today else { throw .dayInFuture(session.day) }
    guard session.day >= request.receivedDay else {
      throw .dayBeforeRequest(session.day, request.receivedDay)
    }
    guard (1...1440).contains(session.minutes) else { throw .minutesOutOfRange(session.minutes) }
    guard !(session.asked.isBlank && session.advised.isBlank) else { throw .blank(.sessionText) }
    guard session.actions.allSatisfy({ !$0.what.isBlank }) else { throw .blank(.action) }
  }
}

extension ConsultationCommand {
  /// The step that this command takes.
  public var step: ConsultationStep {
    switch self {
    case .receive, .complete: .complete
    case .propose(let offer): offer.party == .association ? .offer : .counter
    case .agreeOn: .agree
    case .waive: .waive
    case .assign: .assign
    case .log: .log
    case .reviseSession: .reviseSession
    case .finishAction: .finishAction
    case .attach: .attach
    case .close: .close
    }
  }
}
