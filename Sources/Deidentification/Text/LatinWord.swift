/// A word in Latin letters.
struct LatinWord: Hashable, Sendable {
  /// Where it stands in the plain text, with a possessive 's.
  let range: Range<Int>
  /// The lower-case letters without accents and without 's.
  let lower: String
  /// Whether it begins with a capital.
  let isCapitalised: Bool
  /// Whether it has two letters or more and all are capitals.
  let isAllCapitals: Bool
  /// Whether 's follows.
  let isPossessive: Bool

  /// The end of the word without its 's.
  var nameEnd: Int { isPossessive ? range.upperBound - 2 : range.upperBound }
}

extension NoteText {
  /// Every word in Latin letters, in reading order.
  func latinWords() -> [LatinWord] {
    var words: [LatinWord] = []
    var place = 0
    while place < count {
      guard plain[place].isLatin else {
        place += 1
        continue
      }
      var end = runEnd(place) { $0.isLatin }
      // O'Brien and D'Souza are one word; an apostrophe at the end is a quotation mark.
      while end + 1 < count, isApostrophe(plain[end]), plain[end + 1].isLatin {
        end = runEnd(end + 1) { $0.isLatin }
      }
      words.append(latinWord(place..<end))
      place = end
    }
    return words
  }

  private func latinWord(_ range: Range<Int>) -> LatinWord {
    let letters = Array(folded[range])
    let isPossessive =
      letters.count > 2 && letters.last == "s" && isApostrophe(letters[letters.count - 2])
    let body = isPossessive ? letters.dropLast(2) : letters[...]
    var lower = String.UnicodeScalarView()
    lower.append(contentsOf: body.map { isApostrophe($0) ? "'" : $0 })
    let scalars = plain[range].prefix(body.count)
    let capitals = scalars.count { $0.isCapital }
    return LatinWord(
      range: range, lower: String(lower), isCapitalised: plain[range.lowerBound].isCapital,
      isAllCapitals: capitals == scalars.count && capitals > 1, isPossessive: isPossessive)
  }

  private func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}"
  }
}
