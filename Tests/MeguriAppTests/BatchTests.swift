import CaseStore
import Casework
import TerminalUI
import Testing

/// One command for several marked records, in a store.
@MainActor @Suite struct BatchTests {
  private func journey(_ language: Language = .japanese) throws -> (Journey, [ConsultationID]) {
    let journey = try Journey(language)
    let actor = Actor("佐伯 真由美")
    let ids = try ["停電の備え", "就学の相談", "吸引の手技"].map { text in
      let form = RequestForm(
        receivedDay: Journey.now().day, requester: Requester(name: "小田切"), text: text)
      return try journey.store.perform(
        .receive(form), on: nil, of: Consultation.self, by: actor)
    }
    return (journey, ids)
  }

  private func waived(_ journey: Journey, _ ids: [ConsultationID]) throws -> Int {
    try ids.count { try journey.store.record($0)?.stage == .matching }
  }

  @Test func `all marked requests are waived in one step and taken back in one`() throws {
    let (journey, ids) = try journey()
    journey.press("2", "Space", "Space", "w").type("会員の初回").press("Tab").type("理事長")
      .press("Ctrl-S").mark("preview").press("Enter").mark("done").go()
    #expect(journey.screen("preview").contains("2件に行います"))
    #expect(journey.screen("preview").contains("会員の初回"))
    #expect(journey.screen("done").contains("2件に行いました"))
    #expect(try waived(journey, ids) == 2)

    // Another start of the program takes it back as well.
    journey.press("u").mark("undone").press("Ctrl-R").mark("redone").go()
    #expect(journey.screen("undone").contains("2件をまとめて元に戻しました"))
    #expect(journey.screen("redone").contains("2件をまとめてやり直しました"))
    #expect(try waived(journey, ids) == 2)
    #expect(try journey.store.verify().problems.isEmpty)
  }

  @Test func `the draft of a form for several records is for those when it goes on`() throws {
    let (journey, ids) = try journey()
    journey.press("2", "Space", "Space", "w").type("会員の初回").press("Esc").mark("left").go()
    #expect(journey.screen("left").contains("印のある2件") == false)
    // Another start of the program, without any mark.
    journey.press("1").mark("waiting").press("Enter").mark("form").press("Tab").type("理事長")
      .press("Ctrl-S").mark("preview").press("Enter").mark("done").go()
    #expect(journey.screen("waiting").contains("費用の免除  印のある2件"))
    #expect(journey.screen("form").contains("印のある2件"))
    #expect(journey.screen("form").contains("会員の初回"))
    #expect(journey.screen("preview").contains("2件に行います"))
    #expect(try waived(journey, ids) == 2)
    #expect(try journey.store.drafts(prefix: "").filter { $0.key.contains("waive") }.isEmpty)
  }

  @Test func `the same form for one record does not take the draft of several`() throws {
    let (journey, _) = try journey()
    journey.press("2", "Space", "Space", "w").type("会員の初回").press("Esc", "Esc", "Esc", "Home")
      .press("w").mark("single").go()
    #expect(!journey.screen("single").contains("会員の初回"))
    #expect(!journey.screen("single").contains("印のある"))
  }

  @Test func `the board shows what the store holds`() throws {
    let (journey, ids) = try journey()
    try journey.store.perform(
      .waive(reason: "会員の初回", approver: "理事長"), on: ids[1], of: Consultation.self,
      by: Actor("佐伯 真由美"))
    journey.press("B").mark("board").press("z").mark("peek").go()
    #expect(journey.screen("board").contains("受付 2"))
    #expect(journey.screen("board").contains("助言者調整 1"))
    #expect(journey.screen("peek").contains("プレビュー  Q-2026-000"))
  }
}
