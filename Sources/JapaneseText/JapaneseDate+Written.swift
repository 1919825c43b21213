extension JapaneseDate {
  /// Takes a day in any of the styles.
  static func writtenDay(
    _ scanner: inout TextScanner, today: YearMonthDay?
  ) throws(JapaneseDateError) -> YearMonthDay {
    if let day = try eraDay(&scanner) { return day }
    if let day = try commonEraDay(&scanner) { return day }
    if let today, let day = try relativeDay(&scanner, today: today) { return day }
    throw .notADate
  }

  /// Takes a weekday such as (月), (月・祝), 月曜日 or (Mon) after a day.
  static func skipWeekday(_ scanner: inout TextScanner) {
    let start = scanner
    if scanner.take("(") {
      if let inside = scanner.take(through: ")"), namesWeekday(inside) { return }
      scanner = start
    } else {
      _ = weekday(&scanner)
    }
  }

  /// Takes a weekday and gives its number from Monday.
  static func weekday(_ scanner: inout TextScanner) -> Int? {
    for (number, name) in weekdayNames.enumerated() where scanner.take("\(name)曜") {
      _ = scanner.take("日")
      return number
    }
    for (number, name) in englishWeekdays.enumerated() where scanner.take(name) {
      _ = scanner.take(anyOf: ["day", "sday", "nesday", "rsday", "urday"])
      _ = scanner.take(".")
      return number
    }
    return nil
  }

  private static func namesWeekday(_ text: String) -> Bool {
    let trimmed = text.drop(while: \.isWhitespace)
    guard let first = trimmed.first else { return true }
    return weekdayNames.contains(first) || "祝休".contains(first)
      || englishWeekdays.contains { trimmed.hasPrefix($0) }
  }

  private static func eraDay(
    _ scanner: inout TextScanner
  ) throws(JapaneseDateError) -> YearMonthDay? {
    let start = scanner
    for era in JapaneseEra.all {
      if let written = eraNumbers(era, &scanner) {
        return try day(of: era, year: written.year, month: written.month, day: written.day)
      }
      scanner = start
    }
    return nil
  }

  private static func eraNumbers(
    _ era: JapaneseEra, _ scanner: inout TextScanner
  ) -> (year: Int, month: Int, day: Int)? {
    let signs = [era.name, String(era.name.prefix(1)), String(era.letter)]
    guard scanner.take(anyOf: signs) != nil else { return nil }
    _ = scanner.take(".")
    if let run = scanner.digits(6...6) { return (run / 10_000, run / 100 % 100, run % 100) }
    guard let year = scanner.take("元") ? 1 : scanner.number(1...2),
      let rest = monthAndDay(&scanner)
    else { return nil }
    return (year, rest.month, rest.day)
  }

  private static func day(
    of era: JapaneseEra, year: Int, month: Int, day: Int
  ) throws(JapaneseDateError) -> YearMonthDay {
    let commonYear = era.firstDay.year + year - 1
    let lastYear = era.lastDay?.year ?? 9999
    guard year >= 1, commonYear <= lastYear else { throw .outsideEra(era.name) }
    guard let written = YearMonthDay(year: commonYear, month: month, day: day) else {
      throw .noSuchDay
    }
    guard era.contains(written) else { throw .outsideEra(era.name) }
    return written
  }

  private static func commonEraDay(
    _ scanner: inout TextScanner
  ) throws(JapaneseDateError) -> YearMonthDay? {
    let start = scanner
    _ = scanner.take("西暦")
    if let run = scanner.digits(8...8) {
      return try existing(year: run / 10_000, month: run / 100 % 100, day: run % 100)
    }
    if let year = scanner.number(4...4), year >= 1000, let rest = monthAndDay(&scanner) {
      return try existing(year: year, month: rest.month, day: rest.day)
    }
    scanner = start
    return nil
  }

  /// The day, when the calendar has it.
  static func existing(
    year: Int, month: Int, day: Int
  ) throws(JapaneseDateError) -> YearMonthDay {
    guard let day = YearMonthDay(year: year, month: month, day: day) else { throw .noSuchDay }
    return day
  }

  private static func monthAndDay(_ scanner: inout TextScanner) -> (month: Int, day: Int)? {
    guard scanner.take(anyOf: ["年", ".", "/", "-"]) != nil,
      let month = scanner.number(1...2),
      scanner.take(anyOf: ["月", ".", "/", "-"]) != nil,
      let day = scanner.number(1...2)
    else { return nil }
    _ = scanner.take("日")
    return (month, day)
  }
}
