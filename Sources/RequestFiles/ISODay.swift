import Casework
import JapaneseText

/// Days and times as ISO 8601 writes them, with a space before the time.
enum ISODay {
  static func text(_ day: CivilDay) -> String {
    text(year: day.year, month: day.month, day: day.day)
  }

  static func text(_ day: YearMonthDay, _ time: ClockTime?) -> String {
    let date = text(year: day.year, month: day.month, day: day.day)
    guard let time else { return date }
    return "\(date) \(padded(time.hour, to: 2)):\(padded(time.minute, to: 2))"
  }

  private static func text(year: Int, month: Int, day: Int) -> String {
    "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  private static func padded(_ number: Int, to count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.count)) + digits
  }
}
