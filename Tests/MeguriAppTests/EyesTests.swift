import CaseStore
import Casework
import MeguriApp
import TerminalUI
import Testing

/// A trainer's eyes see no registered name.
@MainActor @Suite struct EyesTests {
  private static let names = [
    "佐々木", "はる", "ささき", "ササキ", "美咲", "小田切", "さくら", "青葉台", "五十嵐",
  ]

  /// One store for all of these tests: they only read it.
  private static let prepared = Result {
    let journey = try Journey()
    ThreadTests.wholeThread(journey)
    return journey.go().store
  }

  @Test(arguments: [
    Size(columns: 120, rows: 50), Size(columns: 80, rows: 24), Size(columns: 40, rows: 12),
  ])
  func `no screen shows a registered name`(size: Size) throws {
    let walk = try Journey(store: Self.prepared.get())
    walk.press("v").mark("veiled")
    for screen in ["1", "2", "3", "6"] {
      walk.press(screen, "Enter").press("PgDn", times: 3).press(
        "H", "g", "g", "G", "Esc", "?", "Esc", "Esc")
    }
    walk.press("3", "Enter", "G", "Enter", "e", "s").go(size: size)
    for frame in walk.frames.dropFirst(1) {
      let text = frame.grid.text()
      for name in Self.names { #expect(!text.contains(name), "\(name) in\n\(text)") }
    }
    #expect(walk.screen("veiled").contains("仮称で表示中"))
  }

  @Test func `a title that names the adviser is read with a surrogate in every list`() throws {
    let journey = try Journey()
    ThreadTests.wholeThread(journey)
    journey.press("3", "e", "Ctrl-U").type("五十嵐 透が見立てた就学").press("Ctrl-S").mark("named")
    journey.press("2", "e", "Tab").press("Home").type("五十嵐 透の勧め。").press("Ctrl-S", "2").mark(
      "asked")
    journey.press("3", "v").mark("cases").press("2", "Enter").mark("consultation").press("1")
      .mark("today").go()
    #expect(journey.screen("named").contains("五十嵐 透が見立てた就学"))
    #expect(journey.screen("asked").contains("五十嵐 透の勧め。"))
    for screen in ["cases", "consultation", "today"] {
      #expect(!journey.screen(screen).contains("五十嵐"), "\(screen)")
    }
    #expect(journey.screen("cases").contains("が見立てた就学"))
  }

  @Test func `the eyes change back with the same key`() throws {
    let journey = try Journey(store: Self.prepared.get())
    journey.press("2", "v").mark("veiled").press("v").mark("own").go()
    #expect(journey.screen("veiled").contains("本児の就学先で意見が合わない"))
    #expect(journey.screen("own").contains("佐々木はるちゃんの就学先で意見が合わない"))
  }

  @Test func `the curtain closes an open form and keeps its draft`() throws {
    let journey = try Journey(store: Self.prepared.get())
    journey.press("2", "s", "Tab", "Tab", "Tab", "Tab").type("佐々木さんから電話").press("F12").mark(
      "veiled")
    journey.press("F12", "s").mark("again").go()
    #expect(!journey.screen("veiled").contains("佐々木"))
    #expect(journey.screen("again").contains("佐々木さんから電話"))
  }
}
