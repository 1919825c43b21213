internal import Casework

/// The words, numbers and signs of an English note.
struct EnglishWords {
  private let note: NoteText
  private let record: [String: [CueValue]]

  init(note: NoteText, index: SheetIndex) {
    self.note = note
    record = EnglishWords.record(index)
  }

  /// The lines of the note that have words.
  func lines() -> [[SeenWord]] {
    let latin = note.latinWords()
    let called = EnglishWords.called(latin)
    let small = Set(latin.filter { !$0.isCapitalised }.map(\.lower))
    var lines: [[SeenWord]] = []
    var line: [SeenWord] = []
    var (place, next) = (0, 0)
    while place < note.count {
      let scalar = note.plain[place]
      if scalar.isWhite {
        if scalar == "\n", !line.isEmpty {
          lines.append(line)
          line = []
        }
        place += 1
      } else if next < latin.count, latin[next].range.lowerBound == place {
        line.append(seen(latin[next], called, small))
        place = latin[next].range.upperBound
        next += 1
      } else {
        let end = scalar.isDigit ? note.runEnd(place) { $0.isDigit } : place + 1
        line.append(sign(place..<end))
        place = end
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  private func sign(_ range: Range<Int>) -> SeenWord {
    let isNumber = note.plain[range.lowerBound].isDigit
    let word = isNumber ? CueValue(text: "#\(min(range.count, 5))") : Array(note.plain[range])
    return SeenWord(
      range: range, word: word, sort: isNumber ? ["#"] : ["."],
      shape: isNumber ? CueValue(text: "d\(min(range.count, 5))") : ["p"], marks: [], tags: [],
      before: before(range.lowerBound), isCalled: false)
  }

  private func seen(_ word: LatinWord, _ called: Set<String>, _ small: Set<String>) -> SeenWord {
    let lower = CueValue(text: word.lower)
    let capitals =
      word.isAllCapitals
      ? "AA" : word.range.count == 1 && word.isCapitalised ? "A" : word.isCapitalised ? "Aa" : "aa"
    var tags = EnglishWords.tags(word.lower)
    if word.isCapitalised, small.contains(word.lower) { tags.append(CueValue(text: "small")) }
    if word.isPossessive { tags.append(CueValue(text: "'s")) }
    tags.append(Array(lower.suffix(3)))
    return SeenWord(
      range: word.range, word: lower, sort: sort(word),
      shape: CueValue(text: "\(capitals)\(min(word.range.count, 5))"),
      marks: record[word.lower] ?? [], tags: tags, before: before(word.range.lowerBound),
      isCalled: called.contains(word.lower))
  }

  private func before(_ place: Int) -> CueValue {
    place == 0 ? ["^"] : note.plain[place - 1].isWhite ? ["_"] : ["-"]
  }

  /// Which lists have a word, after whether it has a capital.
  private func sort(_ word: LatinWord) -> CueValue {
    var sort = word.isCapitalised ? "A" : "a"
    if WordLists.english.contains(word.lower) { sort += "e" }
    if WordLists.rarerEnglish.contains(word.lower) { sort += "r" }
    if WordLists.englishGivenNames.contains(word.lower) { sort += "g" }
    if WordLists.englishSurnames.contains(word.lower) { sort += "s" }
    return CueValue(text: sort)
  }

  private static let tables: [(name: CueValue, words: Set<String>)] = [
    (CueValue(text: "safe"), SafeWords.english),
    (CueValue(text: "title"), EnglishWordsBeside.titles),
    (CueValue(text: "role"), EnglishWordsBeside.roles),
    (CueValue(text: "placing"), EnglishWordsBeside.placing),
    (CueValue(text: "acts"), EnglishWordsBeside.acts),
    (CueValue(text: "things"), EnglishWordsBeside.things),
    (CueValue(text: "streets"), EnglishWordsBeside.streets),
    (CueValue(text: "landmarks"), EnglishWordsBeside.landmarks),
    (CueValue(text: "regions"), EnglishWordsBeside.regions),
    (CueValue(text: "kinds"), EnglishFacility.kinds),
  ]

  private static func tags(_ lower: String) -> [CueValue] {
    tables.filter { $0.words.contains(lower) }.map(\.name)
  }

  /// The words that stand behind a title.
  private static func called(_ words: [LatinWord]) -> Set<String> {
    Set(
      zip(words, words.dropFirst()).filter { EnglishWordsBeside.titles.contains($0.0.lower) }.map(
        \.1.lower))
  }

  /// The words of the record's names with whose they are and where in the name they stand.
  private static func record(_ index: SheetIndex) -> [String: [CueValue]] {
    var record: [String: [CueValue]] = [:]
    for identity in index.identities.prefix(index.ownCount) {
      for form in identity.forms {
        let words = NoteText(form, analyser: nil).latinWords().map(\.lower)
        for (number, word) in words.enumerated() {
          let part =
            words.count == 1 ? "1" : number == 0 ? "B" : number == words.count - 1 ? "E" : "I"
          let mark = CueValue(text: "\(RecordMarks.letter(identity.kind))\(part)")
          if record[word]?.contains(mark) != true { record[word, default: []].append(mark) }
        }
      }
    }
    return record
  }
}
