extension CellGrid {
  /// The characters of the screen: rows joined by newlines, without spaces at their ends.
  public func text() -> String {
    (0..<size.rows).map(rowText).joined(separator: "\n")
  }

  /// The characters, followed by the styles of each row that has any besides ordinary text.
  ///
  /// A run reads `first-last role`, columns inclusive, with `bold`, `underline`, `selected`.
  public func styledText() -> String {
    let styles = (0..<size.rows).compactMap { row -> String? in
      let runs = runs(inRow: row).filter { $0.style != .text }
      guard !runs.isEmpty else { return nil }
      let words = runs.map { "\($0.columns.lowerBound)-\($0.columns.upperBound - 1) \($0.style)" }
      return "\(row): " + words.joined(separator: ", ")
    }
    return text() + "\n== styles ==\n" + styles.joined(separator: "\n")
  }

  /// The stretches of one row that share a style.
  func runs(inRow row: Int) -> [(columns: Range<Int>, style: Style)] {
    var runs: [(columns: Range<Int>, style: Style)] = []
    for column in 0..<size.columns {
      let style = self[column, row].style
      if let last = runs.last, last.style == style {
        runs[runs.count - 1].columns = last.columns.lowerBound..<(column + 1)
      } else {
        runs.append((column..<(column + 1), style))
      }
    }
    return runs
  }

  /// The characters in some columns of a row.
  func text(inRow row: Int, columns: Range<Int>) -> String {
    columns.reduce(into: "") { text, column in
      if case .cluster(let character) = self[column, row].content { text.append(character) }
    }
  }

  private func rowText(_ row: Int) -> String {
    var line = text(inRow: row, columns: 0..<size.columns)
    while line.last == " " { line.removeLast() }
    return line
  }
}

extension Style: CustomStringConvertible {
  /// The role and the attributes, as goldens name them.
  public var description: String {
    let attributes = [(bold, "bold"), (underline, "underline"), (selected, "selected")]
    return ([role.rawValue] + attributes.filter(\.0).map(\.1)).joined(separator: " ")
  }
}
