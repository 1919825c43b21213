public import Casework

/// A page of the directory.
public struct MemberPage: Hashable, Sendable {
  /// What was asked.
  public let query: MemberQuery
  /// The rows, in the order of the list.
  public let rows: [MemberSummary]

  /// Makes a page.
  public init(query: MemberQuery, rows: [MemberSummary]) {
    (self.query, self.rows) = (query, rows)
  }
}
