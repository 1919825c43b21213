/// The standard rate of the Japanese consumption tax (消費税及び地方消費税), by the day of the deal.
///
/// Source: 消費税法 and its amendments: 3 % from 1989-04-01, 5 % from 1997-04-01,
/// 8 % from 2014-04-01, 10 % from 2019-10-01.
public enum ConsumptionTax {
  /// The rate in per cent on a day.
  public static func percent(on day: CivilDay) -> Int {
    rates.last { $0.from <= day.description }?.percent ?? 0
  }

  private static let rates = [
    (from: "1989-04-01", percent: 3), (from: "1997-04-01", percent: 5),
    (from: "2014-04-01", percent: 8), (from: "2019-10-01", percent: 10),
  ]
}
