/// Dates as people in Japan write and type them.
public enum JapaneseDate {
  /// The day a text means, or nothing.
  ///
  /// With `today`, also what people type for short: 今日, 4/1, +3m, 来週火曜, 月末.
  public static func parse(_ text: String, today: YearMonthDay?) -> YearMonthDay? {
    try? read(text, today: today)
  }

  /// The day a text means; a time or a word such as 午前 or 受付 after it is left out.
  public static func read(
    _ text: String, today: YearMonthDay?
  ) throws(JapaneseDateError) -> YearMonthDay {
    let found = try scan(text, today: today)
    guard found.rest.isEmpty || looseEndings.contains(found.rest) else { throw .notADate }
    return found.day
  }

  /// The day and, when one is written, the time that a text means; nothing may follow them.
  ///
  /// A time zone is read and left out: the time is taken as the clock showed it there.
  public static func readMoment(
    _ text: String, today: YearMonthDay?
  ) throws(JapaneseDateError) -> (day: YearMonthDay, time: ClockTime?) {
    let found = try scan(text, today: today)
    guard found.rest.isEmpty else { throw .notADate }
    return (found.day, found.time)
  }

  private static func scan(
    _ text: String, today: YearMonthDay?
  ) throws(JapaneseDateError) -> (day: YearMonthDay, time: ClockTime?, rest: String) {
    var scanner = TextScanner(TextFolding.narrowed(text).lowercased())
    let day = try writtenDay(&scanner, today: today)
    // A weekday that contradicts the date is let pass: people mistake the weekday more often.
    skipWeekday(&scanner)
    let time = try writtenTime(&scanner)
    return (day, time, scanner.rest)
  }

  private static let looseEndings: Set<String> = [
    "午前", "午後", "am", "pm", "朝", "昼", "夕方", "夜", "頃", "ごろ", "付", "付け", "受付", "受理", "受領",
  ]

  /// The day in the Japanese calendar: 令和6年4月1日, with the weekday 令和6年4月1日(月).
  ///
  /// The first year of an era is 元年; days before Taishō are shown in the common era.
  public static func eraText(_ day: YearMonthDay, weekday: Bool) -> String {
    var year = "\(day.year)"
    if let era = JapaneseEra.containing(day) {
      let count = day.year - era.firstDay.year + 1
      year = era.name + (count == 1 ? "元" : "\(count)")
    }
    let text = "\(year)年\(day.month)月\(day.day)日"
    return weekday ? "\(text)(\(weekdayNames[day.weekday]))" : text
  }

  /// The fiscal year a day belongs to: it runs from 1 April to 31 March.
  public static func fiscalYear(of day: YearMonthDay) -> Int {
    day.month >= 4 ? day.year : day.year - 1
  }

  /// The weekdays from Monday.
  static let weekdayNames: [Character] = ["月", "火", "水", "木", "金", "土", "日"]

  /// The English weekdays from Monday, by their first three letters.
  static let englishWeekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
}
