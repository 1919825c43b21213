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
    let sort = CueValue(text: (word.isKnown ? "" : "?") + String(word.sortNumber))
    let start = word.range.lowerBound
    let before: CueValue = start == 0 ? ["^"] : note.plain[start - 1].isWhite ? ["_"] : ["-"]
    return SeenWord(
      range: word.range, word: scalars, sort: sort, shape: JapaneseWords.shape(scalars),
      marks: marks.of(word.range), tags: tags(word.range), before: before,
      isCalled: called.contains(scalars))
  }

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

  private static let tables: [(name: String, table: WordTable)] = [
    ("safe", SafeWords.japanese), ("end", FacilityWords.endings),
    ("begin", FacilityWords.beginnings), ("general", FacilityWords.general),
    ("cut", FacilityWords.cutKinds), ("role", NameWords.roles), ("hon", NameWords.honorifics),
    ("title", NameWords.titles), ("nobody", NameWords.nobody),
    ("town", Gazetteer.municipalities), ("baretown", Gazetteer.bareMunicipalities),
    ("pref", Gazetteer.prefectures), ("barepref", Gazetteer.barePrefectures),
  ]

  /// Which tables have an entry that begins with the word, and whether it is the word or longer.
  private func tags(_ range: Range<Int>) -> [CueValue] {
    dictionaryTags(range)
      + JapaneseWords.tables.compactMap { name, table in
        guard let length = table.length(at: range.lowerBound, in: note.plain),
          length >= range.count
        else { return nil }
        return CueValue(text: name + (length > range.count ? ">" : ""))
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
