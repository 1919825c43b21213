import Casework
import TerminalUI
import Testing

@testable import Screens

@Suite struct ThemeGalleryTests {
  private static let size = Size(columns: 80, rows: 24)

  @Test func `moving shows a theme, Enter keeps it`() {
    var desk = Desk(.english, Self.size)
    desk.press("T", "Down", "Down")
    #expect(desk.errands == [.useTheme("dark"), .useTheme("light")])
    desk.press("Enter")
    #expect(desk.errands.last == .keepTheme("light"))
    #expect(!desk.workspace.isChoosingTheme)
    #expect(desk.messageLine.contains("The theme is light from now on."))
  }

  @Test(arguments: ["Esc", "q", "T", "2"])
  func `leaving in any other way brings the theme from before back`(key: String) {
    var desk = Desk(.english, Self.size)
    desk.press("T", "Down", key)
    #expect(desk.errands == [.useTheme("dark"), .useTheme("auto")])
    #expect(!desk.workspace.isChoosingTheme)
  }

  @Test func `a press shows a theme, a double press keeps it`() {
    var desk = Desk(.english, Self.size)
    desk.press("T")
    let place = Position(column: 5, row: 4)
    desk.send(.mouse(MouseEvent(position: place, kind: .press)))
    #expect(desk.errands == [.useTheme("light")])
    desk.send(.mouse(MouseEvent(position: place, kind: .doublePress)))
    #expect(desk.errands.last == .keepTheme("light"))
  }

  @Test func `a key of another screen does nothing in the list`() {
    var desk = Desk(.english, Self.size)
    desk.press("2", "T", "n", "x")
    #expect(desk.workspace.isChoosingTheme)
    #expect(desk.errands == [])
  }

  @Test func `the cursor stays on its theme when a file changes`() {
    var desk = Desk(.english, Self.size)
    desk.press("T", "Down", "Down")
    let shelf = ThemeShelf(
      themes: Desk.themes.reversed(), current: "", problem: Words("だめ", "own.toml: no"))
    desk.answer(.themes(shelf))
    desk.press("Enter")
    #expect(desk.errands.last == .keepTheme("light"))
  }

  @Test func `a faulty file is told when the list opens`() {
    var desk = Desk(.english, Self.size)
    desk.answer(
      .themes(
        ThemeShelf(themes: Desk.themes, current: "auto", problem: Words("だめ", "own.toml: no"))))
    #expect(desk.messageLine.contains("! own.toml: no"))
  }

  @Test func `help over the list leaves it open`() {
    var desk = Desk(.english, Self.size)
    desk.press("T", "?")
    #expect(desk.text.contains("Keep this theme"))
    desk.press("Esc", "Down")
    #expect(desk.errands == [.useTheme("dark")])
  }
}
