extension AgeRecogniser {
  /// 5 years 1 month, 63 months, 18-month-old, 3 weeks old.
  func englishAge(at place: Int) -> Int? {
    guard note.plain[place].isDigit, place == 0 || !note.plain[place - 1].isLatin else {
      return nil
    }
    var cursor = PatternCursor(note, place)
    guard cursor.digits(1...3) != nil else { return nil }
    var twelfths = cursor
    if cursor.place - place < 3, twelfths.take(" "), twelfths.digits(1...2) != nil,
      twelfths.take(word: "/12"), twelfths.next?.isDigit != true
    {
      // 8 5/12: years and twelfths of one.
      return twelfths.place
    }
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
    if let days = daysAfterWeeks(cursor) { return days }
    // Mei 9 months (6 m corrected).
    let hasCorrected =
      note.has(" (", at: end)
      && ["corrected", "corr", "c.a."].contains { word in
        (end + 2..<min(note.count, end + 14)).contains { note.has(word, at: $0) }
      }
    if hasCorrected { return end }
    let isMonths = note.text(unit..<end).hasPrefix("mo") || note.text(unit..<end).hasPrefix("mth")
    // Ivy 8 mo today.
    let isToday = isMonths && (note.has(" today", at: end) || note.has(" now", at: end))
    return isAged(place, end, isMonths: isMonths) || isMonths && standsAlone(place, end) || isToday
      ? end : nil
  }

  /// 25 weeks 4 days: a gestational age.
  private func daysAfterWeeks(_ start: PatternCursor) -> Int? {
    var cursor = start
    guard note.has("k", endingAt: start.place) || note.has("ks", endingAt: start.place) else {
      return nil
    }
    _ = cursor.take(",")
    cursor.skipBlanks()
    _ = cursor.take(word: "and ", "+ ", "& ")
    guard let days = cursor.digits(1...1), days < 7 else { return nil }
    _ = cursor.take("-")
    cursor.skipBlanks()
    guard cursor.take(word: "days", "day", "d"), cursor.next.map({ !$0.isLatin }) ?? true else {
      return nil
    }
    return cursor.place
  }

  /// 6 m corrected: the unit is only its letter.
  func shortCorrectedAge(at place: Int) -> Int? {
    var cursor = PatternCursor(note, place)
    guard cursor.digits(1...2) != nil else { return nil }
    cursor.skipBlanks()
    guard cursor.take("mw"), cursor.take(word: " corrected", " corr") else { return nil }
    return cursor.place
  }

  /// Died on day 2: an age in days.
  func ageInDays(at place: Int) -> Int? {
    guard note.has("day ", at: place) || note.has("Day ", at: place),
      ["died on ", "death on ", "born, ", "until ", "intubated on ", "operated on ", "surgery on "]
        .contains(where: {
          note.has($0, endingAt: place)
        })
    else { return nil }
    var cursor = PatternCursor(note, place + 4)
    guard cursor.digits(1...3) != nil, cursor.next.map({ !$0.isLatin && $0 != "/" }) ?? true else {
      return nil
    }
    return cursor.place
  }

  /// Corrected 2 months, CGA 3m3w: the age that a child born early would have.
  func correctedAge(at place: Int) -> Int? {
    guard place == 0 || !note.plain[place - 1].isLatin else { return nil }
    var cursor = PatternCursor(note, place)
    guard
      cursor.take(
        word: "corrected age", "Corrected age", "corrected", "Corrected", "corr.", "corr", "Corr.",
        "CGA", "CA")
    else { return nil }
    _ = cursor.take(":")
    cursor.skipBlanks()
    var end: Int?
    while cursor.digits(1...2) != nil {
      _ = cursor.take("-")
      cursor.skipBlanks()
      guard
        cursor.take(
          word: "months", "month", "mths", "mth", "mos", "mo", "m", "weeks", "week", "wks", "wk",
          "w", "days", "d"),
        cursor.next.map({ !$0.isLatin }) ?? true
      else { break }
      end = cursor.place
      cursor.skipBlanks()
    }
    return end
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

  /// 31 months between stops, as an age stands at the head of a note.
  private func standsAlone(_ place: Int, _ end: Int) -> Bool {
    let before = note.skippingSpacesBack(place)
    let opens = before == 0 || ",;:(\n".unicodeScalars.contains(note.plain[before - 1])
    let closes = note[end].map { ".,;)\n".unicodeScalars.contains($0) } ?? true
    return opens && closes
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
