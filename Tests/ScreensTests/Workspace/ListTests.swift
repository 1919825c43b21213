import Casework
import TerminalUI
import Testing

@testable import Screens

@Suite struct ListTests {
  @Test func `the list narrows while one types`() {
    var desk = Desk()
    desk.press("2", "/")
    desk.type("停電")
    #expect(desk.workspace.consultations.list.rows.map(\.id.text) == ["q3"])
    #expect(desk.workspace.consultations.file?.id.text == "q3")
    desk.press("Esc")
    #expect(desk.workspace.consultations.list.rows.count == 6)
  }

  @Test func `a search that is kept lets the letters be keys again`() {
    var desk = Desk()
    desk.press("2", "/")
    desk.type("就学")
    desk.press("Enter", "j")
    #expect(desk.workspace.consultations.list.search == "就学")
    #expect(desk.workspace.consultations.list.selected == 1)
  }

  @Test func `pasted text searches too`() {
    var desk = Desk()
    desk.press("2", "/")
    desk.send(.paste("停\n電"))
    #expect(desk.workspace.consultations.list.search == "停電")
  }

  @Test func `f leaves out the closed`() {
    var desk = Desk()
    desk.press("2", "f")
    #expect(desk.workspace.consultations.list.rows.allSatisfy { $0.stage != .closed })
    #expect(desk.workspace.consultations.list.rows.count == 5)
  }

  @Test func `the record under the cursor is loaded`() {
    var desk = Desk()
    desk.press("2", "Down", "Down")
    #expect(desk.workspace.consultations.file?.id.text == "q3")
    desk.press("G")
    #expect(desk.workspace.consultations.file?.id.text == "q6")
  }

  @Test func `near the end of a full page the next one is asked for`() throws {
    var desk = Desk()
    desk.press("3")
    let row = try #require(desk.workspace.cases.list.rows.first)
    let rows = (0..<200).map { number in
      CaseSummary(
        id: CaseID("x\(number)"), number: row.number, outline: row.outline, sheet: row.sheet,
        cycleCount: 0, waiting: nil, reviewDue: nil)
    }
    desk.answer(.cases(CasePage(query: CaseQuery(), rows: rows)))
    let before = desk.workspace.handle(.key(.home))
    #expect(!before.contains { if case .loadCases = $0 { true } else { false } })
    let requests = desk.workspace.handle(.key(.end))
    #expect(requests.contains(.loadCases(CaseQuery(after: CaseID("x199"), limit: 24))))
    desk.answer(.cases(CasePage(query: CaseQuery(after: CaseID("x199")), rows: [row])))
    #expect(desk.workspace.cases.list.rows.count == 201)
    #expect(!desk.workspace.cases.list.hasMore)
  }

  @Test func `a list that is loaded anew keeps its record`() {
    var desk = Desk()
    desk.press("2", "Down", "Down", "Down")
    let rows = Array(desk.workspace.consultations.list.rows.reversed())
    desk.answer(
      .consultations(
        ConsultationPage(query: ConsultationQuery(), rows: rows, sheets: [:], counts: [:])))
    #expect(desk.workspace.consultations.list.current?.id.text == "q4")
  }

  @Test func `escape goes back one step and leaves nothing open`() {
    var desk = Desk(.japanese, Size(columns: 80, rows: 24))
    desk.press("2", "Enter", "?")
    #expect(desk.workspace.keyPlace == .help)
    desk.press("Esc")
    #expect(desk.workspace.consultations.focus == .detail)
    desk.press("Esc")
    #expect(desk.workspace.consultations.focus == .list)
    desk.press("q")
    #expect(desk.workspace.place == .today)
  }

  @Test func `a case opens the consultation under its cursor`() throws {
    var desk = Desk()
    desk.press("3", "Enter")
    let lines = desk.workspace.cases.detailLines(columns: 67, in: desk.workspace.context)
    let place = try #require(
      lines.firstIndex { $0.target == .record(.consultation(ConsultationID("q5"))) })
    for _ in 0..<place { desk.press("j") }
    desk.press("Enter")
    #expect(desk.workspace.place == .consultations)
    #expect(desk.workspace.consultations.file?.id.text == "q5")
  }

  @Test func `an entry of the identity sheet opens with Enter, but not for a trainer`() throws {
    var desk = Desk()
    desk.press("3", "Enter")
    let lines = desk.workspace.cases.detailLines(columns: 67, in: desk.workspace.context)
    let place = try #require(lines.firstIndex { $0.target == .identity(1) })
    for _ in 0..<place { desk.press("j") }
    desk.press("Enter")
    #expect(desk.workspace.keyPlace == .form)
    desk.press("F12", "Enter")
    #expect(desk.workspace.keyPlace == .cases)
  }

  @Test func `a press of the mouse chooses a row and a tab`() {
    var desk = Desk()
    desk.press("2")
    desk.send(.mouse(MouseEvent(position: Position(column: 10, row: 5), kind: .press)))
    #expect(desk.workspace.consultations.file?.id.text == "q2")
    let tab = desk.workspace.tabs[2]
    let position = Position(column: tab.columns.lowerBound + 1, row: 0)
    desk.send(.mouse(MouseEvent(position: position, kind: .press)))
    #expect(desk.workspace.place == .cases)
  }

  @Test func `Today opens what waits`() {
    var desk = Desk()
    desk.press("Enter")
    #expect(desk.workspace.consultations.file?.id.text == "q5")
    desk.press("1", "Down", "Down", "Enter")
    #expect(desk.workspace.cases.file?.id.text == "c1")
  }
}
