import Casework
import TerminalUI
import Testing

@testable import Screens

@Suite struct TimelineTests {
  private func events(_ desk: Desk) -> [TimelineEvent] {
    desk.workspace.cases.file.map { TimelineEvent.all(of: $0, in: desk.workspace.context) } ?? []
  }

  @Test func `everything of the case is on it, in the order of days`() throws {
    var desk = Desk()
    desk.press("3", "t")
    #expect(desk.workspace.keyPlace == .timeline)
    let file = try #require(desk.workspace.cases.file)
    let events = events(desk)
    #expect(events.map(\.day) == events.map(\.day).sorted())
    let notes = events.filter { if case .note = $0.kind { true } else { false } }
    #expect(notes.count == file.record.cycles.flatMap(\.notes).count)
    #expect(events.filter { $0.kind == .memo }.count == file.record.notes.count)
    let sessions = file.consultations.flatMap(\.record.sessions)
    #expect(events.filter { $0.kind == .session }.count == sessions.count)
    #expect(events.filter { $0.kind == .request }.count == file.consultations.count)
  }

  @Test func `it begins at the last thing before today`() {
    var desk = Desk()
    desk.press("3", "t")
    let events = events(desk)
    let place = desk.workspace.timeline?.place(in: events, today: Invented.today) ?? 0
    #expect(events[place].day <= Invented.today)
    #expect(place + 1 == events.count || events[place + 1].day > Invented.today)
  }

  @Test func `a consultation opens from its line`() {
    var desk = Desk()
    desk.press("3", "t", "G", "Enter")
    #expect(desk.workspace.keyPlace == .consultations)
    #expect(desk.workspace.consultations.file?.record.number == RecordNumber("Q-2026-0005"))
  }

  @Test(arguments: [20, 40, 76, 200])
  func `the axis keeps days in their order and inside`(columns: Int) {
    var desk = Desk()
    desk.press("3")
    let events = events(desk)
    let axis = TimeAxis(events, today: Invented.today, columns: columns)
    let places = events.map { axis.column(of: $0.day) }
    #expect(places == places.sorted())
    #expect(places.allSatisfy { (0..<columns).contains($0) })
    #expect(places.first == 0)
    #expect(axis.column(of: Invented.today) == columns - 1)
  }

  @Test func `names are hidden behind the curtain`() {
    var desk = Desk()
    desk.press("3", "t")
    #expect(desk.text.contains("佐々木はる"))
    desk.press("v")
    #expect(desk.workspace.keyPlace == .timeline)
    #expect(!desk.text.contains("佐々木"))
    #expect(!desk.text.contains("雁木"))
  }
}
