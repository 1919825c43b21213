import CaseStore
import Casework
import TerminalUI
import Testing

@testable import MeguriApp

/// Keys that follow each other fast move the list first.
@MainActor @Suite struct HurryTests {
  /// The screens after each of the events, on a store with three requests.
  private func screens(_ events: [TerminalEvent], hurry: Duration) throws -> [String] {
    let journey = try Journey()
    for text in ["停電の備え", "就学の相談", "吸引の手技"] {
      let form = RequestForm(
        receivedDay: Journey.now().day, requester: Requester(name: "小田切"), text: text)
      try journey.store.perform(
        .receive(form), on: nil, of: Consultation.self, by: Actor("佐伯"))
    }
    let terminal = InterruptedTerminal(events: events, before: -1) {}
    MeguriApp(
      store: journey.store,
      options: AppOptions(
        language: .japanese, actor: Actor("佐伯"), now: Journey.now, hurry: hurry)
    ).run(on: terminal)
    return terminal.screens
  }

  private let two = TerminalEvent.key(.character("2"))
  private let down = TerminalEvent.key(.character("j"))
  private let up = TerminalEvent.key(.character("k"))

  @Test func `the record's text follows when the keys pause`() throws {
    // Idle moments between keys are those in which records are read ahead.
    let screens = try screens(
      [two, down, .idle, .idle, .idle, .idle], hurry: .seconds(600))
    let hurried = try #require(screens.first { $0.contains("> Q-2026-0002") })
    #expect(hurried.contains("受付 › Q-2026-0002"))
    #expect(!hurried.contains("小田切"))
    #expect(screens.last?.contains("受付 › Q-2026-0002") == true)
    #expect(screens.last?.contains("小田切") == true)
  }

  @Test func `a key after a pause shows the record at once`() throws {
    let screens = try screens([two, down], hurry: .zero)
    let shown = try #require(screens.first { $0.contains("> Q-2026-0002") })
    #expect(shown.contains("小田切"))
  }

  @Test func `a step right behind a fast key is taken on the record under the cursor`() throws {
    let screens = try screens(
      [two, down, .key(.character("w"))], hurry: .seconds(600))
    #expect(screens.last?.contains("費用の免除  Q-2026-0002") == true)
  }
}
