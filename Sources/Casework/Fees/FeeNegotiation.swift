/// The talk about a fee (費用協議): offers and counter-offers until it is settled.
public struct FeeNegotiation: Hashable, Sendable, Codable {
  /// How a talk ends.
  public enum Settlement: Hashable, Sendable, Codable {
    /// Both sides took the offer with this place in the list (合意).
    case agreed(offer: Int, day: CivilDay)
    /// Nothing is charged, with who approved it and why (免除).
    case waived(reason: Passage, approver: String, day: CivilDay)
  }

  /// The offers in the order in which they were made.
  public internal(set) var offers: [Offer] = []
  /// How the talk ended; `nil` while it goes on.
  public internal(set) var settlement: Settlement?

  /// A talk that has not begun.
  public init() {}

  /// The offer that waits for an answer.
  public var openOffer: Offer? { settlement == nil ? offers.last : nil }

  /// The offer that was agreed.
  public var agreedOffer: Offer? {
    guard case .agreed(let number, _) = settlement, offers.indices.contains(number) else {
      return nil
    }
    return offers[number]
  }
}
