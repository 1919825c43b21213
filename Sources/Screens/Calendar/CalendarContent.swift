public import Casework

/// What is due on the days of a calendar's page.
public struct CalendarContent: Hashable, Sendable {
  /// The first and the last day of the page.
  public let days: ClosedRange<CivilDay>
  /// Open consultations with something due on these days.
  public let consultations: [ConsultationSummary]
  /// Cases whose review is due on these days.
  public let cases: [CaseSummary]
  /// The sheets that their texts are read with.
  public let sheets: [CaseID: IdentitySheet]

  /// Describes a page.
  public init(
    days: ClosedRange<CivilDay>, consultations: [ConsultationSummary], cases: [CaseSummary],
    sheets: [CaseID: IdentitySheet]
  ) {
    (self.days, self.consultations, self.cases) = (days, consultations, cases)
    self.sheets = sheets
  }

  /// What is due on a day: consultations first, then reviews.
  func due(on day: CivilDay) -> (consultations: [ConsultationSummary], cases: [CaseSummary]) {
    (consultations.filter { $0.dueDay == day }, cases.filter { $0.reviewDue == day })
  }
}
