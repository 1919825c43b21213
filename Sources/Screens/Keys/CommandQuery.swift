import JapaneseText

/// What somebody types to find a command: English, Japanese, kana or romaji, also full width.
struct CommandQuery {
  private struct Wanted {
    let plain: [Unicode.Scalar]
    /// The spellings that may be meant: `di` is ディ in one system and ぢ in another.
    let romaji: Set<[Unicode.Scalar]>

    init(_ folded: String) {
      plain = Array(folded.unicodeScalars)
      let spellings = [Romaji.searchKey(folded), CommandQuery.romaji(folded)]
      romaji = Set(spellings.map { Array($0.unicodeScalars) })
    }
  }

  private let whole: Wanted
  private let words: [Wanted]

  init(_ text: String) {
    let parts = CommandTerms.compared(text).split(whereSeparator: \.isWhitespace).map(String.init)
    whole = Wanted(parts.joined(separator: " "))
    words = parts.count > 1 ? parts.map { Wanted($0) } : []
  }

  /// Whether nothing is asked for.
  var isEmpty: Bool { whole.plain.isEmpty }

  /// How well a command fits, 0 best; `nil` when it does not.
  ///
  /// 0 the identifier, 1 a whole title, 2 its beginning, 3 the beginning of a word, 4 a part, and
  /// then the letters in their order, the worse the more stands between them. Of several words
  /// each must fit, in any order.
  func rank(of command: Command) -> Int? {
    guard !isEmpty else { return 0 }
    let terms = CommandTerms.of(command)
    if terms.id == whole.plain { return 0 }
    let together = CommandQuery.rank(of: whole, in: terms)
    let apart = words.compactMap { CommandQuery.rank(of: $0, in: terms) }
    guard !words.isEmpty, apart.count == words.count else { return together }
    return [together, apart.max()].compactMap(\.self).min()
  }

  private static func rank(of wanted: Wanted, in terms: CommandTerms) -> Int? {
    let plain = terms.plain.compactMap { rank(of: wanted.plain, in: $0) }
    let romaji = wanted.romaji.flatMap { key in terms.romaji.compactMap { rank(of: key, in: $0) } }
    return (plain + romaji).min()
  }

  private static func rank(of letters: [Unicode.Scalar], in term: [Unicode.Scalar]) -> Int? {
    let places = term.indices.filter { term[$0] == letters.first }
    let starts = places.filter { term[$0...].starts(with: letters) }
    if starts.first == 0 { return term.count == letters.count ? 1 : 2 }
    if starts.contains(where: { term[$0 - 1] == " " }) { return 3 }
    if !starts.isEmpty { return 4 }
    // Two letters of an alphabet stand in their order almost anywhere; two kanji do not.
    guard letters.count > 2 || letters.count == 2 && !letters.allSatisfy(\.isASCII) else {
      return nil
    }
    let spans = places.compactMap { span(of: letters, in: term[$0...]) }
    guard let gap = spans.min().map({ $0 - letters.count }), gap <= letters.count + 3 else {
      return nil
    }
    return 5 + gap
  }

  /// How far the letters reach that begin at the first character, each at its next occurrence.
  private static func span(of letters: [Unicode.Scalar], in text: ArraySlice<Unicode.Scalar>)
    -> Int?
  {
    var place = text.startIndex
    for letter in letters {
      guard let next = text[place...].firstIndex(of: letter) else { return nil }
      place = next + 1
    }
    return place - text.startIndex
  }

  /// One spelling for Hepburn, the official romaji and kana, also while a syllable is half typed.
  private static func romaji(_ folded: String) -> String {
    for unfinished in 0...min(3, folded.count) {
      let read = String(folded.dropLast(unfinished))
      if let kana = Romaji.hiragana(from: read), !kana.isEmpty {
        return Romaji.searchKey(kana + folded.suffix(unfinished))
      }
    }
    return Romaji.searchKey(folded)
  }
}
