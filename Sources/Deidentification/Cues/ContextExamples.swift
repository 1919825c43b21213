package import Cues

/// Marked notes made into lines of cues to learn from.
package struct ContextExamples {
  private var composer = CueComposer(keepingTexts: true)

  /// Begins without lines.
  package init() {}

  /// The texts of all cues by number.
  package var texts: [UInt64: String] { composer.collector.texts ?? [:] }

  /// The lines of a note with what its record says, and the label of each Unicode scalar that has one.
  package mutating func lines(
    of text: String, record: DetectionRecord, labels: [Int: ContextLabel]
  ) -> [CueExample] {
    let note = NoteText(text, analyser: SharedAnalyser.analyser)
    let index = SheetIndex(record.sheet, others: [], analyser: SharedAnalyser.analyser)
    let isEnglish = note.isEnglish
    let found =
      isEnglish
      ? EnglishWords(note: note, index: index).lines()
      : JapaneseWords(note: note, index: index).lines()
    return found.map { line in
      let cued = composer.cued(line)
      let right = cued.words.map { word in
        note.original(word).lazy.compactMap { labels[$0]?.rawValue }.first ?? 0
      }
      return CueExample(cues: cued.cues, labels: right)
    }
  }
}
