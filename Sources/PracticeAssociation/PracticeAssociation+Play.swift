public import Casework

extension PracticeAssociation {
  /// Carries out every step in order; each closure performs a command and gives the identity.
  ///
  /// The identity that a closure receives is `nil` when the command begins a record.
  public func play(
    member: (MemberCommand, MemberID?, Moment, Actor) throws -> MemberID,
    caseRecord: (CaseCommand, CaseID?, Moment, Actor) throws -> CaseID,
    consultation: (ConsultationCommand, ConsultationID?, Moment, Actor) throws -> ConsultationID
  ) rethrows {
    var members: [Int: MemberID] = [:]
    var cases: [Int: CaseID] = [:]
    var consultations: [Int: ConsultationID] = [:]
    for step in steps {
      switch step.action {
      case .member(let command, let key):
        members[key] = try member(command, members[key], step.moment, step.actor)
      case .caseRecord(let command, let key):
        cases[key] = try caseRecord(command, cases[key], step.moment, step.actor)
      case .consultation(let command, let key):
        guard let resolved = command.resolved(members: members, cases: cases) else { continue }
        consultations[key] = try consultation(
          resolved, consultations[key], step.moment, step.actor)
      }
    }
  }
}

extension PracticeConsultationCommand {
  /// The command with identities for keys; `nil` when a key has not begun yet.
  func resolved(members: [Int: MemberID], cases: [Int: CaseID]) -> ConsultationCommand? {
    switch self {
    case .plain(let command): command
    case .assign(let key, let reason): members[key].map { .assign($0, reason: reason) }
    case .attach(let key): cases[key].map { .attach($0) }
    }
  }
}
