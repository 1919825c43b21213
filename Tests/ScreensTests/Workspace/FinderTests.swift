import Casework
import TerminalUI
import Testing

@testable import Screens

@Suite struct FinderTests {
  @Test func `consultations, cases and members stand in one list`() {
    var desk = Desk()
    desk.press("6", "Ctrl-K")
    desk.type("就学")
    for words in ["相談 ", "事例 1", "気管切開のある児の就学"] { #expect(desk.text.contains(words)) }
    desk.press("Ctrl-U")
    desk.type("五十嵐")
    #expect(desk.text.contains("名簿 1"))
    desk.press("Enter")
    #expect(desk.workspace.place == .directory)
    #expect(desk.workspace.directory.file?.record.profile.name == "五十嵐 透")
  }

  @Test func `Enter opens the chosen record on its screen`() {
    var desk = Desk()
    desk.press("Ctrl-K")
    desk.type("Q-2026-0003")
    desk.press("Enter")
    #expect(desk.workspace.keyPlace == .consultations)
    #expect(desk.workspace.consultations.focus == .detail)
    #expect(desk.workspace.consultations.file?.id.text == "q3")
  }

  @Test func `an answer to an older search is passed over`() {
    var desk = Desk()
    desk.press("Ctrl-K")
    desk.type("就学")
    let found = desk.workspace.finder?.found
    let empty = FoundRecords(
      text: "就", consultations: .init(query: .init(), rows: [], sheets: [:], counts: [:]),
      cases: CasePage(query: CaseQuery(), rows: []), members: .init(query: .init(), rows: []))
    desk.answer(.found(empty))
    #expect(desk.workspace.finder?.found == found)
    #expect(found?.text == "就学")
  }

  @Test func `escape closes it and leaves the screen as it was`() {
    var desk = Desk()
    desk.press("2", "Down")
    let before = desk.workspace
    desk.press("Ctrl-K")
    desk.type("就学")
    desk.press("Down", "Esc")
    #expect(desk.workspace == before)
  }

  @Test func `nothing found is said, and Enter opens nothing`() {
    var desk = Desk()
    desk.press("Ctrl-K")
    #expect(desk.text.contains("言葉・番号・名前を打ってください"))
    desk.type("量子力学")
    #expect(desk.text.contains("見つかりません"))
    desk.press("Enter")
    #expect(desk.workspace.keyPlace == .everything)
  }

  @Test func `what is typed is hidden while surrogates are shown`() {
    var desk = Desk()
    desk.press("v", "Ctrl-K")
    desk.type("佐々木")
    #expect(!desk.text.contains("佐々木"))
    #expect(desk.text.contains("/ ***"))
    desk.press("Ctrl-U")
    desk.type("五十嵐")
    #expect(desk.text.contains("名簿 1"))
    #expect(!desk.text.contains("五十嵐"))
  }

  @Test func `the curtain closes it`() {
    var desk = Desk()
    desk.press("Ctrl-K")
    desk.type("佐々木")
    desk.press("F12")
    #expect(desk.workspace.finder == nil)
    #expect(!desk.text.contains("佐々木"))
  }
}
