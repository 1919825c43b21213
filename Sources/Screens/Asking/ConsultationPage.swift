public import Casework

/// A page of the list of consultations, with what is needed to read it.
public struct ConsultationPage: Hashable, Sendable {
  /// What was asked.
  public let query: ConsultationQuery
  /// The rows, in the order of the list.
  public let rows: [ConsultationSummary]
  /// The identity sheets of the attached cases.
  public let sheets: [CaseID: IdentitySheet]
  /// How many consultations stand at each stage, searched for or not.
  public let counts: [ConsultationStage: Int]

  /// Makes a page.
  public init(
    query: ConsultationQuery, rows: [ConsultationSummary], sheets: [CaseID: IdentitySheet],
    counts: [ConsultationStage: Int]
  ) {
    (self.query, self.rows, self.sheets, self.counts) = (query, rows, sheets, counts)
  }
}
