/// Where one line of a softly wrapped text stands, without its text.
public struct WrappedRange: Equatable, Sendable {
  /// The characters of the line, without the newline that may follow, in `Character` offsets.
  public var range: Range<Int>
  /// Whether a newline or the end of the text follows.
  public var endsParagraph: Bool

  /// A line from its place and what follows.
  public init(range: Range<Int>, endsParagraph: Bool) {
    (self.range, self.endsParagraph) = (range, endsParagraph)
  }
}

/// Where the lines of some whole paragraphs of a text stand; see `String.wrapped(toColumns:)`.
///
/// `paragraphs` begins at the start of one and ends before the newline of one, or with the text.
public func wrappedRanges(
  of characters: [Character], in paragraphs: Range<Int>, toColumns limit: Int
) -> [WrappedRange] {
  var lines: [WrappedRange] = []
  var start = paragraphs.lowerBound
  for end in paragraphs where characters[end].isLineFeed {
    appendLines(of: characters, start..<end, limit, to: &lines)
    start = end + 1
  }
  appendLines(of: characters, start..<paragraphs.upperBound, limit, to: &lines)
  return lines
}

private func appendLines(
  of characters: [Character], _ paragraph: Range<Int>, _ limit: Int,
  to lines: inout [WrappedRange]
) {
  var start = paragraph.lowerBound
  repeat {
    let end = lineEnd(characters, start..<paragraph.upperBound, limit)
    lines.append(WrappedRange(range: start..<end, endsParagraph: end == paragraph.upperBound))
    start = end
  } while start < paragraph.upperBound
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

extension Character {
  /// Whether the character ends a paragraph in stored text.
  var isLineFeed: Bool { self == "\n" || self == "\r\n" }
}
