/// Everything that happened to one record, in order, with what was undone and done again.
public struct Chronicle<Record: Aggregate>: Sendable {
  /// One step: the events of one command, by one person, at one moment.
  public struct Step: Sendable {
    /// The step's identity.
    public let id: String
    /// When it was taken.
    public let moment: Moment
    /// Who took it.
    public let actor: Actor
    /// What it made happen.
    public let content: StepContent<Record.Event>
  }

  /// All steps, undone ones and undoings included.
  public private(set) var steps: [Step] = []
  private var standing: [Int] = []
  private var undone: [Int] = []

  /// A record to which nothing has happened.
  public init() {}

  /// Adds the next step.
  public mutating func record(_ step: Step) {
    steps.append(step)
    switch step.content {
    case .happened:
      standing.append(steps.count - 1)
      undone = []
    case .undone(let id):
      guard let place = standing.last, steps[place].id == id else { return }
      undone.append(standing.removeLast())
    case .redone(let id):
      guard let place = undone.last, steps[place].id == id else { return }
      standing.append(undone.removeLast())
    }
  }

  /// The record as it stands now; `nil` before it began or when its beginning was undone.
  public var state: Record? {
    var state: Record?
    for place in standing {
      guard case .happened(let events) = steps[place].content else { continue }
      for event in events {
        if state == nil { state = Record(beginningWith: event) } else { state?.apply(event) }
      }
    }
    return state
  }

  /// Every state that the record has been in, undone ones included, oldest first.
  public var states: [Record] {
    var replayed = Chronicle()
    return steps.compactMap { step in
      replayed.record(step)
      return replayed.state
    }
  }

  /// The step that undo would take back.
  public var undoable: Step? { standing.last.map { steps[$0] } }

  /// The step that redo would do again.
  public var redoable: Step? { undone.last.map { steps[$0] } }

  /// Whether taking back the next step would take back the record's beginning.
  public var undoEndsTheRecord: Bool { standing.count == 1 }

  /// Whether the step at a place has been taken back.
  public func isUndone(at place: Int) -> Bool {
    guard case .happened = steps[place].content else { return false }
    return !standing.contains(place)
  }
}

/// What one step of a chronicle did.
public enum StepContent<Event: Hashable & Sendable>: Hashable, Sendable {
  /// Something happened.
  case happened([Event])
  /// An earlier step was taken back.
  case undone(step: String)
  /// A step that had been taken back was done again.
  case redone(step: String)
}

extension Chronicle.Step {
  /// Describes a step.
  public init(
    _ id: String, at moment: Moment, by actor: Actor, _ content: StepContent<Record.Event>
  ) {
    (self.id, self.moment, self.actor, self.content) = (id, moment, actor, content)
  }
}
