public import Casework

/// A page of the list of cases.
public struct CasePage: Hashable, Sendable {
  /// What was asked.
  public let query: CaseQuery
  /// The rows, in the order of the list.
  public let rows: [CaseSummary]
  /// The sheets to read the rows with, where more people are known than the case's own.
  public let sheets: [CaseID: IdentitySheet]
  /// How many cases there are, searched for or not; `nil` when that was not asked.
  public let total: Int?

  /// Makes a page.
  public init(
    query: CaseQuery, rows: [CaseSummary], sheets: [CaseID: IdentitySheet] = [:],
    total: Int? = nil
  ) {
    (self.query, self.rows, self.sheets, self.total) = (query, rows, sheets, total)
  }
}
