import CaseStore
import Casework
import TerminalUI
import Testing

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
    journey.press("2", "Down", "Down", "Enter", "Down", "Down").mark("left").press("Q").go()
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
    journey.press("2", "/").type("2番").press("Enter").press("Q").go()
    journey.go()
    let first = body(journey.frames.first)
    #expect(first.contains("/ 2番"))
    #expect(first.contains("相談の2番"))
    #expect(!first.contains("相談の1番"))
  }

  @Test func `a record that is gone leaves the list`() throws {
    let journey = try journey(1)
    journey.press("2", "Enter", "Q").go()
    let id = try #require(try journey.store.consultations(ConsultationQuery()).first?.id)
    try journey.store.undo(id, by: Actor("佐伯"))
    journey.go()
    #expect(body(journey.frames.first).contains("[相談]"))
  }
}
