/// One line of a softly wrapped text.
public struct WrappedLine: Equatable, Sendable {
  /// The characters of the line, without the newline that may follow.
  public let text: String
  /// Where they stand in the source, in `Character` offsets.
  public let range: Range<Int>
  /// Whether a newline or the end of the text follows.
  public let endsParagraph: Bool

  /// A line from its characters, their place and what follows.
  public init(text: String, range: Range<Int>, endsParagraph: Bool) {
    self.text = text
    self.range = range
    self.endsParagraph = endsParagraph
  }
}
