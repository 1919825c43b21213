/// A word of a text.
public struct Word: Hashable, Sendable {
  /// Where the word stands, in Unicode scalars of the text.
  public let range: Range<Int>
  /// Its sort.
  public let partOfSpeech: PartOfSpeech
  /// Whether the dictionary has the word; what it has not is cut by the sort of its characters.
  public let isKnown: Bool

  /// Describes a word.
  public init(range: Range<Int>, partOfSpeech: PartOfSpeech, isKnown: Bool) {
    (self.range, self.partOfSpeech, self.isKnown) = (range, partOfSpeech, isKnown)
  }
}
