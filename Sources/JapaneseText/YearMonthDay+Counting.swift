extension YearMonthDay {
  /// The day of the week: 0 is Monday, 6 is Sunday.
  public var weekday: Int {
    // 1 January of year 1 is a Monday in the Gregorian calendar counted backwards.
    (dayNumber - 1) % 7
  }

  /// The last day of this month.
  public var endOfMonth: YearMonthDay {
    moved(toDay: YearMonthDay.dayCount(year: year, month: month))
  }

  /// The day so many days later, or earlier for a negative number.
  public func adding(days: Int) -> YearMonthDay? {
    let limit = 4_000_000
    guard days > -limit, days < limit else { return nil }
    return YearMonthDay(dayNumber: dayNumber + days)
  }

  /// The same day so many months later, or the last day of that month when it is shorter.
  public func adding(months: Int) -> YearMonthDay? {
    let limit = 200_000
    guard months > -limit, months < limit else { return nil }
    let count = year * 12 + month - 1 + months
    guard count >= 12 else { return nil }
    let (year, month) = (count / 12, count % 12 + 1)
    let last = YearMonthDay.dayCount(year: year, month: month)
    return YearMonthDay(year: year, month: month, day: min(day, last))
  }

  /// Days counted from 1 January of year 1, which is day 1.
  var dayNumber: Int {
    let past = year - 1
    let leaps = past / 4 - past / 100 + past / 400
    let months = (1..<month).reduce(0) { $0 + YearMonthDay.dayCount(year: year, month: $1) }
    return past * 365 + leaps + months + day
  }

  private init?(dayNumber: Int) {
    guard dayNumber >= 1 else { return nil }
    // The estimate is at most one year too late, never too early.
    var year = dayNumber / 365 + 1
    while year > 1, YearMonthDay.daysBefore(year: year) >= dayNumber { year -= 1 }
    var rest = dayNumber - YearMonthDay.daysBefore(year: year)
    var month = 1
    while month < 12, rest > YearMonthDay.dayCount(year: year, month: month) {
      rest -= YearMonthDay.dayCount(year: year, month: month)
      month += 1
    }
    self.init(year: year, month: month, day: rest)
  }

  private static func daysBefore(year: Int) -> Int {
    let past = year - 1
    return past * 365 + past / 4 - past / 100 + past / 400
  }

  private func moved(toDay day: Int) -> YearMonthDay {
    YearMonthDay(year: year, month: month, day: day) ?? self
  }
}
