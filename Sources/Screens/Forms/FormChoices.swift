public import Casework

/// The records that can be chosen in a form.
public struct FormChoices: Hashable, Sendable {
  /// The advisers.
  public let advisers: [MemberSummary]
  /// The cases.
  public let cases: [CaseSummary]
  /// Everybody in the directory.
  public let members: [MemberSummary]

  /// Offers records to choose from.
  public init(
    advisers: [MemberSummary] = [], cases: [CaseSummary] = [], members: [MemberSummary] = []
  ) {
    (self.advisers, self.cases, self.members) = (advisers, cases, members)
  }
}
