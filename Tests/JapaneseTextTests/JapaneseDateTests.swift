import JapaneseText
import Testing

private func day(_ year: Int, _ month: Int, _ day: Int) throws -> YearMonthDay {
  try #require(YearMonthDay(year: year, month: month, day: day))
}

struct JapaneseDateTests {
  @Test(arguments: [
    "令和6年4月1日", "令和 6 年 4 月 1 日", "令和六年四月一日", "㋿6年4月1日", "R6.4.1", "令6.4.1", "R6年4月1日", "r6.4.1",
    "R06/04/01",
    "R6-4-1", "Ｒ６．４．１", "R060401", "2024-04-01", "2024/4/1", "2024.4.1", "20240401", "２０２４０４０１",
    "2024年4月1日", "2024年4月1日（月）", "2024年4月1日(月曜日)", "2024年4月1日 月曜", "西暦2024年4月1日",
    "令和6年4月1日(月・祝)", "2024/04/01 9:00", "2024/4/1 14:30:00", "2024年4月1日（月）午後2時",
    "2024/04/01 4:18:50 午後 GMT+9", "2024-04-01T09:00:00+09:00", "　2024/4/1　", "2024/4/1 (Mon)",
    "2024/4/1 Monday 10:00", "2024/4/1 午前", "2024年4月1日付",
  ])
  func `every style of one day is read as that day`(text: String) throws {
    #expect(try JapaneseDate.read(text, today: nil) == day(2024, 4, 1))
  }

  @Test(arguments: [
    ("令和元年5月1日", 2019, 5, 1), ("R1.5.1", 2019, 5, 1), ("平成31年4月30日", 2019, 4, 30),
    ("平成元年1月8日", 1989, 1, 8), ("H1.1.8", 1989, 1, 8), ("㍻3年2月1日", 1991, 2, 1),
    ("昭和64年1月7日", 1989, 1, 7), ("昭和元年12月25日", 1926, 12, 25), ("S64/1/7", 1989, 1, 7),
    ("大正15年12月24日", 1926, 12, 24), ("大正元年7月30日", 1912, 7, 30), ("T1.7.30", 1912, 7, 30),
    ("2024/2/29", 2024, 2, 29), ("平成十二年二月二十九日", 2000, 2, 29),
  ])
  func `the first and last days of the eras are read`(
    text: String, year: Int, month: Int, number: Int
  ) throws {
    #expect(try JapaneseDate.read(text, today: nil) == day(year, month, number))
  }

  @Test(arguments: [
    ("平成31年5月1日", "平成"), ("平成32年1月1日", "平成"), ("平成40年2月30日", "平成"), ("令和元年4月30日", "令和"),
    ("平成元年1月7日", "平成"), ("昭和64年1月8日", "昭和"), ("昭和元年12月24日", "昭和"), ("S65.1.1", "昭和"),
    ("大正15年12月25日", "大正"), ("大正元年7月29日", "大正"), ("令和0年1月1日", "令和"),
  ])
  func `a day outside the written era is refused with the era`(text: String, era: String) {
    #expect(throws: JapaneseDateError.outsideEra(era)) {
      try JapaneseDate.read(text, today: nil)
    }
  }

  @Test(arguments: [
    "2025/2/29", "2026-13-01", "20261301", "令和9年13月40日", "2026/4/31", "1900/2/29", "R8.0.1",
  ])
  func `a day the calendar does not have is refused as such`(text: String) {
    #expect(throws: JapaneseDateError.noSuchDay) { try JapaneseDate.read(text, today: nil) }
  }

  @Test(arguments: [
    "", "　", "応相談", "4/1", "今日", "+3m", "26/4/1", "2026年度", "2026/4", "2026/4/1 25:00",
    "2026/4/1頃まで",
    "2026/4/1・4/2", "090-1234-5678", "980-0811", "令和", "R", "2026/4/1 (山)", "四月一日", "20260401123",
  ])
  func `what is not a date is refused as such`(text: String) {
    #expect(throws: JapaneseDateError.notADate) { try JapaneseDate.read(text, today: nil) }
  }

  @Test func `a weekday that contradicts the date is let pass`() throws {
    #expect(try JapaneseDate.read("2024年4月1日（日）", today: nil) == day(2024, 4, 1))
  }

  @Test(arguments: [
    ("2026/03/16 9:00", 9, 0), ("2026/3/16 14:30:00", 14, 30), ("2026年3月16日 午後2時", 14, 0),
    ("R8.3.16 午後2時半", 14, 30), ("R8.3.16 午前12時", 0, 0), ("R8.3.16 午後12時30分", 12, 30),
    ("2026/3/16 4:18:50 午後 GMT+9", 16, 18), ("２０２６／３／１６　１０：１５", 10, 15),
    ("2026/3/16（月）十時", 10, 0), ("2026-03-16T09:05:00Z", 9, 5), ("2026/3/16 2:05 PM", 14, 5),
  ])
  func `a time after the day is read`(text: String, hour: Int, minute: Int) throws {
    let moment = try JapaneseDate.readMoment(text, today: nil)
    #expect(try moment.day == day(2026, 3, 16))
    #expect(moment.time == ClockTime(hour: hour, minute: minute))
  }

  @Test func `a moment leaves no word after it unread`() throws {
    #expect(throws: JapaneseDateError.notADate) {
      try JapaneseDate.readMoment("2026/3/16 午前", today: nil)
    }
    #expect(throws: JapaneseDateError.notADate) {
      try JapaneseDate.readMoment("2026/3/16 10:00〜12:00", today: nil)
    }
    #expect(try JapaneseDate.readMoment("2026/3/16", today: nil).time == nil)
  }

  @Test func `dates are shown in the Japanese calendar`() throws {
    #expect(try JapaneseDate.eraText(day(2024, 4, 1), weekday: true) == "令和6年4月1日(月)")
    #expect(try JapaneseDate.eraText(day(2019, 5, 1), weekday: false) == "令和元年5月1日")
    #expect(try JapaneseDate.eraText(day(2019, 4, 30), weekday: true) == "平成31年4月30日(火)")
    #expect(try JapaneseDate.eraText(day(2026, 11, 22), weekday: true) == "令和8年11月22日(日)")
    #expect(try JapaneseDate.eraText(day(1912, 7, 29), weekday: false) == "1912年7月29日")
  }

  @Test func `a day shown in its era is read as the same day`() throws {
    var next = try day(1912, 7, 30)
    let last = try day(2030, 1, 1)
    while next < last {
      let text = JapaneseDate.eraText(next, weekday: true)
      #expect(try JapaneseDate.read(text, today: nil) == next, "\(text)")
      next = try #require(next.adding(days: 13))
    }
  }

  @Test func `a fiscal year begins on 1 April`() throws {
    #expect(try JapaneseDate.fiscalYear(of: day(2024, 4, 1)) == 2024)
    #expect(try JapaneseDate.fiscalYear(of: day(2025, 3, 31)) == 2024)
    #expect(try JapaneseDate.fiscalYear(of: day(2025, 4, 1)) == 2025)
  }
}
