extension Numerals {
  /// An amount of money in yen: ￥15,000, ３０，０００円, 1万円, 1.5万, 50,000円（税込）.
  ///
  /// Nothing when no single amount is written, as in 応相談 or 3万〜5万円.
  public static func yen(_ text: String) -> Int? {
    var rest = withoutBrackets(compact(text))[...]
    for prefix in ["約", "上限", "予算", "総額"] where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
    }
    if let first = rest.first, "¥\\".contains(first) { rest = rest.dropFirst() }
    for suffix in ["税込", "税別", "税抜", "程度", "以内", "まで", "くらい", "ぐらい", "前後", "-", "也"]
    where rest.hasSuffix(suffix) {
      rest = rest.dropLast(suffix.count)
    }
    for suffix in ["円", "yen", "jpy"] where rest.hasSuffix(suffix) {
      rest = rest.dropLast(suffix.count)
    }
    return amount(rest)
  }

  /// A length of time in minutes: 60, 90分, 1時間, 1時間30分, 1時間半, 1.5時間, 1:30.
  ///
  /// Nothing when it is not one length between a minute and a day.
  public static func minutes(_ text: String) -> Int? {
    var rest = withoutBrackets(compact(text))[...]
    for word in ["約", "およそ"] where rest.hasPrefix(word) { rest = rest.dropFirst(word.count) }
    for word in ["程度", "くらい", "ぐらい", "ほど"] where rest.hasSuffix(word) {
      rest = rest.dropLast(word.count)
    }
    guard let minutes = length(rest), (1...1440).contains(minutes) else { return nil }
    return minutes
  }

  private static func length(_ text: Substring) -> Int? {
    for unit in ["時間", "hours", "hour", "hrs", "h", ":"] {
      guard let range = text.firstRange(of: unit) else { continue }
      let after = text[range.upperBound...]
      guard let hours = hundredths(text[..<range.lowerBound]), hours < 10_000 else { return nil }
      let whole = hours * 60 / 100
      if unit != ":", after.isEmpty { return whole }
      if after == "半" { return whole + 30 }
      return bareMinutes(after).map { whole + $0 }
    }
    return bareMinutes(text)
  }

  private static func bareMinutes(_ text: Substring) -> Int? {
    for unit in ["分間", "分", "minutes", "mins", "min", "m"] where text.hasSuffix(unit) {
      return wholeNumber(String(text.dropLast(unit.count)))
    }
    return wholeNumber(String(text))
  }

  private static func amount(_ text: Substring) -> Int? {
    for (unit, value) in [("万", 10_000), ("千", 1000)] {
      guard let range = text.firstRange(of: unit) else { continue }
      guard let head = hundredths(text[..<range.lowerBound]), head < 100_000_000 else { break }
      let tail = text[range.upperBound...]
      if tail.isEmpty { return head * value / 100 }
      return amount(tail).map { head * value / 100 + $0 }
    }
    return wholeNumber(String(text)).flatMap { $0 >= 0 ? $0 : nil }
  }

  /// A decimal with at most two places, times a hundred, so that 1.5 stays exact.
  private static func hundredths(_ text: Substring) -> Int? {
    guard let point = text.firstIndex(of: ".") else {
      guard let number = wholeNumber(String(text)), (0..<10_000_000).contains(number) else {
        return nil
      }
      return number * 100
    }
    let places = text[text.index(after: point)...]
    guard let whole = digits(text[..<point]), whole < 10_000_000, places.count <= 2,
      let part = digits(places)
    else { return nil }
    return whole * 100 + (places.count == 1 ? part * 10 : part)
  }

  private static func withoutBrackets(_ text: String) -> String {
    guard text.hasSuffix(")"), let open = text.firstIndex(of: "("), open > text.startIndex else {
      return text
    }
    return String(text[..<open])
  }
}
