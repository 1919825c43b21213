import TextCells

extension TextEditor {
  /// The text in the lines a drawing `columns` wide shows; one column stays free for the cursor.
  func lines(columns: Int) -> [WrappedLine] {
    if multiline { return wrappedLines(of: characters, toColumns: max(1, columns - 1)) }
    return [WrappedLine(text: text, range: 0..<characters.count, endsParagraph: true)]
  }

  /// The index of the line with the insertion point; between two lines it is the second.
  func cursorLine(in lines: [WrappedLine]) -> Int {
    lines.lastIndex { $0.range.lowerBound <= cursor } ?? 0
  }

  /// The columns before the insertion point in its line.
  func cursorColumn(in line: WrappedLine) -> Int {
    String(characters[line.range.lowerBound..<max(cursor, line.range.lowerBound)]).columns
  }

  var visualLine: Range<Int> {
    let lines = lines(columns: drawn.columns)
    return lines[cursorLine(in: lines)].range
  }

  /// The last place of the line: before its last character where the text runs on.
  var visualLineEnd: Int {
    let lines = lines(columns: drawn.columns)
    let line = lines[cursorLine(in: lines)]
    return line.endsParagraph ? line.range.upperBound : max(cursor, line.range.upperBound - 1)
  }

  /// Moves to the line above or below; false when there is none.
  mutating func moveLine(by step: Int) -> Bool {
    guard multiline else { return false }
    let lines = lines(columns: drawn.columns)
    let current = cursorLine(in: lines)
    guard lines.indices.contains(current + step) else { return false }
    let goal = goalColumn ?? cursorColumn(in: lines[current])
    move(to: offset(at: goal, in: lines[current + step]))
    goalColumn = goal
    return true
  }

  /// The place in a line that is nearest to a column from the left.
  private func offset(at column: Int, in line: WrappedLine) -> Int {
    let last = line.endsParagraph ? line.range.upperBound : line.range.upperBound - 1
    var used = 0
    var offset = line.range.lowerBound
    while offset < last {
      used += characters[offset].columns
      if used > column { break }
      offset += 1
    }
    return offset
  }
}
