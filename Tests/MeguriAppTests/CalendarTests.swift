import CaseStore
import Casework
import TerminalUI
import Testing

/// What is due, in months and weeks.
@MainActor @Suite struct CalendarTests {
  /// A consultation whose fee offer ends on 25 November.
  private func journey(_ language: Language = .japanese) throws -> Journey {
    let journey = try Journey(language)
    let actor = Actor("佐伯 真由美")
    let form = RequestForm(
      receivedDay: Journey.now().day, requester: Requester(name: "小田切"), text: "停電の備え")
    let id = try journey.store.perform(.receive(form), on: nil, of: Consultation.self, by: actor)
    let until = Journey.now().day.adding(days: 3)
    let offer = Offer(
      party: .association, day: Journey.now().day,
      lines: [FeeLine(label: "助言料", amount: Yen(30_000))], validUntil: until)
    _ = try journey.store.perform(.propose(offer), on: id, of: Consultation.self, by: actor)
    return journey
  }

  @Test func `the month marks the day on which something is due`() throws {
    let journey = try journey()
    journey.press("M").mark("month").press("Right", "Right", "Right").mark("day").go()
    #expect(journey.screen("month").contains("2026年11月"))
    #expect(journey.screen("month").contains("22*"))
    #expect(journey.screen("month").contains("期1"))
    #expect(journey.screen("month").contains("この日の期限も相談もありません。"))
    #expect(journey.screen("day").contains("停電の備え"))
    #expect(journey.screen("day").contains("25日(水)"))
  }

  @Test func `enter goes into the day and opens what is due`() throws {
    let journey = try journey(.english)
    journey.press("M", "l", "l", "l", "Enter", "Enter").mark("opened").go()
    #expect(journey.screen("opened").contains("[Consultations]"))
    #expect(journey.screen("opened").contains("停電の備え"))
  }

  @Test func `pages go by months and come back to today`() throws {
    let journey = try journey()
    journey.press("M", "PgDn", "PgDn").mark("later").press("g", "g").mark("today").press("Esc")
      .mark(
        "out"
      )
      .go()
    #expect(journey.screen("later").contains("2027年1月"))
    #expect(journey.screen("today").contains("2026年11月"))
    #expect(!journey.screen("out").contains("2026年11月"))
  }

  @Test func `it opens over the history, and its key closes it again`() throws {
    let journey = try journey()
    journey.press("2", "H", "M").mark("open").press("PgDn", "M").mark("closed").go()
    #expect(journey.screen("open").contains("期1"))
    #expect(!journey.screen("closed").contains("暦"))
  }

  @Test func `the curtain hides names in it`() throws {
    let journey = try journey()
    journey.press("M", "l", "l", "l", "F12").mark("veiled").go()
    #expect(journey.screen("veiled").contains("仮称で表示中"))
    #expect(!journey.screen("veiled").contains("小田切"))
  }

  @Test func `the week names each day`() throws {
    let journey = try journey()
    journey.press("M", "w").mark("week").go()
    #expect(journey.screen("week").contains("11月22日(日)  今日"))
    #expect(journey.screen("week").contains("期限 1件"))
  }

  @Test func `sessions that were held stand on their day`() throws {
    let journey = try journey()
    let day = Journey.now().day
    let row = try #require(try journey.store.consultations(ConsultationQuery()).first)
    let actor = Actor("佐伯 真由美")
    let adviser = try journey.store.perform(
      .join(MemberProfile(name: "助言 花子", isAdviser: true)), on: nil, of: Member.self, by: actor)
    for command in [
      ConsultationCommand.agree, .assign(adviser, reason: Passage(plain: "呼吸に詳しい")),
    ] {
      _ = try journey.store.perform(command, on: row.id, of: Consultation.self, by: actor)
    }
    _ = try journey.store.perform(
      .log(
        Session(
          day: day, minutes: 40, form: .telephone, participants: Passage(plain: "小田切"),
          asked: Passage(plain: "停電"), advised: Passage(plain: "備え"))),
      on: row.id, of: Consultation.self, by: actor)
    journey.press("M").mark("month").mark("day").press("Enter", "Enter")
      .mark("opened").press("M", "w").mark("week").go()
    #expect(journey.screen("month").contains("相1"))
    #expect(journey.screen("day").contains("実施 Q-2026-0001"))
    #expect(journey.screen("opened").contains("[相談]"))
    #expect(journey.screen("week").contains("実施 1件"))
  }

  @Test(arguments: [
    Size(columns: 40, rows: 10), Size(columns: 80, rows: 24), Size(columns: 200, rows: 60),
  ])
  func `the day under the cursor has the cursor`(size: Size) throws {
    let journey = try journey()
    journey.press("M").go(size: size)
    let frame = try #require(journey.frames.last)
    #expect(frame.grid.text().contains("暦"))
    #expect(frame.grid[frame.cursor.column, frame.cursor.row].content == .cluster(">"))
  }
}
