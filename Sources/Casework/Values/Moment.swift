/// A point in time, to the millisecond.
public struct Moment: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  /// Milliseconds since 1 January 1970, 00:00 UTC.
  public let milliseconds: Int64

  /// Makes a moment from milliseconds since 1 January 1970, 00:00 UTC.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Reads ISO 8601 with an offset: `2026-11-22T09:00:00+09:00`, `2026-11-22T00:00:00.000Z`.
  public init?(_ text: String) {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let day = CivilDay(String(halves[0])),
      let (clock, offset) = Moment.splitOffset(halves[1]),
      let time = Moment.millisecondsOfDay(clock)
    else { return nil }
    let offsetMilliseconds = Int64(offset) * 60_000
    self.init(milliseconds: Int64(day.ordinal) * 86_400_000 + time - offsetMilliseconds)
  }

  /// The moment as it is stored, in UTC: `2026-11-22T00:00:00.000Z`.
  public var description: String { "\(text(offsetMinutes: 0))Z" }

  /// The civil day in Japan, where the association works.
  public var day: CivilDay {
    CivilDay(ordinal: Int(floored(milliseconds + Moment.japan, 86_400_000)))
  }

  /// Hours and minutes in Japan: `09:00`.
  public var clock: String {
    let minutes = Int((milliseconds + Moment.japan - Int64(day.ordinal) * 86_400_000) / 60_000)
    return "\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
  }

  /// The moment `minutes` later.
  public func adding(minutes: Int) -> Moment {
    Moment(milliseconds: milliseconds + Int64(minutes) * 60_000)
  }

  /// Whether the left moment is earlier.
  public static func < (left: Moment, right: Moment) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// Reads the stored form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let moment = Moment(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a moment")
    }
    self = moment
  }

  /// Writes the stored form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  /// Japan is nine hours ahead of UTC, without summer time.
  private static let japan: Int64 = 9 * 3_600_000

  private func text(offsetMinutes: Int) -> String {
    let local = milliseconds + Int64(offsetMinutes) * 60_000
    let ordinal = floored(local, 86_400_000)
    let rest = Int(local - ordinal * 86_400_000)
    let clock = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60].map { padded($0, 2) }
    return "\(CivilDay(ordinal: Int(ordinal)))T\(clock.joined(separator: ":"))"
      + ".\(padded(rest % 1000, 3))"
  }

  private func floored(_ value: Int64, _ divisor: Int64) -> Int64 {
    value >= 0 ? value / divisor : (value - divisor + 1) / divisor
  }

  private static func splitOffset(_ text: Substring) -> (Substring, minutes: Int)? {
    if text.hasSuffix("Z") { return (text.dropLast(), 0) }
    guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return nil }
    let parts = text[text.index(after: sign)...]
      .split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hours = Int(digits: parts[0]), let minutes = Int(digits: parts[1]),
      hours <= 14, minutes < 60
    else { return nil }
    let total = hours * 60 + minutes
    return (text[..<sign], text[sign] == "+" ? total : -total)
  }

  private static func millisecondsOfDay(_ text: Substring) -> Int64? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, let hours = Int(digits: parts[0]),
      let minutes = Int(digits: parts[1]), (0..<24).contains(hours), (0..<60).contains(minutes)
    else { return nil }
    guard parts.count == 3 else { return Int64(hours * 60 + minutes) * 60_000 }
    let seconds = parts[2].split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = Int(digits: seconds[0]), (0..<60).contains(whole), seconds.count <= 2 else {
      return nil
    }
    let fraction = seconds.count == 2 ? thousandths(seconds[1]) : 0
    return fraction.map { Int64((hours * 3600 + minutes * 60 + whole) * 1000 + $0) }
  }

  private static func thousandths(_ fraction: Substring) -> Int? {
    fraction.isEmpty ? nil : Int(digits: (fraction + "000").prefix(3))
  }
}
