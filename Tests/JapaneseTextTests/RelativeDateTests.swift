import JapaneseText
import Testing

/// Days said from Sunday 22 November 2026.
struct RelativeDateTests {
  private let today = YearMonthDay(year: 2026, month: 11, day: 22)

  @Test(arguments: [
    ("今日", "2026-11-22"), ("本日", "2026-11-22"), ("きょう", "2026-11-22"), ("TODAY", "2026-11-22"),
    ("明日", "2026-11-23"), ("あした", "2026-11-23"), ("昨日", "2026-11-21"), ("あさって", "2026-11-24"),
    ("明後日", "2026-11-24"), ("おととい", "2026-11-20"), ("4/1", "2026-4-1"), ("11/22", "2026-11-22"),
    ("４月１日", "2026-4-1"), ("4月1日(水)", "2026-4-1"), ("+3m", "2027-2-22"), ("+2w", "2026-12-6"),
    ("+10d", "2026-12-2"), ("-1d", "2026-11-21"), ("+1y", "2027-11-22"), ("3日後", "2026-11-25"),
    ("2週間前", "2026-11-8"), ("3か月後", "2027-2-22"), ("来週火曜", "2026-11-24"), ("来週火", "2026-11-24"),
    ("今週金曜", "2026-11-20"), ("今週の日曜日", "2026-11-22"), ("再来週月曜", "2026-11-30"),
    ("先週月曜", "2026-11-9"), ("月末", "2026-11-30"), ("来月末", "2026-12-31"), ("来月10日", "2026-12-10"),
    ("年度末", "2027-3-31"), ("next tue", "2026-11-24"), ("next Tuesday", "2026-11-24"),
    ("火曜", "2026-11-24"), ("sun", "2026-11-22"), ("next month", "2026-12-22"),
    ("明日 15:00", "2026-11-23"),
    ("来週", "2026-11-29"), ("R8.11.22", "2026-11-22"),
  ])
  func `what people type for short is read from today`(text: String, expected: String) throws {
    let found = try JapaneseDate.read(text, today: today)
    #expect("\(found.year)-\(found.month)-\(found.day)" == expected)
  }

  @Test(arguments: ["2/29", "来月32日", "13/1"])
  func `a short date that does not exist is refused`(text: String) {
    #expect(throws: JapaneseDateError.noSuchDay) { try JapaneseDate.read(text, today: today) }
  }

  @Test func `a month later than a long month ends with the short one`() throws {
    let end = try #require(YearMonthDay(year: 2026, month: 8, day: 31))
    #expect(JapaneseDate.parse("+6m", today: end) == YearMonthDay(year: 2027, month: 2, day: 28))
  }
}
