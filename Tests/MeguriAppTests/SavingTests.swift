import CaseStore
import Casework
import MeguriApp
import TerminalUI
import Testing

/// What was saved is brought to view, and a trainer finds nobody by name.
@MainActor @Suite struct SavingTests {
  private static func offer(_ journey: Journey) {
    journey.press("2", "n").type("小田切 さくら").press("Tab").type("就学先の相談").press("Ctrl-S")
  }

  @Test func `the note that was just saved is in view on a small screen`() throws {
    let journey = try Journey()
    journey.press("3", "n").type("在宅移行").press("Ctrl-S")
    for number in 1...14 {
      journey.press("m").type("メモその\(number)").press("Ctrl-S")
    }
    journey.press("Enter").mark("last").press("G").mark("end")
    journey.press("p", "Tab").type("母が眠れる").press("Ctrl-S").mark("planned")
    journey.go(size: Size(columns: 80, rows: 24))
    #expect(journey.screen("last").contains("メモその14"))
    #expect(!journey.screen("end").contains("母が眠れる"))
    #expect(journey.screen("planned").contains("母が眠れる"))
    #expect(journey.message("planned").contains("計画を記録しました。"))
  }

  @Test func `a trainer finds a request by its words and not by who asked`() throws {
    let journey = try Journey()
    Self.offer(journey)
    journey.press("/").type("小田切").mark("own").press("Esc", "F12")
    journey.press("/").type("小田切").mark("name").press("Esc")
    journey.press("/").type("就学").mark("words")
    journey.go()
    #expect(journey.screen("own").contains("Q-2026-0001"))
    #expect(!journey.screen("name").contains("Q-2026-0001"))
    #expect(journey.screen("words").contains("Q-2026-0001"))
  }

  @Test func `drafts of one form are told apart over runs`() throws {
    let journey = try Journey()
    journey.press("2", "n").type("小田切").press("Ctrl-N").type("東海林").press("Esc").go()
    journey.press("1").mark("today").go()
    #expect(journey.screen("today").contains("書きかけ  2件"))
    #expect(journey.screen("today").contains("小田切"))
    #expect(journey.screen("today").contains("東海林"))
    #expect(try journey.store.draft("佐伯 真由美/consultation/new#2")?.contains("東海林") == true)
  }
}
