import CaseStore
import Casework
import Screens

extension StoreReading {
  /// What is due on some days, with the sheets that it is read with.
  mutating func calendar(_ days: ClosedRange<CivilDay>) throws -> CalendarContent {
    let open = try store.consultations(
      ConsultationQuery(openOnly: true, waitingOn: days.upperBound, limit: 2000)
    ).filter { row in row.dueDay.map(days.contains) ?? false }
    let cases = try store.cases(
      CaseQuery(overdueOn: days.upperBound.adding(days: 1), limit: 2000)
    ).filter { row in row.reviewDue.map(days.contains) ?? false }
    return CalendarContent(
      days: days, consultations: open, cases: cases,
      sheets: try sheets(for: open).merging(sheets(for: cases.map(\.id))) { first, _ in first })
  }
}
