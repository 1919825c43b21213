/// A word of a text.
public struct Word: Hashable, Sendable {
  /// Where the word stands, in Unicode scalars of the text.
  public let range: Range<Int>
  /// Its sort.
  public let partOfSpeech: PartOfSpeech
  /// How a person's name is read, in katakana, for the names that the dictionary has.
  public let reading: String?
  /// Whether the dictionary has the word; what it has not is cut by the sort of its characters.
  public let isKnown: Bool

  /// The number of its finer sort in the dictionary's `pos-id.def`.
  public let sortNumber: UInt16

  /// Describes a word.
  public init(
    range: Range<Int>, partOfSpeech: PartOfSpeech, isKnown: Bool, reading: String? = nil,
    sortNumber: UInt16 = 0
  ) {
    (self.range, self.partOfSpeech, self.isKnown) = (range, partOfSpeech, isKnown)
    (self.reading, self.sortNumber) = (reading, sortNumber)
  }
}
