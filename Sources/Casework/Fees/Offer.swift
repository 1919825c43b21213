/// One proposal in the talk about a fee, by either side.
public struct Offer: Hashable, Sendable, Codable {
  /// Who proposes.
  public enum Party: String, Hashable, Sendable, Codable {
    /// The association offers (こちらの案).
    case association
    /// The requester answers with another figure (先方の案).
    case requester
  }

  /// Who proposes.
  public let party: Party
  /// The day of the proposal; it decides the rate of tax.
  public let day: CivilDay
  /// What it consists of; at least one line.
  public let lines: [FeeLine]
  /// Whether the lines already hold the tax (税込).
  public let taxIncluded: Bool
  /// The last day on which it can be accepted.
  public let validUntil: CivilDay?
  /// Why this figure.
  public let reason: Passage

  /// Makes a proposal.
  public init(
    party: Party, day: CivilDay, lines: [FeeLine], taxIncluded: Bool = false,
    validUntil: CivilDay? = nil, reason: Passage = Passage(plain: "")
  ) {
    (self.party, self.day, self.lines) = (party, day, lines)
    (self.taxIncluded, self.validUntil, self.reason) = (taxIncluded, validUntil, reason)
  }

  /// The sum of the lines that name an amount.
  public var sum: Yen { lines.compactMap(\.amount).reduce(Yen(0), +) }

  /// The consumption tax: fractions of a yen are dropped, once for the whole offer.
  public var tax: Yen {
    let percent = ConsumptionTax.percent(on: day)
    return taxIncluded
      ? Yen(sum.amount * percent / (100 + percent)) : Yen(sum.amount * percent / 100)
  }

  /// What is to be paid, tax included, beside actual costs.
  public var total: Yen { taxIncluded ? sum : sum + tax }

  /// Whether actual costs come on top.
  public var hasActualCosts: Bool { lines.contains { $0.amount == nil } }
}
