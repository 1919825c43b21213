/// A note in a PDCA cycle.
public enum PDCANote: Hashable, Sendable {
  /// What is aimed at (計画).
  case plan(PlanNote)
  /// What was done (実施).
  case `do`(DoNote)
  /// What it came to (確認).
  case check(CheckNote)
  /// What follows (改善); it ends the cycle.
  case act(ActNote)

  /// The phase the note belongs to.
  public var phase: PDCAPhase {
    switch self {
    case .plan: .plan
    case .do: .do
    case .check: .check
    case .act: .act
    }
  }

  /// The note's day.
  public var day: CivilDay {
    switch self {
    case .plan(let note): note.day
    case .do(let note): note.day
    case .check(let note): note.day
    case .act(let note): note.day
    }
  }
}

/// The phases of a PDCA cycle.
public enum PDCAPhase: String, Hashable, Sendable, Codable, CaseIterable {
  /// 計画.
  case plan
  /// 実施.
  case `do`
  /// 確認.
  case check
  /// 改善.
  case act

  /// The phase's letter.
  public var letter: String {
    switch self {
    case .plan: "P"
    case .do: "D"
    case .check: "C"
    case .act: "A"
    }
  }
}

extension PDCAPhase: Worded {
  /// The phase's name.
  public var words: Words {
    switch self {
    case .plan: Words("計画", "Plan")
    case .do: Words("実施", "Do")
    case .check: Words("確認", "Check")
    case .act: Words("改善", "Act")
    }
  }
}

/// A goal with its need, role area and review (計画), after the columns of the ministry's plan form.
public struct PlanNote: Hashable, Sendable, Codable {
  /// The day it was written.
  public let day: CivilDay
  /// The problem to be solved (解決すべき課題); may be empty.
  public let need: Passage
  /// The goal (支援目標).
  public let goal: Passage
  /// Which of the three roles it serves.
  public let area: RoleArea
  /// What is measured (指標); may be empty.
  public let indicator: Passage
  /// Who does it (担当); may be empty.
  public let owner: Passage
  /// When it is to be checked (評価時期).
  public let review: CivilDay?

  /// Writes a goal.
  public init(
    day: CivilDay, need: Passage = Passage(plain: ""), goal: Passage, area: RoleArea,
    indicator: Passage = Passage(plain: ""), owner: Passage = Passage(plain: ""),
    review: CivilDay? = nil
  ) {
    (self.day, self.need, self.goal, self.area) = (day, need, goal, area)
    (self.indicator, self.owner, self.review) = (indicator, owner, review)
  }
}

/// What was done (実施).
public struct DoNote: Hashable, Sendable, Codable {
  /// The day it was done.
  public let day: CivilDay
  /// What was done.
  public let what: Passage

  /// Writes what was done.
  public init(day: CivilDay, what: Passage) { (self.day, self.what) = (day, what) }
}

/// What it came to (確認).
public struct CheckNote: Hashable, Sendable, Codable {
  /// The day of the check.
  public let day: CivilDay
  /// How far the goals were reached.
  public let achievement: Achievement
  /// What was found.
  public let finding: Passage
  /// What the child and family say (感想・満足度); may be empty.
  public let voice: Passage

  /// Writes a check.
  public init(
    day: CivilDay, achievement: Achievement, finding: Passage,
    voice: Passage = Passage(plain: "")
  ) {
    (self.day, self.achievement) = (day, achievement)
    (self.finding, self.voice) = (finding, voice)
  }
}

/// What follows from the check (改善).
public struct ActNote: Hashable, Sendable, Codable {
  /// The day of the decision.
  public let day: CivilDay
  /// Whether the plan goes on.
  public let decision: ActDecision
  /// The next problem or step (次の課題).
  public let next: Passage

  /// Writes a decision.
  public init(day: CivilDay, decision: ActDecision, next: Passage) {
    (self.day, self.decision, self.next) = (day, decision, next)
  }
}

/// How far goals were reached (達成度).
public enum Achievement: String, Hashable, Sendable, Codable, CaseIterable {
  /// 達成.
  case reached
  /// 一部達成.
  case partly
  /// 未達.
  case notReached
}

extension Achievement: Worded {
  /// The degree's name.
  public var words: Words {
    switch self {
    case .reached: Words("達成", "Reached")
    case .partly: Words("一部達成", "Partly reached")
    case .notReached: Words("未達", "Not reached")
    }
  }
}

/// Whether a plan goes on (継続・変更・終了).
public enum ActDecision: String, Hashable, Sendable, Codable, CaseIterable {
  /// 継続.
  case proceed
  /// 変更.
  case change
  /// 終了.
  case end
}

extension ActDecision: Worded {
  /// The decision's name.
  public var words: Words {
    switch self {
    case .proceed: Words("継続", "Continue")
    case .change: Words("変更", "Change")
    case .end: Words("終了", "End")
    }
  }
}
