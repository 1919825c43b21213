/// Finds dates finer than a year in English.
struct EnglishDateRecogniser {
  let note: NoteText
  let words: [LatinWord]

  func proposals() -> [Proposal] {
    var proposals: [Proposal] = []
    for (number, word) in words.enumerated() {
      if EnglishDateRecogniser.months.contains(word.lower), let proposal = month(number) {
        proposals.append(proposal)
      }
      if EnglishDateRecogniser.weekdays.contains(word.lower), let proposal = relative(number) {
        proposals.append(proposal)
      }
      if let proposal = weekday(number) ?? partOfDay(number) { proposals.append(proposal) }
    }
    for place in note.plain.indices where note.plain[place].isDigit {
      if let proposal = numeric(at: place) { proposals.append(proposal) }
      if let proposal = ordinal(at: place) { proposals.append(proposal) }
    }
    for place in note.plain.indices where note.plain[place].isCapital {
      proposals += era(at: place)
    }
    return proposals
  }

  /// Tues 18th, until Friday.
  private func weekday(_ number: Int) -> Proposal? {
    let word = words[number]
    guard EnglishDateRecogniser.weekdays.contains(word.lower), word.range.count > 2 else {
      return nil
    }
    let digits = note.skippingSpaces(word.range.upperBound)
    let end = note.runEnd(digits) { $0.isDigit }
    if (1...2).contains(end - digits),
      ["st", "nd", "rd", "th"].contains(where: { note.has($0, at: end) })
    {
      return Proposal(word.range.lowerBound..<(end + 2), .date, .pattern, 0.9)
    }
    let untils: Set<String> = [
      "until", "til", "till", "by", "since", "next", "last", "this", "from",
    ]
    let isRange =
      number + 1 < words.count && ["to", "and"].contains(words[number + 1].lower)
    guard number > 0, !isRange, untils.contains(words[number - 1].lower), word.range.count > 5
    else {
      return nil
    }
    return Proposal(word.range, .date, .pattern, 0.72)
  }

  static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec",
  ]
  static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun",
  ]

  /// Tues 2 April 2024, the 3rd of May, March 14th, 2024, April.
  private func month(_ number: Int) -> Proposal? {
    let word = words[number]
    var (start, end) = (word.range.lowerBound, word.range.upperBound)
    if note.has(".", at: end), word.range.count <= 4 { end += 1 }
    let day = dayBefore(start)
    if let day { start = day } else if let after = dayAfter(end) { end = after }
    let hasDay = day != nil || end > word.range.upperBound + 1
    let year = yearAfter(end)
    if let year { end = year }
    if !hasDay, year == nil {
      guard word.isCapitalised, isLoneMonth(number) else { return nil }
    }
    if hasDay, let other = otherDay(end) { end = other }
    if hasDay, let weekday = weekdayBefore(start) { start = weekday }
    let part = ["early ", "late ", "mid ", "mid-", "end of ", "Early ", "Late ", "Mid ", "Mid-"]
      .first {
        note.has($0, endingAt: start)
      }
    if !hasDay, let part { start -= part.unicodeScalars.count }
    return Proposal(
      start..<trimmed(start, end), .date, .pattern, hasDay || year != nil ? 0.95 : 0.85)
  }

  private func trimmed(_ start: Int, _ end: Int) -> Int {
    note.has(".", endingAt: end) ? end - 1 : end
  }

  /// May, March and Sat are words too: May only behind a word of time.
  private func isLoneMonth(_ number: Int) -> Bool {
    let word = words[number]
    if isSpan(number) { return true }
    // April-fools.
    if note.has("-", at: word.range.upperBound), note[word.range.upperBound + 1]?.isLatin == true {
      return false
    }
    if ["oct", "nov", "feb", "aug", "jul", "apr", "sep"].contains(word.lower) { return true }
    guard ["may", "march", "mar", "sun", "sat", "jan", "dec"].contains(word.lower) else {
      return word.lower.count > 3 || beforeMonth(number)
    }
    return beforeMonth(number)
  }

  private func beforeMonth(_ number: Int) -> Bool {
    guard number > 0 else { return false }
    let before = words[number - 1].lower
    return [
      "in", "until", "till", "by", "since", "of", "from", "to", "last", "next", "early", "late",
      "mid", "before", "after", "during", "this", "through", "end", "for", "and", "around",
    ].contains(before)
  }

  private func dayBefore(_ place: Int) -> Int? {
    var end = note.skippingSpacesBack(place)
    if note.has(" of", endingAt: end) { end = note.skippingSpacesBack(end - 3) }
    if ["-", "/"].contains(where: { note.has($0, endingAt: end) }) { end -= 1 }
    for suffix in ["st", "nd", "rd", "th"]
    where note.has(suffix, endingAt: end) && end > 2 && note.plain[end - 3].isDigit { end -= 2 }
    let start = note.runStart(end) { $0.isDigit }
    guard (1...2).contains(end - start),
      start == 0 || !".:/".unicodeScalars.contains(note.plain[start - 1])
    else { return nil }
    var first = start
    // 3-5 April, 12 and 13 March.
    for joint in ["-", "–", " and ", " to ", "/", " & "] where note.has(joint, endingAt: start) {
      let from = note.runStart(start - joint.unicodeScalars.count) { $0.isDigit }
      if start - joint.unicodeScalars.count - from > 0 { first = from }
    }
    return first
  }

  private func dayAfter(_ place: Int) -> Int? {
    let start = note.skippingSpaces(place)
    guard start > place else { return nil }
    var end = note.runEnd(start) { $0.isDigit }
    let isTime = end + 1 < note.count && note.plain[end] == ":" && note.plain[end + 1].isDigit
    guard (1...2).contains(end - start), !isTime else { return nil }
    for suffix in ["st", "nd", "rd", "th"] where note.has(suffix, at: end) { end += 2 }
    return end
  }

  private func yearAfter(_ place: Int) -> Int? {
    var start = place
    while start < note.count, " ,-/'’.".unicodeScalars.contains(note.plain[start]),
      start - place < 3
    { start += 1 }
    let end = note.runEnd(start) { $0.isDigit }
    let digits = end - start
    if digits == 4, note.has("19", at: start) || note.has("20", at: start) { return end }
    return digits == 2 && start > place
      && (note.has("'", at: start - 1) || note.has("’", at: start - 1)
        || note.has("-", at: start - 1) || note.has(" 2", at: start - 1))
      ? end : nil
  }

  private func weekdayBefore(_ place: Int) -> Int? {
    let end = note.skippingSpacesBack(place)
    let limit = end > 0 && ",.".unicodeScalars.contains(note.plain[end - 1]) ? end - 1 : end
    let word = words.last { $0.range.upperBound == limit }
    if let word, word.lower == "the" { return weekdayBefore(word.range.lowerBound) }
    guard let word, EnglishDateRecogniser.weekdays.contains(word.lower) else { return nil }
    return word.range.lowerBound
  }

  /// Last Tuesday, next Thursday, a week on Monday.
  private func relative(_ number: Int) -> Proposal? {
    guard number > 0, words[number].lower.count > 2,
      ["last", "next", "this", "previous", "following", "coming"].contains(words[number - 1].lower),
      words[number].range.lowerBound - words[number - 1].range.upperBound == 1
    else { return nil }
    return Proposal(
      words[number - 1].range.lowerBound..<words[number].range.upperBound, .date, .pattern, 0.85)
  }

  /// 12/03/2024, 3.6.24, 2024-03-12, 30/09.
  private func numeric(at place: Int) -> Proposal? {
    if place > 0, !endsSpan(place),
      note.plain[place - 1].isDigit || "/.-+:".unicodeScalars.contains(note.plain[place - 1])
        || note.plain[place - 1].isLatin
    {
      return nil
    }
    var cursor = PatternCursor(note, place)
    guard let first = cursor.digits(1...4), let sign = cursor.next,
      "/.-".unicodeScalars.contains(sign)
    else { return nil }
    let firstLength = cursor.place - place
    cursor.place += 1
    let secondStart = cursor.place
    guard let second = cursor.digits(1...2) else { return nil }
    let secondEnd = cursor.place
    let thirdStart = cursor.place + 1
    if cursor.take(String(sign)), let third = cursor.digits(1...4),
      cursor.place - thirdStart != 3, firstLength == 4 || cursor.place - thirdStart != 1,
      cursor.next.map({ !$0.isLatin && !$0.isDigit }) ?? true
    {
      let isIso = firstLength == 4 && (1...12).contains(second) && (1...31).contains(third)
      let isDay =
        firstLength < 3 && (1...31).contains(first) && (1...31).contains(second)
        && min(first, second) <= 12
      let start = weekdayBefore(place) ?? place
      return isIso || isDay ? Proposal(start..<cursor.place, .date, .pattern, 0.95) : nil
    }
    // Review 12.03: a day and a month with a dot, behind a word for when.
    if sign == ".", note.plain[secondStart] == "0" || (10...12).contains(second),
      secondEnd - secondStart == 2,
      firstLength < 3, (1...31).contains(first), (1...12).contains(second),
      note[secondEnd] != "." || note[secondEnd + 1]?.isDigit != true,
      note[secondEnd]?.isLatin != true
    {
      let before = note.text(max(0, place - 10)..<place).lowercased()
      let isCued = [
        "recheck ", "review ", " from ", " on ", " by ", " until ", " till ", " due ", "seen ",
        "next ",
        "visit ", "since ",
      ]
      .contains(where: before.hasSuffix)
      let unit = note.text(secondEnd..<min(note.count, secondEnd + 4)).lowercased()
      let isAmount = [" ml", " mg", " kg", " l ", "%", " cm", " mm", " g "].contains(
        where: unit.hasPrefix)
      return isCued && !isAmount ? Proposal(place..<secondEnd, .date, .pattern, 0.75) : nil
    }
    guard sign == "/", firstLength < 3, (1...31).contains(first), (1...31).contains(second),
      min(first, second) <= 12
    else { return nil }
    let isPadded = note.plain[secondStart] == "0" || note.plain[place] == "0"
    let next = note[secondEnd]
    if let next, "/%".unicodeScalars.contains(next) || next.isLatin { return nil }
    // 1/2 sachet: a part of what is measured out.
    let unit = note.skippingSpaces(secondEnd)
    let measure = note.text(unit..<note.runEnd(unit) { $0.isLatin }).lowercased()
    if first < second, EnglishDateRecogniser.measures.contains(measure) { return nil }
    if first < second,
      ["cut by ", "reduced by ", "increased by ", "down by ", "up by "].contains(where: {
        note.has($0, endingAt: place)
      })
    {
      return nil
    }
    // BiPAP 20/6: pressures.
    if ["bipap ", "bilevel ", "pressures ", "niv ", "ipap/epap "].contains(where: {
      note.text(max(0, place - 12)..<place).lowercased().hasSuffix($0)
    }) {
      return nil
    }
    // Suction 2/24 is not cued by the end of its word.
    let text = " " + note.text(max(0, place - 12)..<place).lowercased()
    let isCued =
      [
        "ring ", "call ", "phone ", "chase ", "email ", " on ", " due ", " by ", "from ", "until ",
        "since ", "till ", "before ", "appt ", "review ",
        "visit ", "clinic ", "date ", "date: ", "dob ", "admitted ", "discharged ", " of ", "seen ",
        "booked ", "\n",
      ].contains { text.hasSuffix($0) } || place == 0
    let isMedical =
      [7, 52, 12, 40, 24].contains(second) && !isPadded
      || [2, 3, 4, 5, 8, 10].contains(second) && first <= second && !isPadded
    let isCertain = [
      "ring ", "call ", "phone ", "chase ", "email ", " on ", " by ", "until ", " due ", "visited ",
      "visit ", "seen ", "admitted ", "discharged ",
      "dob ", "before ", "after ", "planned ", "arranged ", "moved to ", "funded to ", "valid to ",
    ].contains { text.hasSuffix($0) }
    if isMedical, !isCertain, !(isCued && (second > 12 || first > 12)) { return nil }
    guard isPadded || isCued || isCertain || first > 12 || second > 12 else { return nil }
    let start = weekdayBefore(place) ?? place
    return Proposal(start..<secondEnd, .date, .pattern, isCued || isPadded ? 0.9 : 0.72)
  }

  /// 11/03/24-16/03/24: whether a whole date and a dash stand right before.
  private func endsSpan(_ place: Int) -> Bool {
    guard place > 6, note.plain[place - 1].isDash else { return false }
    let start = note.runStart(place - 1) { $0.isDigit || $0 == "/" || $0 == "." }
    let parts = note.text(start..<(place - 1)).split { "/.".contains($0) }
    return parts.count == 3 && parts.allSatisfy { (1...4).contains($0.count) }
  }

  private static let measures: Set<String> = [
    "sachet", "sachets", "tablet", "tablets", "tab", "tabs", "tsp", "teaspoon", "spoon", "spoonful",
    "cup", "bottle",
    "bottles", "strength", "way", "an", "of", "term", "hour", "hourly", "dose", "doses", "portion",
    "portions", "pint",
    "litre", "vial", "capsule", "scoop", "scoops", "plate", "meal", "meals", "pot", "feed", "feeds",
    "saline", "rate", "nights",
    "days", "weeks", "months", "visits", "sessions", "cycles", "runs", "episodes", "goes",
    "attempts", "sites",
  ]

  /// On the 14th.
  private func ordinal(at place: Int) -> Proposal? {
    guard place == 0 || !note.plain[place - 1].isDigit else { return nil }
    var cursor = PatternCursor(note, place)
    guard let day = cursor.digits(1...2), (1...31).contains(day),
      cursor.take(word: "st", "nd", "rd", "th"), cursor.next.map({ !$0.isLatin }) ?? true
    else { return nil }
    let before = note.text(max(0, place - 12)..<place).lowercased()
    let isLast = cursor.next.map { ".,;)\n".unicodeScalars.contains($0) } ?? true
    if isLast, day > 3,
      [") ", "next ", "on ", "until ", "by ", "from "].contains(where: before.hasSuffix)
    {
      return Proposal(place..<cursor.place, .date, .pattern, 0.72)
    }
    // Next visit 26th.
    let isVague = ["the ", "a ", "her ", "his ", "our ", "their ", "my "].contains(
      where: before.hasSuffix)
    if isLast, day > 3, !isVague, before.last?.isLetter == false {
      return Proposal(place..<cursor.place, .date, .pattern, 0.55)
    }
    guard
      [
        "(the ", "on the ", "till the ", "til the ", "until the ", "by the ", "from the ",
        "since the ", "day ",
        "the morning of the ",
        "monday ", "tuesday ", "wednesday ", "thursday ", "friday ", "saturday ", "sunday ",
      ].contains(where: { before.hasSuffix($0) })
    else { return nil }
    let after = note.text(cursor.place..<min(note.count, cursor.place + 10)).lowercased()
    if [" day", " floor", " centile", " time", " child", " birthday", " attempt", " visit"]
      .contains(where: { after.hasPrefix($0) })
    {
      return nil
    }
    return Proposal(place..<cursor.place, .date, .pattern, 0.8)
  }
}
