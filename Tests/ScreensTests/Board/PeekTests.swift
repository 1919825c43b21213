import Casework
import TerminalUI
import Testing

@testable import Screens

@Suite struct PeekTests {
  @Test func `a record is looked at and the place stays`() {
    var desk = Desk(.japanese, Size(columns: 80, rows: 24))
    let before = desk.text
    desk.press("z")
    #expect(desk.workspace.keyPlace == .peek)
    #expect(desk.text.contains("プレビュー  Q-2026-0005"))
    desk.press("Down", "Down")
    #expect(desk.workspace.peek?.top == 2)
    desk.press("Esc")
    #expect(desk.text == before)
  }

  @Test func `Enter goes to what is looked at`() {
    var desk = Desk()
    desk.press("z", "Enter")
    #expect(desk.workspace.keyPlace == .consultations)
    #expect(desk.workspace.consultations.focus == .detail)
    desk.press("[")
    #expect(desk.workspace.keyPlace == .today)
  }

  @Test func `a line without a record says so`() {
    var desk = Desk()
    desk.press("3", "Enter", "z")
    #expect(desk.workspace.keyPlace == .cases)
    #expect(desk.workspace.message?.isWarning == true)
  }

  @Test func `a consultation named in a case is looked at from there`() {
    var desk = Desk()
    desk.press("3", "Enter")
    let lines = desk.workspace.cases.shownLines(in: desk.workspace.context)
    let place = lines.firstIndex { if case .record = $0.target { true } else { false } } ?? 0
    for _ in 0..<place { desk.press("Down") }
    desk.press("z")
    #expect(desk.text.contains("プレビュー  Q-2026-0005"))
  }

  @Test func `the curtain falls over what is looked at`() {
    var desk = Desk()
    desk.press("z")
    #expect(desk.text.contains("佐々木"))
    desk.press("v")
    #expect(!desk.text.contains("佐々木"))
  }
}
