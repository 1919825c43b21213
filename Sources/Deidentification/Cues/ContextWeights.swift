package import Cues
internal import WordFiles

/// What the cues of both languages weigh; without weights nothing is found by its context.
package struct ContextWeights: Sendable {
  /// For Japanese notes.
  package var japanese: CueWeights?
  /// For English notes.
  package var english: CueWeights?

  /// Takes weights.
  package init(japanese: CueWeights? = nil, english: CueWeights? = nil) {
    (self.japanese, self.english) = (japanese, english)
  }

  /// Those that come with the program; read when first asked for.
  package static let shipped = ContextWeights(
    japanese: try? CueWeights(WordFiles.japaneseCues),
    english: try? CueWeights(WordFiles.englishCues))
}
