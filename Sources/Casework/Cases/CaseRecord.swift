/// One child and family, as a record that turns through PDCA cycles (事例).
public struct CaseRecord: Hashable, Sendable {
  /// The number it is called by.
  public let number: RecordNumber
  /// What the case is about and how the child lives.
  public internal(set) var outline: CaseOutline
  /// Who the family is.
  public internal(set) var sheet = IdentitySheet()
  /// Words that somebody looked at and that identify nobody, oldest first.
  public internal(set) var cleared: [String] = []
  /// The turns, oldest first.
  public internal(set) var cycles: [PDCACycle] = []
  /// Notes outside the cycles, oldest first.
  public internal(set) var notes: [CaseNote] = []

  init(number: RecordNumber, outline: CaseOutline) {
    (self.number, self.outline) = (number, outline)
  }

  /// The turn that was begun last.
  public var currentCycle: PDCACycle? { cycles.last }

  /// Why a note of this phase cannot be written now, or `nil` when it can.
  ///
  /// The first plan of a case begins its first cycle.
  public func refusal(of phase: PDCAPhase) -> Refusal? {
    guard let currentCycle else { return phase == .plan ? nil : .noPlanYet(cycle: 1) }
    return currentCycle.refusal(of: phase)
  }

  /// Why the next cycle cannot begin now, or `nil` when it can.
  public var refusalOfNextCycle: Refusal? {
    guard let currentCycle, !currentCycle.isFinished else { return nil }
    return .cycleRunning(currentCycle.number)
  }
}

extension CaseRecord: Codable {
  private enum CodingKeys: String, CodingKey {
    case number, outline, sheet, cleared, cycles, notes
  }

  /// Reads the stored form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      number: try container.decode(RecordNumber.self, forKey: .number),
      outline: try container.decode(CaseOutline.self, forKey: .outline))
    sheet = try container.decode(IdentitySheet.self, forKey: .sheet)
    cleared = try container.decodeIfPresent([String].self, forKey: .cleared) ?? []
    cycles = try container.decode([PDCACycle].self, forKey: .cycles)
    notes = try container.decode([CaseNote].self, forKey: .notes)
  }

  /// Writes the stored form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(number, forKey: .number)
    try container.encode(outline, forKey: .outline)
    try container.encode(sheet, forKey: .sheet)
    if !cleared.isEmpty { try container.encode(cleared, forKey: .cleared) }
    try container.encode(cycles, forKey: .cycles)
    try container.encode(notes, forKey: .notes)
  }
}

/// What a case is about and how the child lives.
public struct CaseOutline: Hashable, Sendable, Codable {
  /// What the case is about, in a line.
  public var title: Passage
  /// The child's age as written.
  public var childAge: String
  /// The stage of life.
  public var lifeStage: LifeStage?
  /// The medical care as written.
  public var careItems: String
  /// The prefecture.
  public var prefecture: String

  /// Describes a case; what is not known is left empty.
  public init(
    title: Passage, childAge: String = "", lifeStage: LifeStage? = nil, careItems: String = "",
    prefecture: String = ""
  ) {
    (self.title, self.childAge, self.lifeStage) = (title, childAge, lifeStage)
    (self.careItems, self.prefecture) = (careItems, prefecture)
  }
}

/// A note outside the cycles: an event, a call, something that changed.
public struct CaseNote: Hashable, Sendable, Codable {
  /// The day it is about.
  public let day: CivilDay
  /// What is noted.
  public let text: Passage

  /// Writes a note.
  public init(day: CivilDay, text: Passage) { (self.day, self.text) = (day, text) }
}
