import CaseStore
import Casework
import TerminalUI
import Testing
import Vault

/// The next start shows what the last end showed, in its first frame.
@MainActor @Suite struct ResumeTests {
  private func journey(_ count: Int = 4) throws -> Journey {
    let journey = try Journey()
    for number in 0..<count {
      let form = RequestForm(
        receivedDay: Journey.now().day, requester: Requester(name: "小田切"),
        text: "相談の\(number)番")
      _ = try journey.store.perform(.receive(form), on: nil, of: Consultation.self, by: Actor("佐伯"))
    }
    return journey
  }

  /// The screen without its last two lines, which tell what was just done.
  private func body(_ frame: Frame?) -> String {
    (frame?.grid.text() ?? "").split(separator: "\n", omittingEmptySubsequences: false).dropLast(2)
      .joined(separator: "\n")
  }

  @Test func `screen, row and detail come back`() throws {
    let journey = try journey()
    journey.press("2", "Down", "Down", "Enter", "Down", "Down").mark("left").press("Ctrl-Q").go()
    let left = journey.screen("left")
    #expect(left.contains("[相談]"))
    journey.go()
    let first = journey.frames.first
    #expect(
      body(first)
        == left.split(separator: "\n", omittingEmptySubsequences: false).dropLast(2)
        .joined(separator: "\n"))
  }

  @Test func `the filter comes back`() throws {
    let journey = try journey()
    journey.press("2", "/").type("2番").press("Enter").press("Ctrl-Q").go()
    journey.go()
    let first = body(journey.frames.first)
    #expect(first.contains("/ 2番"))
    #expect(first.contains("相談の2番"))
    #expect(!first.contains("相談の1番"))
  }

  @Test func `a record that is gone leaves the list`() throws {
    let journey = try journey(1)
    journey.press("2", "Enter", "Ctrl-Q").go()
    let id = try #require(try journey.store.consultations(ConsultationQuery()).first?.id)
    try journey.store.undo(id, by: Actor("佐伯"))
    journey.go()
    #expect(body(journey.frames.first).contains("[相談]"))
  }

  @Test func `drafts that wait are told of`() throws {
    let journey = try journey()
    journey.press("2", "n").type("小田切").press("Esc", "Ctrl-Q").go()
    journey.mark("first").go()
    #expect(journey.screen("first").contains("[相談]"))
    #expect(journey.message("first").contains("書きかけが1件あります。"))
  }

  @Test func `a store that opens locked shows the place once it is unlocked`() throws {
    let path = try TemporaryFolder.make() + "/store.meguri"
    let place = Keyring.path(beside: path)
    let words = "correct horse battery"
    let made = try Keyring.create(at: place, with: .passphrase(words), made: "2026-11-22").keyring
    let open = try CaseStore(path: path, now: Journey.now, keyring: made, passages: nil)
    let form = RequestForm(
      receivedDay: Journey.now().day, requester: Requester(name: "小田切"), text: "停電の備え")
    _ = try open.perform(.receive(form), on: nil, of: Consultation.self, by: Actor("佐伯"))
    try Journey(store: open).press("2", "Enter", "Ctrl-Q").go()

    let keyring = try #require(try Keyring.open(at: place))
    let locked = try CaseStore(path: path, now: Journey.now, keyring: keyring, passages: nil)
    #expect(locked.isLocked)
    let journey = try Journey(store: locked)
    journey.mark("locked").type(words).press("Enter").go()
    let opened = body(journey.frames.last)
    #expect(!journey.screen("locked").contains("[相談]"))
    #expect(opened.contains("[相談]"))
    #expect(opened.contains("小田切"))
  }

  @Test(arguments: [30, 81, 139])
  func `deep in a long list the first frame is as it was, and every row is still there`(
    depth: Int
  ) throws {
    let journey = try journey(140)
    journey.press("2", "g", "g").press("Down", times: depth).mark("left").press("Up").mark("above")
      .press("Down", "Ctrl-Q").go()
    let (left, above) = (journey.screen("left"), journey.screen("above"))
    journey.press("Up").mark("above").press("g", "g").mark("top").press("G", times: 5).go()
    #expect(body(journey.frames.first) == withoutFoot(left))
    #expect(withoutFoot(journey.screen("above")) == withoutFoot(above))
    #expect(journey.screen("top").contains("1/"))
    #expect(journey.frames.last?.grid.text().contains("140/140") == true)
  }

  @Test func `who goes on downwards from deep inside comes back to the same place`() throws {
    let journey = try journey(140)
    journey.press("2", "g", "g").press("Down", times: 100).press("Ctrl-Q").go()
    journey.press("Down", times: 20).mark("left").press("Ctrl-Q").go()
    let left = journey.screen("left")
    journey.mark("again").press("Up", times: 30).mark("above").press("Down", times: 30).mark("back")
      .go()
    #expect(body(journey.frames.first) == withoutFoot(left))
    #expect(journey.screen("above").contains("91/"))
    #expect(journey.screen("back").contains("121/"))
  }

  private func withoutFoot(_ screen: String) -> String {
    screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast(2)
      .joined(separator: "\n")
  }
}
