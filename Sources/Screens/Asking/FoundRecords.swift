/// What a search of everything found, the first rows of each kind.
public struct FoundRecords: Hashable, Sendable {
  /// The most rows of a kind.
  public static let limit = 30

  /// What was searched for.
  public let text: String
  /// The consultations.
  public let consultations: ConsultationPage
  /// The cases.
  public let cases: CasePage
  /// The members.
  public let members: MemberPage

  /// Gathers what was found.
  public init(
    text: String, consultations: ConsultationPage, cases: CasePage, members: MemberPage
  ) {
    (self.text, self.consultations, self.cases) = (text, consultations, cases)
    self.members = members
  }
}
