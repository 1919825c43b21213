extension JapaneseDate {
  /// Takes a day that is said from today: 明日, 4/1, +3m, 2週間後, 来週火曜, 来月末, next tue.
  ///
  /// A month and a day without a year lie in this year; a week begins on Monday.
  static func relativeDay(
    _ scanner: inout TextScanner, today: YearMonthDay
  ) throws(JapaneseDateError) -> YearMonthDay? {
    let start = scanner
    if let day = namedDay(&scanner, today: today) { return day }
    scanner = start
    if let day = try monthDayThisYear(&scanner, today: today) { return day }
    scanner = start
    if let day = distantDay(&scanner, today: today) { return day }
    scanner = start
    if let day = try dayOfMonth(&scanner, today: today) { return day }
    scanner = start
    if let day = dayOfWeek(&scanner, today: today) { return day }
    scanner = start
    return nil
  }

  private static let namedDays: [(words: [String], days: Int)] = [
    (["今日", "本日", "きょう", "today"], 0),
    (["明後日", "あさって"], 2),
    (["明日", "あした", "あす", "tomorrow"], 1),
    (["一昨日", "おととい"], -2),
    (["昨日", "きのう", "yesterday"], -1),
  ]

  private static func namedDay(
    _ scanner: inout TextScanner, today: YearMonthDay
  ) -> YearMonthDay? {
    for (words, days) in namedDays where scanner.take(anyOf: words) != nil {
      return today.adding(days: days)
    }
    return nil
  }

  private static func monthDayThisYear(
    _ scanner: inout TextScanner, today: YearMonthDay
  ) throws(JapaneseDateError) -> YearMonthDay? {
    guard let month = scanner.number(1...2),
      scanner.take(anyOf: ["月", "/", ".", "-"]) != nil,
      let day = scanner.number(1...2)
    else { return nil }
    _ = scanner.take("日")
    return try existing(year: today.year, month: month, day: day)
  }

  private enum Unit { case day, week, month, year }

  private static let units: [(unit: Unit, words: [String])] = [
    (.month, ["months", "month", "か月", "ヶ月", "ヵ月", "カ月", "ケ月", "箇月", "m"]),
    (.week, ["weeks", "week", "週間", "週", "w"]),
    (.year, ["years", "year", "年間", "年", "y"]),
    (.day, ["days", "day", "日間", "日", "d"]),
  ]

  private static func distantDay(
    _ scanner: inout TextScanner, today: YearMonthDay
  ) -> YearMonthDay? {
    let sign = scanner.take(anyOf: ["+", "-"])
    guard let count = scanner.number(1...4),
      let unit = units.first(where: { scanner.take(anyOf: $0.words) != nil })?.unit
    else { return nil }
    if let sign { return day(sign == "-" ? -count : count, unit, from: today) }
    switch scanner.take(anyOf: ["後", "前", "later", "ago"]) {
    case "後", "later": return day(count, unit, from: today)
    case "前", "ago": return day(-count, unit, from: today)
    default: return nil
    }
  }

  private static func day(_ count: Int, _ unit: Unit, from today: YearMonthDay) -> YearMonthDay? {
    switch unit {
    case .day: today.adding(days: count)
    case .week: today.adding(days: count * 7)
    case .month: today.adding(months: count)
    case .year: today.adding(months: count * 12)
    }
  }

  private static let months: [(words: [String], months: Int)] = [
    (["再来月"], 2), (["来月", "next month"], 1), (["先月", "last month"], -1),
    (["今月", "this month"], 0),
  ]

  /// Takes 月末, 来月末, 来月10日 or 年度末.
  private static func dayOfMonth(
    _ scanner: inout TextScanner, today: YearMonthDay
  ) throws(JapaneseDateError) -> YearMonthDay? {
    if scanner.take("年度末") {
      return YearMonthDay(year: fiscalYear(of: today) + 1, month: 3, day: 31)
    }
    if scanner.take("月末") { return today.endOfMonth }
    guard let found = months.first(where: { scanner.take(anyOf: $0.words) != nil }),
      let month = today.adding(months: found.months)
    else { return nil }
    _ = scanner.take("の")
    if scanner.take("末") { return month.endOfMonth }
    guard let number = scanner.number(1...2) else { return month }
    _ = scanner.take("日")
    return try existing(year: month.year, month: month.month, day: number)
  }

  private static let weeks: [(words: [String], weeks: Int)] = [
    (["再来週"], 2), (["来週", "翌週", "next"], 1), (["先週", "last"], -1), (["今週", "this"], 0),
  ]

  /// Takes 来週火曜, 今週の金曜日, 来週火, next tue, or a weekday alone for the next one there is.
  private static func dayOfWeek(
    _ scanner: inout TextScanner, today: YearMonthDay
  ) -> YearMonthDay? {
    guard let found = weeks.first(where: { scanner.take(anyOf: $0.words) != nil }) else {
      return weekday(&scanner).flatMap { today.adding(days: ($0 - today.weekday + 7) % 7) }
    }
    _ = scanner.take("の")
    if let day = weekday(&scanner) ?? shortWeekday(&scanner) {
      return today.adding(days: found.weeks * 7 + day - today.weekday)
    }
    _ = scanner.take("week")
    return today.adding(days: found.weeks * 7)
  }

  private static func shortWeekday(_ scanner: inout TextScanner) -> Int? {
    weekdayNames.firstIndex { scanner.take(String($0)) }
  }
}
