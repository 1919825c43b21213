import CaseStore
import Casework
import MeguriApp
import TerminalUI
import Testing

/// The thread of Meguri by keys: from the new request to its closing.
@MainActor @Suite struct ThreadTests {
  /// Presses everything that a consultation needs, from a new request up to its closing.
  static func wholeThread(_ journey: Journey) {
    journey.press("6", "n").type("五十嵐 透").press("Tab", "Tab", "Tab", "Right", "Ctrl-S")
    journey.press("3", "n").type("佐々木はるちゃんの就学").press("Ctrl-S").mark("case")
    journey.press("i").press("Tab").type("佐々木 はる").press("Tab").type("ささき はる")
      .press("Ctrl-S").mark("child")
    journey.press("i", "Tab").type("佐々木 美咲").press("Tab", "Tab", "Tab").type("母")
      .press("Ctrl-S").mark("mother")
    journey.press("2", "n").type("小田切 さくら").press("Tab").type("佐々木はるちゃんの就学先で意見が合わない")
      .press("Tab", "Right", "Ctrl-S").mark("received")
    journey.press("e").press("Tab", times: 5).type("青葉台市障がい福祉課").press("Tab", "Tab")
      .type("000-0000-0107").press("Ctrl-S").mark("completed")
    journey.press("c").mark("too early").press("o", "Tab").type("3万円").press("Ctrl-S").mark(
      "offered")
    journey.press("c", "Tab", "Ctrl-U").type("20,000").press("Ctrl-S").mark("countered")
    journey.press("o", "Tab", "Ctrl-U").type("25000").press("Ctrl-S").mark("second")
    journey.press("a").mark("agreed").press("t").type("五十").press("Ctrl-S").mark("assigned")
    journey.press("b").type("C-2026").press("Ctrl-S").mark("attached")
    journey.press("s", "Tab", "Ctrl-U").type("1時間30分").press("Tab", "Tab", "Tab")
      .type("学校が決まらない").press("Tab").type("はるちゃんの一日を表にする").press("Tab").type("表を作る")
      .press("Tab").type("美咲さん").press("Tab").type("+2w").press("Ctrl-S").mark("logged")
    journey.press("d").mark("ticked")
  }

  @Test func `a request goes by keys to its closing`() throws {
    let journey = try Journey()
    Self.wholeThread(journey)
    journey.press("x", "Tab").type("表を学校に渡した").press("Ctrl-S").mark("closed")
    journey.go()
    let id = try #require(try journey.store.consultations(ConsultationQuery()).first?.id)
    let record = try #require(try journey.store.record(id))
    #expect(record.fee.offers.map(\.sum) == [Yen(30_000), Yen(20_000), Yen(25_000)])
    #expect(record.fee.offers.map(\.party) == [.association, .requester, .association])
    #expect(record.fee.agreedOffer?.total == Yen(27_500))
    #expect(record.request.requester.telephone == "000-0000-0107")
    let session = try #require(record.sessions.first)
    #expect(session.minutes == 90)
    #expect(session.actions.first?.due == CivilDay("2026-12-06"))
    #expect(session.actions.first?.doneOn == CivilDay("2026-11-22"))
    #expect(record.caseID != nil)
    #expect(record.closing?.outcome == .completed)
    #expect(journey.message("too early").contains("! まだ案がありません。"))
    #expect(journey.screen("received").contains("まだ案がありません"))
    #expect(journey.screen("agreed").contains("合意     当方2  27,500円"))
    #expect(journey.screen("closed").contains("助言して終結"))
  }

  @Test func `typed names rest as references`() throws {
    let journey = try Journey()
    Self.wholeThread(journey)
    journey.go()
    let id = try #require(try journey.store.consultations(ConsultationQuery()).first?.id)
    let session = try #require(try journey.store.record(id)?.sessions.first)
    #expect(session.advised.text { _ in "" } == "の一日を表にする")
    #expect(session.actions.first?.owner.text { _ in "" } == "さん")
  }

  @Test func `the circle turns by keys`() throws {
    let journey = try Journey()
    journey.press("3", "n").type("在宅移行").press("Ctrl-S").mark("open")
    journey.press("d").mark("early")
    journey.press("p", "Tab").type("母が眠れる").press("Ctrl-S")
    journey.press("d").type("訪問看護を増やした").press("Ctrl-S")
    journey.press("c", "Right", "Tab").type("3時間続けて眠れた").press("Ctrl-S")
    journey.press("a", "Tab").type("短期入所を探す").press("Ctrl-S").mark("turned")
    journey.press("N").mark("next").press("m").type("兄の運動会").press("Ctrl-S").mark("noted")
    journey.go()
    let id = try #require(try journey.store.cases(CaseQuery()).first?.id)
    let record = try #require(try journey.store.record(id))
    #expect(record.cycles.map { $0.notes.map(\.phase) } == [[.plan, .do, .check, .act], []])
    #expect(record.notes.count == 1)
    #expect(journey.message("early").contains("! 第1サイクルに計画(P)がありません。"))
    #expect(journey.screen("turned").contains("第1 P✓D✓C✓A✓"))
    #expect(journey.screen("next").contains("第2 P∙D∙C∙A∙"))
    #expect(journey.screen("noted").contains("兄の運動会"))
  }

  @Test func `the history tells every step and undo stands in it`() throws {
    let journey = try Journey()
    Self.wholeThread(journey)
    journey.press("u").mark("undone").press("H").mark("history").press("Esc")
    journey.press("Ctrl-R").mark("redone").go()
    #expect(journey.message("undone").contains("元に戻した: 第1回の次の行動1を済みにした。"))
    let history = journey.screen("history")
    for words in ["Q-2026-0001 を受け付けた", "依頼を補った", "先方から", "第3案で合意した", "助言者を 五十嵐 透 に決めた"] {
      #expect(history.contains(words), "\(words)")
    }
    #expect(history.contains("✗ 取消"))
    #expect(history.contains("元に戻した: 第1回の次の行動1を済みにした"))
    #expect(journey.screen("undone").contains("∙ 表を作る"))
    #expect(journey.screen("redone").contains("✓ 表を作る"))
  }
}
