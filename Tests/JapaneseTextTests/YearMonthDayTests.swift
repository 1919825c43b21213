import JapaneseText
import Testing

struct YearMonthDayTests {
  @Test func `only days of the Gregorian calendar exist`() {
    #expect(YearMonthDay(year: 2024, month: 2, day: 29) != nil)
    #expect(YearMonthDay(year: 2000, month: 2, day: 29) != nil)
    #expect(YearMonthDay(year: 1900, month: 2, day: 29) == nil)
    #expect(YearMonthDay(year: 2026, month: 4, day: 31) == nil)
    #expect(YearMonthDay(year: 2026, month: 0, day: 1) == nil)
    #expect(YearMonthDay(year: 2026, month: 1, day: 0) == nil)
    #expect(YearMonthDay(year: 0, month: 1, day: 1) == nil)
  }

  @Test func `weekdays are counted from Monday`() {
    #expect(YearMonthDay(year: 2026, month: 11, day: 22)?.weekday == 6)
    #expect(YearMonthDay(year: 2024, month: 4, day: 1)?.weekday == 0)
    #expect(YearMonthDay(year: 1912, month: 7, day: 30)?.weekday == 1)
  }

  @Test func `a day on is the next day and a day back undoes it`() throws {
    var day = try #require(YearMonthDay(year: 1899, month: 12, day: 30))
    for _ in 0..<1500 {
      let next = try #require(day.adding(days: 1))
      #expect(next > day)
      #expect(next.weekday == (day.weekday + 1) % 7)
      #expect(next.adding(days: -1) == day)
      day = next
    }
    #expect(day == YearMonthDay(year: 1904, month: 2, day: 8))
  }

  @Test func `counting past the calendar gives nothing`() throws {
    let first = try #require(YearMonthDay(year: 1, month: 1, day: 1))
    let last = try #require(YearMonthDay(year: 9999, month: 12, day: 31))
    #expect(first.adding(days: -1) == nil)
    #expect(first.adding(months: -1) == nil)
    #expect(last.adding(days: 1) == nil)
    #expect(last.adding(months: 1) == nil)
    #expect(last.adding(days: .max) == nil)
  }
}
