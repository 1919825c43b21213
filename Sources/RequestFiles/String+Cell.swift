extension String {
  /// The text without white space, full-width spaces included, at its ends.
  var trimmed: String {
    let visible = drop(while: \.isWhitespace)
    guard let last = visible.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(visible[...last])
  }

  /// The text with spaces in place of its line ends.
  var oneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// The text with LF line ends.
  var withPlainLineEnds: String {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: "\n")
  }
}
