extension String {
  /// The longest prefix of whole characters that fits into `limit` columns.
  public func cut(toColumns limit: Int) -> String {
    if utf8.count <= limit, utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return self }
    if let plain = plainColumns {
      if plain <= limit { return self }
      var used = 0
      return String(
        String.UnicodeScalarView(
          unicodeScalars.prefix { scalar in
            used += scalar.plainColumns ?? 0
            return used <= limit
          }))
    }
    var used = 0
    var end = startIndex
    while end < endIndex {
      used += self[end].columns
      if used > limit { break }
      formIndex(after: &end)
    }
    return String(self[..<end])
  }

  /// The text in exactly `count` columns: padded, or cut with `›` in the last column.
  ///
  /// Returns display-safe text. With `trailing` the text stands at the right.
  public func fitted(toColumns count: Int, trailing: Bool = false) -> String {
    guard count > 0 else { return "" }
    let safe = displaySafe(self)
    let width = safe.columns
    if width <= count {
      let padding = String(repeating: " ", count: count - width)
      return trailing ? padding + safe : safe + padding
    }
    let kept = safe.cut(toColumns: count - 1)
    return kept + String(repeating: " ", count: count - 1 - kept.columns) + "›"
  }
}
