extension String {
  /// The text in lines of at most `limit` columns, broken by the Japanese rules (禁則).
  ///
  /// Latin words stay whole when they fit. The lines, with their newlines, are the text again.
  /// A line is wider than `limit` only when it is one character that is.
  public func wrapped(toColumns limit: Int) -> [WrappedLine] {
    wrappedLines(of: Array(self), toColumns: limit)
  }
}

/// The lines of a text that is at hand as characters; see `String.wrapped(toColumns:)`.
public func wrappedLines(of characters: [Character], toColumns limit: Int) -> [WrappedLine] {
  wrappedRanges(of: characters, in: characters.indices, toColumns: limit).map { line in
    WrappedLine(
      text: String(characters[line.range]), range: line.range, endsParagraph: line.endsParagraph)
  }
}
