import CaseStore
import Casework
import TerminalUI
import Testing

@testable import MeguriApp

/// Further keys are shown after a while without a key, until the next one.
@MainActor @Suite struct HesitationTests {
  private func screens(_ events: [TerminalEvent], hesitation: Duration) throws -> [String] {
    let journey = try Journey()
    let terminal = InterruptedTerminal(events: events, before: -1) {}
    MeguriApp(
      store: journey.store,
      options: AppOptions(
        language: .english, actor: Actor("Saeki"), now: Journey.now, hesitation: hesitation)
    ).run(on: terminal)
    return terminal.screens.map { screen in
      let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.count > 1 ? String(lines[lines.count - 2]) : ""
    }
  }

  private let two = TerminalEvent.key(.character("2"))

  @Test func `they stand where the place was named, and a key takes them away`() throws {
    let idle = Array(repeating: TerminalEvent.idle, count: 6)
    let places = try screens([two] + idle + [two], hesitation: .seconds(1))
    let named = places.map { $0.hasPrefix(" Consultations") }
    let first = try #require(named.firstIndex(of: true))
    let further = try #require(named[first...].firstIndex(of: false))
    #expect(places[further].contains("Calendar"))
    #expect(named.last == true)
  }

  @Test func `without the wish nothing changes by itself`() throws {
    let idle = Array(repeating: TerminalEvent.idle, count: 6)
    let places = try screens([two] + idle, hesitation: .zero)
    #expect(
      places.drop { !$0.hasPrefix(" Consultations") }.allSatisfy { $0.hasPrefix(" Consultations") })
  }
}
