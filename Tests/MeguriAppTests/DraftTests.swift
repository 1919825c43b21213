import CaseStore
import Casework
import MeguriApp
import TerminalUI
import Testing

/// Nothing typed is lost.
@MainActor @Suite struct DraftTests {
  @Test func `escape keeps what was typed and the form brings it back`() throws {
    let journey = try Journey()
    journey.press("2", "n").type("小田切 さくら").press("Esc").mark("left").press("n").mark("again")
    journey.go()
    #expect(journey.message("left").contains("下書きを残しました"))
    #expect(journey.screen("again").contains("小田切 さくら"))
    #expect(journey.message("again").contains("下書きの続きです"))
  }

  @Test func `a pause saves the draft`() throws {
    let journey = try Journey()
    journey.press("2", "n").type("小田切").send(.idle).go()
    #expect(try journey.store.draft("佐伯 真由美/consultation/new")?.contains("小田切") == true)
  }

  @Test func `a lost terminal keeps the draft for the next run`() throws {
    let journey = try Journey()
    journey.press("2", "n").type("小田切 さくら").send(.closed).go()
    journey.press("2", "n").mark("again").go()
    #expect(journey.screen("again").contains("小田切 さくら"))
  }

  @Test func `a draft is its writer's own`() throws {
    let journey = try Journey()
    journey.press("2", "n").type("小田切 さくら").press("Esc").go()
    let other = try Journey(store: journey.store, actor: "ほかの人")
    other.press("2", "n").mark("form").go()
    #expect(!other.screen("form").contains("小田切"))
  }

  @Test func `a saved form leaves no draft`() throws {
    let journey = try Journey()
    journey.press("2", "n").type("小田切 さくら").send(.idle).press("Tab").type("就学先の相談")
      .press("Ctrl-S").go()
    #expect(try journey.store.draft("佐伯 真由美/consultation/new") == nil)
    #expect(try journey.store.consultations(ConsultationQuery()).count == 1)
  }

  @Test func `a refusal leaves the form open with everything in it`() throws {
    let journey = try Journey()
    journey.press("2", "n").type("小田切 さくら").press("Tab").type("就学先の相談")
      .press("Tab", "Tab", "Tab", "Ctrl-U").type("明日").press("Ctrl-S").mark("refused").go()
    #expect(journey.message("refused").contains("まだ来ていません"))
    #expect(journey.screen("refused").contains("小田切 さくら"))
    #expect(try journey.store.consultations(ConsultationQuery()).isEmpty)
  }

  @Test func `what cannot be read is marked beside its field`() throws {
    let journey = try Journey()
    journey.press("2", "n").type("小田切").press("Tab").type("相談")
      .press("Tab", "Tab", "Tab", "Ctrl-U").type("あした頃かも").press("Ctrl-S").mark("unread").go()
    #expect(journey.screen("unread").contains("! 日付が読めません。"))
  }

  @Test func `a long text comes back from the editor`() throws {
    let journey = try Journey()
    journey.press("2", "n", "Tab").type("就学").press("Ctrl-E").mark("edited")
    journey.go(editor: "sh -c 'printf 先の相談 >> \"$0\"'")
    #expect(journey.screen("edited").contains("就学先の相談"))
  }
}
