public import Casework

/// What is due, and what was held, on the days of a calendar's page.
public struct CalendarContent: Hashable, Sendable {
  /// The first and the last day of the page.
  public let days: ClosedRange<CivilDay>
  /// Open consultations with something due on these days.
  public let consultations: [ConsultationSummary]
  /// Cases whose review is due on these days.
  public let cases: [CaseSummary]
  /// Consultations with a session on these days.
  public let held: [ConsultationSummary]
  /// The sheets that their texts are read with.
  public let sheets: [CaseID: IdentitySheet]

  /// Describes a page.
  public init(
    days: ClosedRange<CivilDay>, consultations: [ConsultationSummary], cases: [CaseSummary],
    held: [ConsultationSummary] = [], sheets: [CaseID: IdentitySheet]
  ) {
    (self.days, self.consultations, self.cases) = (days, consultations, cases)
    (self.held, self.sheets) = (held, sheets)
  }

  /// What stands on a day.
  func entries(on day: CivilDay) -> DayEntries {
    DayEntries(
      due: consultations.filter { $0.dueDay == day }, reviews: cases.filter { $0.reviewDue == day },
      held: held.filter { $0.sessionDays.contains(day) })
  }
}

/// What stands on one day: what is due, the reviews of cycles, and the sessions that were held.
struct DayEntries: Equatable {
  let due: [ConsultationSummary]
  let reviews: [CaseSummary]
  let held: [ConsultationSummary]

  /// The records in the order of the day's list.
  var records: [RecordID] {
    due.map { .consultation($0.id) } + reviews.map { .caseRecord($0.id) }
      + held.map { .consultation($0.id) }
  }
}
