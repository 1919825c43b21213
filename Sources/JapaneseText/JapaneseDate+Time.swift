extension JapaneseDate {
  /// Takes a time after a day: 9:00, 14:30:00, 午後2時半, T09:00Z, 4:18:50 午後 GMT+9.
  ///
  /// Nothing, and nothing taken, when no hour is written.
  static func writtenTime(_ scanner: inout TextScanner) throws(JapaneseDateError) -> ClockTime? {
    let start = scanner
    _ = scanner.take("t")
    let before = half(&scanner)
    guard let hour = scanner.number(1...2) else {
      scanner = start
      return nil
    }
    guard let minute = minute(&scanner) else { throw .notADate }
    let half = before ?? half(&scanner)
    skipZone(&scanner)
    guard let time = ClockTime(hour: hourOfDay(hour, half), minute: minute) else {
      throw .notADate
    }
    return time
  }

  private enum Half { case morning, afternoon }

  private static func half(_ scanner: inout TextScanner) -> Half? {
    if scanner.take(anyOf: ["午前", "am", "a.m."]) != nil { return .morning }
    if scanner.take(anyOf: ["午後", "pm", "p.m."]) != nil { return .afternoon }
    return nil
  }

  private static func hourOfDay(_ hour: Int, _ half: Half?) -> Int {
    switch half {
    case .morning: hour == 12 ? 0 : hour
    case .afternoon: hour < 12 ? hour + 12 : hour
    case nil: hour
    }
  }

  private static func minute(_ scanner: inout TextScanner) -> Int? {
    if scanner.take(":") {
      let minute = scanner.digits(2...2)
      if scanner.take(":") {
        guard scanner.digits(2...2) != nil else { return nil }
        if scanner.take(".") { _ = scanner.digits(1...9) }
      }
      return minute
    }
    guard scanner.take("時") else { return nil }
    if scanner.take("半") { return 30 }
    guard let minute = scanner.number(1...2) else { return 0 }
    return scanner.take("分") ? minute : nil
  }

  private static func skipZone(_ scanner: inout TextScanner) {
    guard scanner.take(anyOf: ["z", "jst", "gmt", "utc", "+", "-"]) != nil else { return }
    _ = scanner.take(anyOf: ["+", "-"])
    _ = scanner.digits(1...4)
    if scanner.take(":") { _ = scanner.digits(2...2) }
  }
}
