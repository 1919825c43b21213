/// One numbered turn of Plan, Do, Check, Act (PDCAサイクル).
public struct PDCACycle: Hashable, Sendable, Codable {
  /// Its number within the case, from 1.
  public let number: Int
  /// Its notes in the order in which they were written.
  public internal(set) var notes: [PDCANote] = []

  init(number: Int) { self.number = number }

  /// The phases that have a note.
  public var reached: Set<PDCAPhase> { Set(notes.map(\.phase)) }

  /// Whether its Act is written.
  public var isFinished: Bool { reached.contains(.act) }

  /// The phase that waits for its first note; `nil` when the cycle has ended.
  public var waiting: PDCAPhase? { PDCAPhase.allCases.first { !reached.contains($0) } }

  /// The first review day among its plans that no check has followed.
  public var reviewDue: CivilDay? {
    guard !reached.contains(.check), !isFinished else { return nil }
    return notes.compactMap { note in
      if case .plan(let plan) = note { plan.review } else { nil }
    }.min()
  }

  /// Why a note of this phase cannot be written now, or `nil` when it can.
  public func refusal(of phase: PDCAPhase) -> Refusal? {
    if isFinished { return .cycleFinished(number) }
    switch phase {
    case .plan: return reached.contains(.check) ? .planIsChecked(cycle: number) : nil
    case .do: return reached.contains(.plan) ? nil : .noPlanYet(cycle: number)
    case .check: return reached.contains(.do) ? nil : .nothingDoneYet(cycle: number)
    case .act: return reached.contains(.check) ? nil : .notCheckedYet(cycle: number)
    }
  }
}
