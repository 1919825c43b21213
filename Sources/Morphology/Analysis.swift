/// A text cut into words, and every other word of the dictionary that could stand in it.
public struct Analysis: Sendable {
  /// The most likely words in reading order; white space belongs to none.
  public let words: [Word]
  /// Proper names and nouns of the dictionary by the Unicode scalar at which they begin.
  public let candidates: [Int: [Word]]

  /// Describes an analysis.
  public init(words: [Word], candidates: [Int: [Word]]) {
    (self.words, self.candidates) = (words, candidates)
  }

  /// An analysis that knows nothing.
  public static let empty = Analysis(words: [], candidates: [:])
}
