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
  var lines: [WrappedLine] = []
  var start = 0
  for end in characters.indices where characters[end].isLineFeed {
    lines += paragraphLines(characters, start..<end, limit)
    start = end + 1
  }
  return lines + paragraphLines(characters, start..<characters.count, limit)
}

extension Character {
  /// Whether the character ends a paragraph in stored text.
  var isLineFeed: Bool { self == "\n" || self == "\r\n" }
}

private func paragraphLines(
  _ characters: [Character], _ paragraph: Range<Int>, _ limit: Int
) -> [WrappedLine] {
  var lines: [WrappedLine] = []
  var start = paragraph.lowerBound
  repeat {
    let end = lineEnd(characters, start..<paragraph.upperBound, limit)
    lines.append(
      WrappedLine(
        text: String(characters[start..<end]), range: start..<end,
        endsParagraph: end == paragraph.upperBound))
    start = end
  } while start < paragraph.upperBound
  return lines
}

/// Where the line that begins at the start of `rest` ends.
private func lineEnd(_ characters: [Character], _ rest: Range<Int>, _ limit: Int) -> Int {
  var used = 0
  var full = rest.lowerBound
  while full < rest.upperBound {
    used += characters[full].columns
    if used > limit { break }
    full += 1
  }
  if full == rest.upperBound { return full }
  guard full > rest.lowerBound else { return full + 1 }
  let best = stride(from: full, to: rest.lowerBound, by: -1).first {
    Kinsoku.allowsBreak(between: characters[$0 - 1], and: characters[$0])
  }
  return best ?? full
}
