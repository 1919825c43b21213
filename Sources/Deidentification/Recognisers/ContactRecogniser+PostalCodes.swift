/// Postal codes of the countries that notes come from.
extension ContactRecogniser {
  /// A Japanese, British, Irish, Canadian, American or Australian code.
  func postalCode(at place: Int) -> Range<Int>? {
    if note.plain[place] == "〒" {
      let start = note.skippingSpaces(place + 1)
      let end = note.runEnd(start) { $0.isDigit || $0.isDash || $0.isBlank }
      let trimmed = note.skippingSpacesBack(end)
      return note.plain[start..<max(start, trimmed)].count { $0.isDigit } == 7
        ? start..<trimmed : nil
    }
    if note.plain[place].isDigit,
      place == 0 || !(note.plain[place - 1].isDigit || note.plain[place - 1].isDash)
    {
      var cursor = PatternCursor(note, place)
      guard cursor.digits(3...3) != nil, cursor.next.map(\.isDash) == true else {
        return zipCode(at: place).map { place..<$0 }
      }
      cursor.place += 1
      guard cursor.digits(4...4) != nil, cursor.next.map({ !$0.isDash && !$0.isDigit }) ?? true,
        !note.has("555", at: place)
      else { return nil }
      return place..<cursor.place
    }
    return (britishCode(at: place) ?? irishCode(at: place) ?? canadianCode(at: place))
      .map { place..<$0 }
  }

  /// V42 X0A0, D6W 0A1B: three signs of the routing key and four more, digits among them.
  private func irishCode(at place: Int) -> Int? {
    let key = note.runEnd(place) { $0.isCapital || $0.isDigit }
    guard note.plain[place].isCapital, place == 0 || !note.plain[place - 1].isLatin,
      key - place == 3, note.plain[place + 1].isDigit, note.has(" ", at: key)
    else { return nil }
    let end = note.runEnd(key + 1) { $0.isCapital || $0.isDigit }
    let rest = note.plain[(key + 1)..<end]
    guard rest.count == 4, rest.contains(where: \.isDigit), rest.contains(where: \.isCapital),
      note[end]?.isLatin != true
    else { return nil }
    return end
  }

  /// G5L 0Z9: letters and digits in turn.
  private func canadianCode(at place: Int) -> Int? {
    let end = place + 7
    guard end <= note.count, place == 0 || !note.plain[place - 1].isLatin,
      note.plain[place + 3] == " ", note[end]?.isLatin != true, note[end]?.isDigit != true
    else { return nil }
    let signs = note.plain[place..<(place + 3)] + note.plain[(place + 4)..<end]
    return signs.enumerated().allSatisfy {
      $0.offset.isMultiple(of: 2) ? $0.element.isCapital : $0.element.isDigit
    }
      ? end : nil
  }

  /// EX31 0AA, and ex31 0aa behind a comma.
  private func britishCode(at place: Int) -> Int? {
    let isSmall =
      !note.plain[place].isCapital
      && [", ", "ostcode ", "ostcode is ", "ostcode: "].contains {
        note.has($0, endingAt: place)
      }
    let isLetter = { (scalar: Unicode.Scalar) in
      isSmall ? scalar.isASCII && scalar.isLatin : scalar.isCapital
    }
    guard isLetter(note.plain[place]),
      place == 0 || !(note.plain[place - 1].isLatin || note.plain[place - 1].isDigit)
    else { return nil }
    var here = note.runEnd(place, where: isLetter)
    guard here - place <= 2, !isSmall || here - place == 2 else { return nil }
    let digits = note.runEnd(here) { $0.isDigit }
    guard (1...3).contains(digits - here) else { return nil }
    // DG90ZZ: without a blank the last digit begins the second half.
    let isJoined = note[digits].map(isLetter) == true && note[digits + 1].map(isLetter) == true
    here = isJoined && digits - here > 1 ? digits - 1 : digits
    if here < note.count, isLetter(note.plain[here]) { here += 1 }
    while here < note.count, note.plain[here].isBlank, here - digits < 3 { here += 1 }
    guard here + 3 <= note.count, note.plain[here].isDigit, isLetter(note.plain[here + 1]),
      isLetter(note.plain[here + 2]),
      // No unit of measure ends a code: its last letters are never C, I, K, M, O or V.
      !isSmall
        || !note.plain[(here + 1)..<(here + 3)].contains(where: "cikmov".unicodeScalars.contains),
      here + 3 == note.count || !(note.plain[here + 3].isLatin || note.plain[here + 3].isDigit)
    else { return nil }
    return here + 3
  }

  /// 45402 behind the name or the two letters of a state.
  private func zipCode(at place: Int) -> Int? {
    guard note.plain[place].isDigit, place > 2, note.plain[place - 1] == " " else { return nil }
    var cursor = PatternCursor(note, place)
    guard let code = cursor.digits(4...5) else { return nil }
    var end = note.skippingSpacesBack(place)
    if cursor.place == place + 4 {
      // Tas 7320: the four digits of Australia behind the letters of a state.
      let state = note.text(note.runStart(end) { $0.isLatin }..<end).uppercased()
      return code > 199 && ["NSW", "VIC", "QLD", "TAS", "SA", "WA", "NT", "ACT"].contains(state)
        ? place + 4 : nil
    }
    if note.has(",", endingAt: end) || note.has(".", endingAt: end) { end -= 1 }
    let start = note.runStart(end) { $0.isLatin }
    let word = note.text(start..<end)
    let isStreet =
      note.has(",", at: end) && EnglishWordsBeside.streets.contains(word.lowercased())
    let isState =
      isStreet || word.lowercased() == "penna" || word.count == 2 && word == word.uppercased()
      || EnglishWordsBeside.regions.contains(word.lowercased())
    guard isState else { return nil }
    if cursor.take("-"), cursor.digits(4...4) != nil { return cursor.place }
    return place + 5
  }
}
