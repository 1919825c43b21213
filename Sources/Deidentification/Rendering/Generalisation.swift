public import Casework
internal import JapaneseText

/// Makes words coarser, as far as a policy asks.
struct Generalisation {
  let policy: ReaderPolicy
  /// The first day of the case, from which years and months are counted.
  let start: CivilDay?
  /// The child's day of birth, when the sheet has it.
  let birth: CivilDay?
  let isEnglish: Bool

  private func said(_ japanese: String, _ english: String) -> String {
    isEnglish ? english : japanese
  }

  /// A day as readers may see it.
  func day(_ day: CivilDay) -> String {
    switch policy.days {
    case .none: return said("ある日", "one day")
    case .month:
      let years = start.map { day.year - $0.year } ?? 0
      let mark = years == 0 ? "X" : years > 0 ? "X+\(years)" : "X−\(-years)"
      return said("\(mark)年\(day.month)月", "month \(day.month) of year \(mark)")
    case .relative:
      if let birth, day >= birth { return sinceBirth(CivilMonths(from: birth, to: day).count) }
      guard let start else { return said("ある時期", "at one time") }
      let months = CivilMonths(from: start, to: day).count
      if months == 0 { return said("開始のころ", "around the beginning") }
      return months > 0
        ? said("開始\(months)か月後", "\(months) months after the beginning")
        : said("開始\(-months)か月前", "\(-months) months before the beginning")
    }
  }

  private func sinceBirth(_ months: Int) -> String {
    if months < 24 { return said("生後\(months)か月", "\(months) months of age") }
    let age = age(years: months / 12)
    return said("\(age)のころ", "when \(age)")
  }

  /// Words that mean a day, read from the day on which they were written.
  func day(words: String, writtenOn day: CivilDay?) -> String {
    let today = day.flatMap { YearMonthDay(year: $0.year, month: $0.month, day: $0.day) }
    // Of a span of days the first one says when it was; a weekday says nothing more.
    let first = words.prefix { !"〜～~（(".contains($0) }
    guard let found = JapaneseDate.parse(String(first), today: today),
      let meant = CivilDay(year: found.year, month: found.month, day: found.day)
    else { return said("ある日", "one day") }
    return self.day(meant)
  }

  /// An age in whole years as readers may see it.
  func age(years: Int) -> String {
    guard policy.ages == .bands else { return said("\(years)歳", "aged \(years)") }
    let bands = [(0, 0), (1, 2), (3, 5), (6, 8), (9, 11), (12, 14), (15, 17)]
    guard let band = bands.first(where: { $0.0 <= years && years <= $0.1 }) else {
      return said("18歳以上", "18 or over")
    }
    return band.0 == band.1
      ? said("\(band.0)歳", "under 1")
      : said("\(band.0)〜\(band.1)歳", "aged \(band.0)–\(band.1)")
  }

  /// Words that mean an age, a gestational age or a birth weight.
  func age(words: String) -> String {
    let numbers = Generalisation.numbers(in: words)
    guard let first = numbers.first else { return said("ある年齢", "at some age") }
    if words.contains("g") || words.contains("グラム") || words.contains("ｇ") {
      return weight(first >= 100 ? first : first * 1000)
    }
    if words.contains("kg") || words.contains("キロ") { return weight(first * 1000) }
    if ["週", "w", "W", "在胎", "胎齢", "weeks", "+"].contains(where: words.contains) {
      return gestation(weeks: first)
    }
    if ["歳", "才", "さい", "y", "Y"].contains(where: words.contains) { return age(years: first) }
    if ["月", "m"].contains(where: words.contains) {
      guard policy.ages == .bands || policy.days == .none else {
        return said("生後\(first)か月", "\(first) months of age")
      }
      return age(years: first / 12)
    }
    return age(years: 0)
  }

  private func gestation(weeks: Int) -> String {
    if weeks < 28 { return said("超早産", "extremely preterm") }
    return weeks < 37 ? said("早産", "preterm") : said("正期産", "at term")
  }

  private func weight(_ grams: Int) -> String {
    switch grams {
    case ..<1000: said("1000g未満", "under 1,000 g")
    case ..<1500: said("1000〜1499g", "1,000–1,499 g")
    case ..<2500: said("1500〜2499g", "1,500–2,499 g")
    default: said("2500g以上", "2,500 g or more")
    }
  }

  /// A place as readers may see it.
  func place(_ name: String) -> String {
    if let region = Gazetteer.region(of: name) ?? Gazetteer.region(ofBare: name) {
      switch policy.places {
      case .prefecture: return name
      case .region: return said(region.hasSuffix("道") ? region : region + "地方", "one region")
      case .none: return said("ある地方", "one region")
      }
    }
    switch name.last {
    case "市", "区": return said("地方都市", "a town")
    case "町", "村": return said("地方の町村", "a small town")
    default: return said("ある地域", "one place")
    }
  }

  /// The whole numbers in a text, full-width digits too.
  static func numbers(in words: String) -> [Int] {
    TextFolding.narrowed(words).split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
  }
}

/// Whole months between two days.
struct CivilMonths {
  let count: Int

  init(from first: CivilDay, to last: CivilDay) {
    let months = (last.year - first.year) * 12 + last.month - first.month
    // A month that has begun and not ended does not count.
    if months > 0, last.day < first.day {
      count = months - 1
    } else if months < 0, last.day > first.day {
      count = months + 1
    } else {
      count = months
    }
  }
}

extension IdentitySheet {
  /// The child's day of birth, when the sheet has it as a fact.
  public var birthDay: CivilDay? {
    identities.first { $0.kind == .fact && ["生年月日", "Date of birth"].contains($0.relation) }
      .flatMap { CivilDay($0.name) }
  }
}
