/// An era of the Japanese calendar with its first and last day.
///
/// Source: the 元号 cabinet orders and edicts; each era ends the day before the next one starts.
public struct JapaneseEra: Hashable, Sendable {
  /// The name in two kanji, such as 令和.
  public let name: String
  /// The letter written in its place on forms, in lower case, such as r.
  public let letter: Character
  /// The first day of the era.
  public let firstDay: YearMonthDay
  /// The last day of the era, or nothing while it goes on.
  public let lastDay: YearMonthDay?

  /// The eras since Taishō, newest first.
  public static let all: [JapaneseEra] = [
    JapaneseEra("令和", "r", from: (2019, 5, 1), to: nil),
    JapaneseEra("平成", "h", from: (1989, 1, 8), to: (2019, 4, 30)),
    JapaneseEra("昭和", "s", from: (1926, 12, 25), to: (1989, 1, 7)),
    JapaneseEra("大正", "t", from: (1912, 7, 30), to: (1926, 12, 24)),
  ].compactMap(\.self)

  /// The era a day lies in, or nothing before Taishō.
  public static func containing(_ day: YearMonthDay) -> JapaneseEra? {
    all.first { $0.contains(day) }
  }

  /// Whether the day lies in this era.
  public func contains(_ day: YearMonthDay) -> Bool {
    guard day >= firstDay else { return false }
    guard let lastDay else { return true }
    return day <= lastDay
  }

  private init?(
    _ name: String, _ letter: Character, from first: (Int, Int, Int), to last: (Int, Int, Int)?
  ) {
    guard let firstDay = YearMonthDay(year: first.0, month: first.1, day: first.2) else {
      return nil
    }
    self.name = name
    self.letter = letter
    self.firstDay = firstDay
    lastDay = last.flatMap { YearMonthDay(year: $0.0, month: $0.1, day: $0.2) }
  }
}
