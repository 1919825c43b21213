/// A record that changes only by events, under rules of its own.
///
/// `decide` holds the rules and changes nothing; `apply` takes in facts and refuses nothing.
public protocol Aggregate: Hashable, Sendable, Codable {
  /// What somebody may want to do.
  associatedtype Command: Sendable
  /// What can happen.
  associatedtype Event: Hashable, Sendable, Codable

  /// What the journal calls such records.
  static var subject: SubjectKind { get }

  /// Begins a record from its first event; `nil` when the event is none that begins one.
  init?(beginningWith event: Event)

  /// Takes in what happened.
  mutating func apply(_ event: Event)

  /// Decides what a command makes happen; `record` is `nil` before the record begins.
  static func decide(
    _ command: Command, on record: Self?, in context: DecisionContext
  ) throws(Refusal) -> [Event]
}

/// What a decision may look at besides the record itself.
public struct DecisionContext: Sendable {
  /// Today in Japan.
  public let today: CivilDay
  /// The number that a record begun now would get; `nil` when none begins.
  public let nextNumber: RecordNumber?
  /// Looks up a member.
  public let member: @Sendable (MemberID) -> Member?
  /// Looks up a case.
  public let caseRecord: @Sendable (CaseID) -> CaseRecord?

  /// Gathers what a decision may look at.
  public init(
    today: CivilDay, nextNumber: RecordNumber? = nil,
    member: @escaping @Sendable (MemberID) -> Member? = { _ in nil },
    caseRecord: @escaping @Sendable (CaseID) -> CaseRecord? = { _ in nil }
  ) {
    (self.today, self.nextNumber) = (today, nextNumber)
    (self.member, self.caseRecord) = (member, caseRecord)
  }
}
