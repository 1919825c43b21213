/// A Japanese fiscal year (年度): 1 April to 31 March.
public struct FiscalYear: Hashable, Comparable, Sendable {
  /// The calendar year in which it begins.
  public let year: Int

  /// The fiscal year that begins in April of `year`.
  public init(beginningIn year: Int) { self.year = year }

  /// The fiscal year that holds a day.
  public init(of day: CivilDay) { year = day.month >= 4 ? day.year : day.year - 1 }

  /// Whether the left year is earlier.
  public static func < (left: FiscalYear, right: FiscalYear) -> Bool { left.year < right.year }
}
