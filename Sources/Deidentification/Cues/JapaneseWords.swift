internal import Morphology

/// The words of a Japanese note as the dictionary cuts them.
struct JapaneseWords {
  private let note: NoteText
  private let marks: RecordMarks
  private let called: Set<CueValue>

  init(note: NoteText, index: SheetIndex) {
    self.note = note
    marks = RecordMarks(note: note, index: index)
    called = JapaneseWords.called(note)
  }

  /// The lines of the note that have words.
  func lines() -> [[SeenWord]] {
    var lines: [[SeenWord]] = []
    var line: [SeenWord] = []
    for word in note.analysis.words {
      if let last = line.last,
        note.plain[last.range.upperBound..<word.range.lowerBound].contains("\n")
      {
        lines.append(line)
        line = []
      }
      line.append(seen(word))
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  private func seen(_ word: Word) -> SeenWord {
    let scalars = Array(note.plain[word.range])
    let sort = JapaneseWords.sort(of: word)
    let start = word.range.lowerBound
    let before: CueValue = start == 0 ? ["^"] : note.plain[start - 1].isWhite ? ["_"] : ["-"]
    return SeenWord(
      range: word.range, word: scalars, sort: sort, shape: JapaneseWords.shape(scalars),
      marks: marks.of(word.range), tags: tags(word.range), before: before,
      isCalled: called.contains(scalars))
  }

  /// The number of the word's sort, behind a question mark when the dictionary has not the word.
  private static func sort(of word: Word) -> CueValue {
    let number = Int(word.sortNumber)
    let known = word.isKnown ? knownSorts : unknownSorts
    return known.indices.contains(number) ? known[number] : CueValue(text: "\(number)")
  }

  private static let knownSorts = (0..<100).map { CueValue(text: "\($0)") }
  private static let unknownSorts = (0..<100).map { CueValue(text: "?\($0)") }

  /// The sorts of the first and the last sign and how many there are, up to five.
  private static func shape(_ scalars: [Unicode.Scalar]) -> CueValue {
    guard let first = scalars.first, let last = scalars.last else { return [] }
    return [sort(first), sort(last)] + CueValue(text: String(min(scalars.count, 5)))
  }

  private static func sort(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isKanji { return "c" }
    if scalar.isHiragana { return "h" }
    if scalar.isKatakana { return "k" }
    if scalar.isDigit { return "d" }
    return scalar.isLatin ? (scalar.isCapital ? "A" : "a") : "p"
  }

  private static func named(
    _ name: String, _ table: WordTable
  ) -> (whole: CueValue, longer: CueValue, table: WordTable) {
    (CueValue(text: name), CueValue(text: name + ">"), table)
  }

  private static let tables: [(whole: CueValue, longer: CueValue, table: WordTable)] = [
    named("safe", SafeWords.japanese), named("end", FacilityWords.endings),
    named("begin", FacilityWords.beginnings), named("general", FacilityWords.general),
    named("cut", FacilityWords.cutKinds), named("role", NameWords.roles),
    named("hon", NameWords.honorifics),
    named("title", NameWords.titles), named("nobody", NameWords.nobody),
    named("town", Gazetteer.municipalities), named("baretown", Gazetteer.bareMunicipalities),
    named("pref", Gazetteer.prefectures), named("barepref", Gazetteer.barePrefectures),
  ]

  /// Which tables have an entry that begins with the word, and whether it is the word or longer.
  private func tags(_ range: Range<Int>) -> [CueValue] {
    dictionaryTags(range)
      + JapaneseWords.tables.compactMap { whole, longer, table in
        guard let length = table.length(at: range.lowerBound, in: note.plain),
          length >= range.count
        else { return nil }
        return length > range.count ? longer : whole
      }
  }

  /// What names of the dictionary the word could be, also where it is likelier another word.
  private func dictionaryTags(_ range: Range<Int>) -> [CueValue] {
    var tags: [CueValue] = []
    for word in note.analysis.candidates[range.lowerBound] ?? [] where word.range == range {
      let tag = CueValue(text: "n\(word.sortNumber)")
      if word.partOfSpeech.isProper, !tags.contains(tag) { tags.append(tag) }
    }
    if range.count > 1,
      WordLists.japaneseGivenReadings.contains(String(String.UnicodeScalarView(note.folded[range])))
    {
      tags.append(CueValue(text: "given"))
    }
    return tags
  }

  /// The words that an honorific or a title follows anywhere in the note.
  private static func called(_ note: NoteText) -> Set<CueValue> {
    var called: Set<CueValue> = []
    for word in note.analysis.words
    where NameWords.honorifics.length(at: word.range.upperBound, in: note.plain) != nil
      || NameWords.titles.length(at: word.range.upperBound, in: note.plain) != nil
    {
      called.insert(Array(note.plain[word.range]))
    }
    return called
  }
}
