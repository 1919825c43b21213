/// One line of an offer: what it is for, and how much.
public struct FeeLine: Hashable, Sendable, Codable {
  /// What the money is for: 助言料, 事前準備, 交通費.
  public var label: String
  /// The amount without or with tax, as the offer says; `nil` means the actual cost (実費).
  public var amount: Yen?

  /// Makes a line.
  public init(label: String, amount: Yen?) { (self.label, self.amount) = (label, amount) }
}
