/// Reads the letters that a scanner took for digits: O for a nought, l and I for a one.
enum ScannedDigits {
  /// The scalars of a Japanese note with digits where letters stand among digits.
  ///
  /// O2 is oxygen and 10l are litres; such short runs stay as they are.
  static func mended(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard scalars.contains(where: { isLetter($0) || $0 == "曰" || $0 == "S" }),
      scalars.contains(where: \.isJapanese)
    else { return scalars }
    var mended = scalars
    for place in scalars.indices.dropFirst() {
      let next = place + 1 < scalars.count ? scalars[place + 1] : " "
      // 15曰, l月, 34S6.
      if scalars[place] == "曰",
        scalars[place - 1].isDigit
          || scalars[place - 1].isBlank && place > 1 && scalars[place - 2].isDigit
      {
        mended[place] = "日"
      }
      // R7. 4. l
      if isLetter(scalars[place]), scalars[place] != "O", !next.isLatin, !next.isDigit, place > 2,
        scalars[place - 1].isBlank, scalars[place - 2] == ".", scalars[place - 3].isDigit
      {
        mended[place] = "1"
      }
      if isLetter(scalars[place]), scalars[place] != "O", "月日".unicodeScalars.contains(next),
        !scalars[place - 1].isLatin, !scalars[place - 1].isDigit
      {
        mended[place] = "1"
      }
      if scalars[place] == "S", scalars[place - 1].isDigit, !next.isLatin,
        scalars[max(0, place - 4)..<place].contains("-")
      {
        mended[place] = "5"
      }
    }
    var start = 0
    while start < scalars.count {
      guard belongs(scalars[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < scalars.count, belongs(scalars[end]) { end += 1 }
      if isNumber(start..<end, in: scalars) {
        for place in start..<end where isLetter(scalars[place]) {
          mended[place] = scalars[place] == "O" ? "0" : "1"
        }
      }
      start = end
    }
    return mended
  }

  private static func belongs(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDigit || isLetter(scalar) || scalar == "-"
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "O" || scalar == "l" || scalar == "I"
  }

  private static func isNumber(_ run: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
    let isInWord =
      run.lowerBound > 0 && scalars[run.lowerBound - 1].isLatin
      || run.upperBound < scalars.count && scalars[run.upperBound].isLatin
    let letters = scalars[run].count(where: isLetter)
    guard letters > 0, !isInWord else { return false }
    let digits = scalars[run].count(where: \.isDigit)
    if digits == 0 {
      // 080 OOOO: noughts behind a number.
      guard letters > 1, scalars[run].allSatisfy({ $0 == "O" || $0 == "-" }) else { return false }
      let before = scalars[..<run.lowerBound].last { !$0.isBlank }
      return before.map { $0.isDigit || $0 == "-" } == true
    }
    let isLitre = scalars[run.upperBound - 1] == "l" && letters == 1
    if isLitre { return false }
    if digits == 1, !scalars[run].contains("-") {
      return run.count == 2
        && !(scalars[run.lowerBound] == "O" && scalars[run.lowerBound + 1] == "2")
    }
    return true
  }
}
