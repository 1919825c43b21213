/// An amount of money in whole yen.
public struct Yen: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  /// The number of yen.
  public let amount: Int

  /// The most that an offer may ask for: a thousand million yen.
  public static let largest = Yen(1_000_000_000)

  /// Makes an amount.
  public init(_ amount: Int) { self.amount = amount }

  /// Reads the bare number.
  public init(from decoder: any Decoder) throws {
    amount = try decoder.singleValueContainer().decode(Int.self)
  }

  /// Writes the bare number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(amount)
  }

  /// The amount with thousands apart: `12,000`.
  public var description: String {
    var digits = String(amount.magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return (amount < 0 ? "-" : "") + ([digits] + groups).joined(separator: ",")
  }

  /// The amount with its unit: `12,000円` or `¥12,000`.
  public func text(in language: Language) -> String {
    language == .japanese ? "\(self)円" : "¥\(self)"
  }

  /// Whether the left amount is smaller.
  public static func < (left: Yen, right: Yen) -> Bool { left.amount < right.amount }

  /// The sum of two amounts.
  public static func + (left: Yen, right: Yen) -> Yen { Yen(left.amount + right.amount) }

  /// The difference of two amounts.
  public static func - (left: Yen, right: Yen) -> Yen { Yen(left.amount - right.amount) }
}
