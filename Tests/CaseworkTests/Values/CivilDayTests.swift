import Casework
import Testing

@Suite struct CivilDayTests {
  @Test(arguments: [
    ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("2000-02-29", 11_016, 2),
    ("2000-03-01", 11_017, 3), ("2024-04-01", 19_814, 1), ("2026-11-22", 20_779, 0),
    ("1900-01-01", -25_567, 1),
  ])
  func `known days have known ordinals and weekdays`(text: String, ordinal: Int, weekday: Int) {
    #expect(CivilDay(text)?.ordinal == ordinal)
    #expect(CivilDay(ordinal: ordinal).description == text)
    #expect(CivilDay(ordinal: ordinal).weekday == weekday)
  }

  @Test func `every day from 1900 to 2100 is the day after the one before`() {
    let (first, last) = (civilDay("1900-01-01").ordinal, civilDay("2100-12-31").ordinal)
    #expect(last - first == 73_413)
    var before = CivilDay(ordinal: first - 1)
    for ordinal in first...last {
      let next = CivilDay(ordinal: ordinal)
      let isNext =
        next.day == before.day + 1 && next.month == before.month
        || next.day == 1 && next.month == before.month % 12 + 1
      guard next.ordinal == ordinal, isNext, before < next,
        next.weekday == (before.weekday + 1) % 7, CivilDay(next.description) == next
      else {
        Issue.record("\(next) does not follow \(before)")
        return
      }
      before = next
    }
  }

  @Test(arguments: [
    ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"),
    ("2026-11-22", 2, "2027-01-22"), ("2026-01-15", -1, "2025-12-15"),
    ("2026-03-31", -13, "2025-02-28"), ("2024-02-29", 12, "2025-02-28"),
    ("2026-12-01", 0, "2026-12-01"),
  ])
  func `adding months keeps the day or takes the month's last`(
    from: String, months: Int, expected: String
  ) {
    #expect(civilDay(from).adding(months: months).description == expected)
  }

  @Test func `adding months moves the month by exactly that many`() {
    var generator = SeededGenerator(state: 1)
    for _ in 0..<2000 {
      let start = CivilDay(ordinal: generator.number(-25_000...47_000))
      let count = generator.number(-200...200)
      let moved = start.adding(months: count)
      #expect(moved.year * 12 + moved.month == start.year * 12 + start.month + count)
      let isClamped = moved.adding(days: 1).day == 1
      #expect(moved.day == start.day || moved.day < start.day && isClamped)
    }
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-1", "26-01-01", "",
    "2026-11-22-01", "2026/11/22", "2026-11-00", "0000-01-01",
  ])
  func `what is no day is not read`(text: String) { #expect(CivilDay(text) == nil) }

  @Test(arguments: ["2026-+1-01", "2026-01-+1", "+026-01-01"])
  func `a sign is no digit of a day`(text: String) {
    #expect(CivilDay(text) == nil)
  }

  @Test(arguments: [
    ("2026-11-22", "令和8年11月22日(日)", "Sun 22 Nov 2026", "R8.11.22"),
    ("2019-05-01", "令和元年5月1日(水)", "Wed 1 May 2019", "R1.5.1"),
    ("2019-04-30", "平成31年4月30日(火)", "Tue 30 Apr 2019", "H31.4.30"),
    ("1989-01-07", "昭和64年1月7日(土)", "Sat 7 Jan 1989", "S64.1.7"),
    ("1926-12-24", "大正15年12月24日(金)", "Fri 24 Dec 1926", "T15.12.24"),
    ("1912-07-29", "1912年7月29日(月)", "Mon 29 Jul 1912", "1912-07-29"),
  ])
  func `days are written by their era`(
    text: String, japanese: String, english: String, short: String
  ) {
    #expect(civilDay(text).long(in: .japanese) == japanese)
    #expect(civilDay(text).long(in: .english) == english)
    #expect(civilDay(text).short(in: .japanese) == short)
    #expect(civilDay(text).short(in: .english) == text)
  }

  @Test func `the medium form leaves the weekday out`() {
    #expect(civilDay("2026-11-22").medium(in: .japanese) == "令和8年11月22日")
    #expect(civilDay("2026-11-22").medium(in: .english) == "22 Nov 2026")
  }

  @Test(arguments: [("2026-03-31", 2025), ("2026-04-01", 2026), ("2026-12-31", 2026)])
  func `a fiscal year begins in April`(text: String, year: Int) {
    #expect(FiscalYear(of: civilDay(text)) == FiscalYear(beginningIn: year))
    #expect(FiscalYear(of: civilDay(text)) < FiscalYear(beginningIn: year + 1))
  }
}
