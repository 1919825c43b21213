/// The ends of spans of days, whose year or month stands at their beginning.
extension DateRecogniser {
  /// 2024.11.8〜11.22, 10月23日～24日: the end of a span whose beginning is a date.
  func endOfSpan(at place: Int) -> Int? {
    guard place > 3, "〜～~–-".unicodeScalars.contains(note.plain[place - 1]) else { return nil }
    return endAfterDots(at: place) ?? endAfterDay(at: place)
  }

  /// 土曜15日, 土曜日の15日: a weekday with its day.
  func weekdayAndDay(at place: Int) -> Int? {
    var cursor = PatternCursor(note, place)
    guard cursor.take("月火水木金土日"), cursor.take("曜") else { return nil }
    _ = cursor.take("日")
    _ = cursor.take("の")
    cursor.skipBlanks()
    guard let day = cursor.digits(1...2), (1...31).contains(day), cursor.take("日") else {
      return nil
    }
    return cursor.place
  }

  /// 2.17火, 2.17(火): month and day with a dot, which a weekday tells from a number.
  func dotted(at place: Int) -> Int? {
    guard note.plain[place].isDigit,
      place == 0 || !".-/".unicodeScalars.contains(note.plain[place - 1])
    else { return nil }
    var cursor = PatternCursor(note, place)
    guard let month = cursor.digits(1...2), (1...12).contains(month), cursor.take(".・"),
      let day = cursor.digits(1...2), (1...31).contains(day)
    else { return nil }
    let end = cursor.place
    cursor.skipBlanks()
    let isBracketed = cursor.take("(（")
    guard cursor.take("月火水木金土日祝") else { return nil }
    let next = cursor.next
    return isBracketed
      ? (next.map { ")）・".unicodeScalars.contains($0) } == true ? end : nil)
      : next?.isKanji == true && next != "曜" ? nil : end
  }

  /// Month and day after a year, a month and a day.
  private func endAfterDots(at place: Int) -> Int? {
    guard note.plain[place - 2].isDigit else { return nil }
    let before = note.runStart(place - 1) { $0.isDigit || $0 == "." || $0 == "/" }
    let parts = note.plain[before..<(place - 1)].split { !$0.isDigit }
    var cursor = PatternCursor(note, place)
    guard parts.count == 3, let month = cursor.digits(1...2), (1...12).contains(month),
      cursor.take("./"), let day = cursor.digits(1...2), (1...31).contains(day)
    else { return nil }
    return cursor.place
  }

  /// A day after a month and a day.
  private func endAfterDay(at place: Int) -> Int? {
    guard note.plain[place - 2] == "日" else { return nil }
    let before = note.runStart(place - 2) { $0.isDigit }
    guard before < place - 2, note.has("月", endingAt: before) else { return nil }
    var cursor = PatternCursor(note, place)
    guard let day = cursor.digits(1...2), (1...31).contains(day), cursor.take("日") else {
      return nil
    }
    return cursor.place
  }
}
