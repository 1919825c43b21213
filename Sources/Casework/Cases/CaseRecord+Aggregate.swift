extension CaseRecord: Aggregate {
  /// Cases are called `C-…`.
  public static var subject: SubjectKind { .caseRecord }

  /// Begins a case from its first event.
  public init?(beginningWith event: CaseEvent) {
    guard case .opened(let number, let outline) = event else { return nil }
    self.init(number: number, outline: outline)
  }

  /// Takes in what happened.
  public mutating func apply(_ event: CaseEvent) {
    switch event {
    case .opened: break
    case .revised(let outline): self.outline = outline
    case .identified(let identity): sheet.add(identity)
    case .identityRevised(let place, let identity): sheet.revise(place, to: identity)
    case .cleared(let text): cleared.append(text)
    case .cycleBegun(let cycle): cycles.append(PDCACycle(number: cycle))
    case .written(let cycle, let note):
      guard let place = cycles.firstIndex(where: { $0.number == cycle }) else { return }
      cycles[place].notes.append(note)
    case .noted(let note): notes.append(note)
    }
  }

  /// Decides what a command makes happen.
  public static func decide(
    _ command: CaseCommand, on record: CaseRecord?, in context: DecisionContext
  ) throws(Refusal) -> [CaseEvent] {
    if case .open(let outline) = command {
      guard record == nil, let number = context.nextNumber else { throw .alreadyBegun }
      guard !outline.title.isBlank else { throw .blank(.caseTitle) }
      return [.opened(number: number, outline: outline)]
    }
    guard let record else { throw .noSuchRecord }
    return try record.decide(command, in: context)
  }

  private func decide(
    _ command: CaseCommand, in context: DecisionContext
  ) throws(Refusal) -> [CaseEvent] {
    switch command {
    case .open: throw .alreadyBegun
    case .revise(let outline):
      guard !outline.title.isBlank else { throw .blank(.caseTitle) }
      guard outline != self.outline else { throw .nothingChanged }
      return [.revised(outline: outline)]
    case .identify(let identity): return try identifying(identity)
    case .reviseIdentity(let place, let identity): return try revising(place, to: identity)
    case .clear(let text):
      guard !text.isBlank else { throw .blank(.note) }
      guard !cleared.contains(text) else { throw .nothingChanged }
      return [.cleared(text: text)]
    case .beginCycle:
      if let refusal = refusalOfNextCycle { throw refusal }
      return [.cycleBegun(cycle: cycles.count + 1)]
    case .write(let note): return try writing(note, in: context)
    case .note(let note):
      guard !note.text.isBlank else { throw .blank(.note) }
      guard note.day <= context.today else { throw .dayInFuture(note.day) }
      return [.noted(note: note)]
    }
  }

  private func writing(
    _ note: PDCANote, in context: DecisionContext
  ) throws(Refusal) -> [CaseEvent] {
    if let refusal = refusal(of: note.phase) { throw refusal }
    guard note.day <= context.today else { throw .dayInFuture(note.day) }
    switch note {
    case .plan(let plan): guard !plan.goal.isBlank else { throw .blank(.goal) }
    case .do(let done): guard !done.what.isBlank else { throw .blank(.note) }
    case .check(let check): guard !check.finding.isBlank else { throw .blank(.note) }
    case .act(let act): guard !act.next.isBlank else { throw .blank(.note) }
    }
    guard let currentCycle else {
      return [.cycleBegun(cycle: 1), .written(cycle: 1, note: note)]
    }
    return [.written(cycle: currentCycle.number, note: note)]
  }

  private func identifying(_ identity: Identity) throws(Refusal) -> [CaseEvent] {
    try check(identity, besides: nil)
    guard identity.kind != .child || sheet.child == nil else { throw .childOnSheet }
    return [.identified(identity: identity)]
  }

  private func revising(_ place: Int, to identity: Identity) throws(Refusal) -> [CaseEvent] {
    guard sheet.identities.indices.contains(place) else { throw .noSuchIdentity(place) }
    let before = sheet.identities[place]
    guard identity != before else { throw .nothingChanged }
    guard identity.kind == before.kind, identity.forms.starts(with: before.forms) else {
      throw .spellingsOnlyGrow
    }
    guard identity.retired.allSatisfy(identity.forms.indices.contains),
      identity.retired.count < identity.forms.count
    else { throw .noSpellingLeft }
    try check(identity, besides: place)
    return [.identityRevised(place: place, identity: identity)]
  }

  private func check(_ identity: Identity, besides place: Int?) throws(Refusal) {
    guard let name = identity.forms.first, !name.isBlank else { throw .blank(.identityName) }
    guard !identity.surrogate.isBlank else { throw .blank(.surrogate) }
    guard !identity.isGivenAway(by: identity.surrogate) else {
      throw .surrogateGivesNameAway(identity.surrogate)
    }
    for (number, other) in sheet.identities.enumerated() where number != place {
      if other.name == name { throw .alreadyOnSheet(surrogate: other.surrogate) }
      try check(identity, beside: other)
    }
  }

  /// Neither may take the other's surrogate or spellings, or give the other away.
  private func check(_ identity: Identity, beside other: Identity) throws(Refusal) {
    if other.surrogate == identity.surrogate { throw .surrogateTaken(identity.surrogate) }
    if let form = identity.forms.first(where: other.forms.contains) {
      throw .spellingTaken(form, surrogate: other.surrogate)
    }
    for (one, another) in [(other, identity), (identity, other)]
    where one.isGivenAway(by: another.surrogate) {
      throw .surrogateGivesNameAway(another.surrogate)
    }
  }
}
