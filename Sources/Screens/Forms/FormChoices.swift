public import Casework

/// The records that can be chosen in a form.
public struct FormChoices: Hashable, Sendable {
  /// The advisers.
  public let advisers: [MemberSummary]
  /// The cases.
  public let cases: [CaseSummary]

  /// Offers records to choose from.
  public init(advisers: [MemberSummary] = [], cases: [CaseSummary] = []) {
    (self.advisers, self.cases) = (advisers, cases)
  }
}
