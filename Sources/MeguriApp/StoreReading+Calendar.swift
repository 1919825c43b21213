import CaseStore
import Casework
import Screens

extension StoreReading {
  /// What is due and what was held on some days, with the sheets that it is read with.
  mutating func calendar(_ days: ClosedRange<CivilDay>) throws -> CalendarContent {
    let open = try store.consultations(
      ConsultationQuery(openOnly: true, waitingOn: days.upperBound, limit: 2000)
    ).filter { row in row.dueDay.map(days.contains) ?? false }
    let cases = try store.cases(
      CaseQuery(overdueOn: days.upperBound.adding(days: 1), limit: 2000)
    ).filter { row in row.reviewDue.map(days.contains) ?? false }
    let held = try store.consultations(ConsultationQuery(held: days, limit: 2000))
      .filter { $0.sessionDays.contains(where: days.contains) }
    return CalendarContent(
      days: days, consultations: open, cases: cases, held: held,
      sheets: try sheets(for: open + held).merging(sheets(for: cases.map(\.id))) { first, _ in first
      })
  }
}
