import Casework
import TerminalUI
import Testing

@testable import Screens

@Suite struct HelpFilterTests {
  private func titles(_ desk: Desk) -> [String] {
    let pane = desk.workspace.help ?? HelpPane(place: .today)
    return desk.workspace.helpLines(pane, columns: 76).flatMap(\.spans).map(\.text)
  }

  @Test(arguments: ["mattya", "終え", "おえる", "shuuryou", "LEAVE MEGURI", "ｑｕｉｔ"])
  func `help narrows like the palette`(text: String) {
    var desk = Desk()
    desk.press("2", "?", "/")
    desk.type(text)
    let isFound = titles(desk).contains("Meguri を終える")
    #expect(isFound == (text != "mattya"))
    #expect(!titles(desk).contains("先頭へ"))
  }

  @Test func `Enter keeps the filter, and escape takes it off before it closes help`() {
    var desk = Desk()
    desk.press("2", "?")
    let all = titles(desk).count
    desk.press("/")
    desk.type("undo")
    #expect(titles(desk).count < all)
    desk.press("Enter", "Down", "q")
    #expect(desk.workspace.help == nil)
    desk.press("?", "/")
    desk.type("undo")
    desk.press("Enter", "Esc")
    #expect(titles(desk).count == all)
    #expect(desk.workspace.keyPlace == .help)
    desk.press("Esc")
    #expect(desk.workspace.keyPlace == .consultations)
  }

  @Test func `the cursor stands behind what was typed`() {
    var desk = Desk(.japanese, Size(columns: 40, rows: 12))
    desk.press("2", "?", "/")
    let before = desk.workspace.frame().cursor
    desk.type("もど")
    #expect(desk.workspace.frame().cursor.column == before.column + 4)
    desk.press("Backspace")
    #expect(desk.workspace.frame().cursor.column == before.column + 2)
  }
}
