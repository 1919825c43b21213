import Casework

extension Trial<CaseRecord> {
  /// A case to which these commands have been given.
  static func after(_ commands: CaseCommand...) throws(Refusal) -> Trial {
    var trial = Trial()
    for command in [.open(CaseOutline(title: plain("就学")))] + commands {
      try trial.perform(command)
    }
    return trial
  }
}

extension CaseCommand {
  /// Writes a plan, something done, a check or a decision.
  static func write(
    _ phase: PDCAPhase, _ text: String = "本文", on day: CivilDay = civilDay("2026-11-20"),
    review: CivilDay? = nil
  ) -> CaseCommand {
    switch phase {
    case .plan:
      .write(.plan(PlanNote(day: day, goal: plain(text), area: .family, review: review)))
    case .do: .write(.do(DoNote(day: day, what: plain(text))))
    case .check:
      .write(.check(CheckNote(day: day, achievement: .partly, finding: plain(text))))
    case .act: .write(.act(ActNote(day: day, decision: .proceed, next: plain(text))))
    }
  }

  /// Enters an identity on the sheet.
  static func identify(
    _ kind: IdentityKind, _ forms: String..., as surrogate: String
  ) -> CaseCommand {
    .identify(Identity(kind: kind, relation: "", forms: forms, surrogate: surrogate))
  }
}
