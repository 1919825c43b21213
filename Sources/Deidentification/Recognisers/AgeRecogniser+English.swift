extension AgeRecogniser {
  /// 5 years 1 month, 63 months, 18-month-old, 3 weeks old.
  func englishAge(at place: Int) -> Int? {
    guard note.plain[place].isDigit, place == 0 || !note.plain[place - 1].isLatin else {
      return nil
    }
    var cursor = PatternCursor(note, place)
    guard cursor.digits(1...3) != nil else { return nil }
    _ = cursor.take("-")
    cursor.skipBlanks()
    let unit = cursor.place
    if cursor.take(word: "years", "year", "yrs", "yr", "yo", "y") {
      return monthsAfterYears(cursor)
    }
    cursor.place = unit
    guard
      cursor.take(
        word: "months", "month", "mths", "mth", "mos", "mo", "weeks", "week", "wks", "wk", "days",
        "day")
    else { return nil }
    if let next = cursor.next, next.isLatin { return nil }
    let end = cursor.place
    if let old = oldEnd(cursor) { return old }
    let isMonths = note.text(unit..<end).hasPrefix("mo") || note.text(unit..<end).hasPrefix("mth")
    return isAged(place, end, isMonths: isMonths) ? end : nil
  }

  private func monthsAfterYears(_ start: PatternCursor) -> Int? {
    var cursor = start
    _ = cursor.take(",-")
    cursor.skipBlanks()
    _ = cursor.take(word: "and ")
    guard cursor.digits(1...2) != nil else { return nil }
    _ = cursor.take("-")
    cursor.skipBlanks()
    guard cursor.take(word: "months", "month", "mths", "mth", "mos", "mo", "m"),
      cursor.next.map({ !$0.isLatin }) ?? true
    else { return nil }
    return oldEnd(cursor) ?? cursor.place
  }

  /// -old, " old", " corrected", " of age".
  private func oldEnd(_ start: PatternCursor) -> Int? {
    var cursor = start
    return cursor.take(word: "-old", " old", " of age", " corrected", " gestation")
      ? cursor.place : nil
  }

  private func isAged(_ place: Int, _ end: Int, isMonths: Bool) -> Bool {
    let before = note.text(max(0, place - 16)..<place).lowercased()
    let cues = [
      "aged ", "age ", "age: ", "male, ", "boy, ", "girl, ", "corrected ", "at ", "now ", "is ",
      "was ",
      "only ", "corrected age ",
    ]
    guard cues.contains(where: { before.hasSuffix($0) }) else { return false }
    let after = note.text(end..<min(note.count, end + 8)).lowercased()
    if after.hasPrefix(" later") || after.hasPrefix(" since") || after.hasPrefix(" ago")
      || after.hasPrefix(" of ") && !after.hasPrefix(" of age")
    {
      return false
    }
    return isMonths || !before.hasSuffix("was ") && !before.hasSuffix("only ")
  }
}
