/// A case as one row of a list.
public struct CaseSummary: Hashable, Sendable {
  /// Its identity.
  public let id: CaseID
  /// Its number.
  public let number: RecordNumber
  /// What it is about and how the child lives.
  public let outline: CaseOutline
  /// Who the family is, for reading the title.
  public let sheet: IdentitySheet
  /// How many cycles have begun.
  public let cycleCount: Int
  /// The phase that the current cycle waits for; `nil` when it has ended or none has begun.
  public let waiting: PDCAPhase?
  /// The day on which the current cycle is to be checked.
  public let reviewDue: CivilDay?

  /// Makes a row.
  public init(
    id: CaseID, number: RecordNumber, outline: CaseOutline, sheet: IdentitySheet, cycleCount: Int,
    waiting: PDCAPhase?, reviewDue: CivilDay?
  ) {
    (self.id, self.number, self.outline, self.sheet) = (id, number, outline, sheet)
    (self.cycleCount, self.waiting, self.reviewDue) = (cycleCount, waiting, reviewDue)
  }

  /// Whether the review day is over.
  public func isOverdue(on today: CivilDay) -> Bool { reviewDue.map { $0 < today } ?? false }
}
