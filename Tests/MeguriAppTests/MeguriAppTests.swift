import CaseStore
import Casework
import MeguriApp
import TerminalUI
import Testing
import Vault

@MainActor @Suite struct MeguriAppTests {
  @Test func `an empty store says what to do first`() throws {
    let journey = try Journey()
    let app = MeguriApp(
      store: journey.store,
      options: AppOptions(language: .japanese, actor: Actor("佐伯"), now: Journey.now))
    let text = app.firstScreenText(size: Size(columns: 80, rows: 24))
    #expect(text.contains("n で新しい依頼を書きます"))
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count == 24)
  }

  @Test func `what another program writes is shown at the next key`() throws {
    let folder = try TemporaryFolder.make()
    let path = folder + "/store.meguri"
    let keyring = try Keyring.inMemory()
    let mine = try CaseStore(path: path, now: Journey.now, keyring: keyring, passages: nil)
    let theirs = try CaseStore(path: path, now: Journey.now, keyring: keyring, passages: nil)
    let journey = try Journey(store: mine)
    let terminal = InterruptedTerminal(
      events: [.key(.character("2")), .key(.character("j")), .key(.character("j"))], before: 1
    ) {
      let form = RequestForm(
        receivedDay: Journey.now().day, requester: Requester(name: "小田切"), text: "停電の備え")
      _ = try? theirs.perform(.receive(form), on: nil, of: Consultation.self, by: Actor("ほか"))
    }
    let app = MeguriApp(
      store: journey.store,
      options: AppOptions(language: .japanese, actor: Actor("佐伯"), now: Journey.now))
    app.run(on: terminal)
    #expect(!terminal.screens[1].contains("停電の備え"))
    #expect(terminal.screens.last?.contains("停電の備え") == true)
  }

  @Test func `an error of the store is a sentence on the screen`() throws {
    let journey = try Journey()
    journey.press("2", "n").type("小田切").press("Tab").type("相談").press("Ctrl-S")
    journey.press("Ctrl-R").mark("refused").go()
    #expect(journey.message("refused").contains("! やり直せることがありません。"))
  }
}
