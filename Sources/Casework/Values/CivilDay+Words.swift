extension CivilDay {
  /// The day as people read it: `令和8年11月22日(日)` or `Sun 22 Nov 2026`.
  public func long(in language: Language) -> String {
    switch language {
    case .japanese:
      "\(eraYear)\(month)月\(day)日(\(weekdayName(in: language)))"
    case .english:
      "\(weekdayName(in: language)) \(day) \(CivilDay.englishMonths[month - 1]) \(year)"
    }
  }

  /// The day without its weekday: `令和8年11月22日` or `22 Nov 2026`.
  public func medium(in language: Language) -> String {
    switch language {
    case .japanese: "\(eraYear)\(month)月\(day)日"
    case .english: "\(day) \(CivilDay.englishMonths[month - 1]) \(year)"
    }
  }

  /// The day for a narrow column: `R8.11.22` or `2026-11-22`.
  public func short(in language: Language) -> String {
    guard language == .japanese, let era = Era.containing(self) else { return description }
    return "\(era.letter)\(era.year(of: self)).\(month).\(day)"
  }

  /// The weekday's short name.
  public func weekdayName(in language: Language) -> String {
    switch language {
    case .japanese: ["日", "月", "火", "水", "木", "金", "土"][weekday]
    case .english: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][weekday]
    }
  }

  private var eraYear: String {
    guard let era = Era.containing(self) else { return "\(year)年" }
    let count = era.year(of: self)
    return "\(era.name)\(count == 1 ? "元" : String(count))年"
  }

  /// The short names of the months.
  public static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

/// An era of the Japanese calendar, with its first day by law.
///
/// First days: 令和 2019-05-01, 平成 1989-01-08, 昭和 1926-12-25, 大正 1912-07-30.
private struct Era {
  let name: String
  let letter: String
  let firstDay: CivilDay

  func year(of day: CivilDay) -> Int { day.year - firstDay.year + 1 }

  static func containing(_ day: CivilDay) -> Era? { all.first { $0.firstDay <= day } }

  private static let all: [Era] = [
    ("令和", "R", 2019, 5, 1), ("平成", "H", 1989, 1, 8), ("昭和", "S", 1926, 12, 25),
    ("大正", "T", 1912, 7, 30),
  ].compactMap { name, letter, year, month, day in
    CivilDay(year: year, month: month, day: day).map {
      Era(name: name, letter: letter, firstDay: $0)
    }
  }
}
