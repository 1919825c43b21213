import Casework
import Testing

@Suite struct OfferTests {
  struct Example: Sendable {
    let day: String
    let amounts: [Int?]
    var taxIncluded = false
    let tax: Int
    let total: Int
  }

  @Test(arguments: [
    Example(day: "2026-11-22", amounts: [10_000], tax: 1000, total: 11_000),
    Example(day: "2026-11-22", amounts: [10_000, 3_000, nil], tax: 1300, total: 14_300),
    Example(day: "2026-11-22", amounts: [9_999], tax: 999, total: 10_998),
    Example(day: "2026-11-22", amounts: [5, 5], tax: 1, total: 11),
    Example(day: "2026-11-22", amounts: [9], tax: 0, total: 9),
    Example(day: "2026-11-22", amounts: [11_000], taxIncluded: true, tax: 1000, total: 11_000),
    Example(day: "2026-11-22", amounts: [10_000], taxIncluded: true, tax: 909, total: 10_000),
    Example(day: "2026-11-22", amounts: [10], taxIncluded: true, tax: 0, total: 10),
    Example(day: "2019-10-01", amounts: [1_234], tax: 123, total: 1_357),
    Example(day: "2019-09-30", amounts: [1_234], tax: 98, total: 1_332),
    Example(day: "2019-09-30", amounts: [10_800], taxIncluded: true, tax: 800, total: 10_800),
    Example(day: "2014-04-01", amounts: [10_000], tax: 800, total: 10_800),
    Example(day: "2014-03-31", amounts: [10_000], tax: 500, total: 10_500),
    Example(day: "1997-03-31", amounts: [10_000], tax: 300, total: 10_300),
    Example(day: "1989-03-31", amounts: [10_000], tax: 0, total: 10_000),
    Example(day: "2026-11-22", amounts: [nil], tax: 0, total: 0),
  ])
  func `the tax is rounded down once, at the day's rate`(example: Example) {
    let offer = Offer(
      party: .association, day: civilDay(example.day),
      lines: example.amounts.map { FeeLine(label: "助言料", amount: $0.map { Yen($0) }) },
      taxIncluded: example.taxIncluded)
    #expect(offer.tax == Yen(example.tax))
    #expect(offer.total == Yen(example.total))
    #expect(offer.hasActualCosts == example.amounts.contains(nil))
  }

  @Test func `the open offer is the last one until the fee is settled`() throws {
    var trial = Trial<Consultation>()
    try trial.perform(.receive(.example))
    #expect(trial.record?.fee.openOffer == nil)
    try trial.perform(.propose(.example(10_000)))
    try trial.perform(.propose(.example(8_000, by: .requester)))
    #expect(trial.record?.fee.openOffer == .example(8_000, by: .requester))
    #expect(trial.record?.fee.agreedOffer == nil)
    try trial.perform(.agree)
    #expect(trial.record?.fee.openOffer == nil)
    #expect(trial.record?.fee.agreedOffer == .example(8_000, by: .requester))
  }
}
