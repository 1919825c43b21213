/// Dates by a part of the day or the week, spans of months, and Japanese years in English notes.
extension EnglishDateRecogniser {
  /// On Sunday night, Tues next week: a weekday that is one day and no habit.
  func partOfDay(_ number: Int) -> Proposal? {
    let word = words[number]
    guard EnglishDateRecogniser.weekdays.contains(word.lower), number + 1 < words.count,
      note.plain[word.range.upperBound..<words[number + 1].range.lowerBound].allSatisfy(\.isBlank)
    else { return nil }
    let next = words[number + 1]
    let isHabit =
      number > 0 && ["every", "each", "most", "alternate"].contains(words[number - 1].lower)
    if ["next", "last", "this"].contains(next.lower), number + 2 < words.count,
      words[number + 2].lower == "week"
    {
      return Proposal(
        word.range.lowerBound..<words[number + 2].range.upperBound, .date, .pattern, 0.85)
    }
    guard !isHabit, ["night", "morning", "afternoon", "evening", "lunchtime"].contains(next.lower)
    else { return nil }
    return Proposal(word.range, .date, .pattern, 0.72)
  }

  /// The end of a second day of the same month: 22 October or 29.
  func otherDay(_ place: Int) -> Int? {
    for joint in [" or ", " and ", " & ", "/", ", "] where note.has(joint, at: place) {
      let start = place + joint.unicodeScalars.count
      let end = note.runEnd(start) { $0.isDigit }
      let isDay =
        (1...2).contains(end - start)
        && Int(note.text(start..<end)).map { (1...31).contains($0) } == true
      let after =
        note[end].map { ".;\n)".unicodeScalars.contains($0) } ?? true
        && !(note.has(".", at: end) && note[end + 1]?.isDigit == true)
      if isDay,
        after || joint == " or "
          || joint == " and " && note[end] == " " && note[end + 1]?.isLatin == true
            && !isUnit(end + 1)
      {
        return end
      }
    }
    return nil
  }

  private func isUnit(_ place: Int) -> Bool {
    ["ml", "mg", "kg", "times", "hours", "h ", "days", "months", "weeks", "years", "min"].contains {
      note.has($0, at: place)
    }
  }

  /// Whether a month is the beginning or the end of a span of months: Jan–March.
  func isSpan(_ number: Int) -> Bool {
    let word = words[number].range
    let joins = { (from: Int, to: Int) in
      let gap = note.text(from..<to).trimmingCharacters { $0 == " " }
      return ["-", "–", "to", "/"].contains(gap)
    }
    let follows =
      number + 1 < words.count && EnglishDateRecogniser.months.contains(words[number + 1].lower)
      && joins(word.upperBound, words[number + 1].range.lowerBound)
    return follows
      || number > 0 && EnglishDateRecogniser.months.contains(words[number - 1].lower)
        && joins(words[number - 1].range.upperBound, word.lowerBound)
  }

  /// R7.2.7, and R7.2.7–2.10: a year of an era with month and day.
  func era(at place: Int) -> [Proposal] {
    guard "RHS".unicodeScalars.contains(note.plain[place]),
      place == 0 || !note.plain[place - 1].isLatin && !note.plain[place - 1].isDigit
    else { return [] }
    var cursor = PatternCursor(note, place + 1)
    guard cursor.digits(1...2) != nil, let end = monthAndDay(&cursor) else { return [] }
    var proposals = [Proposal(place..<end, .date, .pattern, 0.95)]
    if cursor.take("–-~〜～"), let last = cursor.digits(1...2), (1...31).contains(last) {
      let start = end + 1
      if cursor.take("./"), let day = cursor.digits(1...2), (1...31).contains(day) {
        proposals.append(Proposal(start..<cursor.place, .date, .pattern, 0.85))
      }
    }
    return proposals
  }

  private func monthAndDay(_ cursor: inout PatternCursor) -> Int? {
    guard cursor.take("./-"), let month = cursor.digits(1...2), (1...12).contains(month),
      cursor.take("./-"), let day = cursor.digits(1...2), (1...31).contains(day)
    else { return nil }
    return cursor.place
  }
}

extension String {
  /// Without the characters at either end for which the claim holds.
  fileprivate func trimmingCharacters(where isDropped: (Character) -> Bool) -> Substring {
    var text = self[...]
    while let first = text.first, isDropped(first) { text.removeFirst() }
    while let last = text.last, isDropped(last) { text.removeLast() }
    return text
  }
}
