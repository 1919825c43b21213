import CaseStore
import Casework
import TerminalUI
import Testing

/// The way back through what was shown, and forward again.
@MainActor @Suite struct VisitTests {
  private func journey() throws -> Journey {
    let journey = try Journey()
    let actor = Actor("佐伯 真由美")
    for text in ["停電の備え", "吸引のこと"] {
      let form = RequestForm(
        receivedDay: Journey.now().day, requester: Requester(name: "小田切"), text: text)
      _ = try journey.store.perform(.receive(form), on: nil, of: Consultation.self, by: actor)
    }
    _ = try journey.store.perform(
      .open(CaseOutline(title: Passage(plain: "退院後のくらし"))), on: nil, of: CaseRecord.self,
      by: actor)
    return journey
  }

  @Test func `back and forward keep screen and record`() throws {
    let journey = try journey()
    journey.press("2", "Down", "Enter").mark("read").press("3").mark("case")
    journey.press("[").mark("back").press("]").mark("forward").go()
    #expect(journey.screen("case").contains("[事例]"))
    #expect(journey.screen("back") == journey.screen("read"))
    #expect(journey.screen("forward") == journey.screen("case"))
  }

  @Test func `who goes elsewhere after going back has nothing before them`() throws {
    let journey = try journey()
    journey.press("2", "3", "[", "6", "]").mark("end").go()
    #expect(journey.message("end").contains("! 進む先はありません。"))
  }

  @Test func `where nothing was shown before it says so`() throws {
    let journey = try journey()
    journey.press("[").mark("first").press("2", "]").mark("last").go()
    #expect(journey.message("first").contains("! 前に見ていた画面はありません。"))
    #expect(journey.message("last").contains("! 進む先はありません。"))
  }
}
