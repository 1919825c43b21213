internal import Cues

/// How likely each word of a note is a part of a name, judged by where it stands.
struct ContextReading {
  /// A word with what it likely is.
  struct Judged {
    /// Where it stands in the plain text.
    let range: Range<Int>
    /// What it would be.
    let label: ContextLabel
    /// How likely it is a part of any name, from 0 to 1.
    let likelihood: Float
  }

  /// The words of each line.
  let lines: [[Judged]]
  private let likelihoods: [Float]

  init(note: NoteText, index: SheetIndex, isEnglish: Bool, weights: CueWeights) {
    var composer = CueComposer()
    let lines =
      isEnglish
      ? EnglishWords(note: note, index: index).lines()
      : JapaneseWords(note: note, index: index).lines()
    self.lines = lines.map { line in
      let cued = composer.cued(line)
      return ContextReading.judged(cued.words, weights.probabilities(of: cued.cues), weights.count)
    }
    var likelihoods = [Float](repeating: 1, count: note.count)
    for word in self.lines.joined() {
      for place in word.range { likelihoods[place] = word.likelihood }
    }
    self.likelihoods = likelihoods
  }

  private static func judged(
    _ words: [Range<Int>], _ probabilities: [Float], _ count: Int
  ) -> [Judged] {
    words.enumerated().map { number, range in
      let row = Array(probabilities[(number * count)..<((number + 1) * count)])
      let label =
        ContextLabel.allCases.prefix(count - 1)
        .max { row[$0.rawValue] < row[$1.rawValue] } ?? .person
      return Judged(range: range, label: label, likelihood: 1 - row[0])
    }
  }

  /// The likelihood of the likeliest word that a range touches; 1 when it touches what is no word,
  /// such as a blank.
  func most(in range: Range<Int>) -> Float {
    likelihoods[range.clamped(to: 0..<likelihoods.count)].max() ?? 1
  }
}
