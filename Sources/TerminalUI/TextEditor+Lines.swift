import TextCells

extension TextEditor {
  /// The lines that a drawing `columns` wide shows; one column stays free for the cursor.
  func lines(columns: Int) -> [WrappedRange] {
    if multiline { return layout.lines(of: characters, toColumns: max(1, columns - 1)) }
    return [WrappedRange(range: characters.indices, endsParagraph: true)]
  }

  /// The index of the line with the insertion point; between two lines it is the second.
  func cursorLine(in lines: [WrappedRange]) -> Int {
    max(0, lines.firstPlace { $0.range.lowerBound > cursor } - 1)
  }

  /// The columns before the insertion point in its line.
  func cursorColumn(in line: WrappedRange) -> Int {
    String(characters[line.range.lowerBound..<max(cursor, line.range.lowerBound)]).columns
  }

  /// The insertion point as a line of the text, from 1, as editors count them.
  public var lineNumber: Int {
    characters[..<cursor].count(where: \.isNewline) + 1
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
    move(toLine: current + step, of: lines)
    return true
  }

  /// Moves by what is visible, and scrolls with it; false when there is nothing there.
  mutating func movePage(by step: Int) -> Bool {
    guard multiline else { return false }
    let lines = lines(columns: drawn.columns)
    let current = cursorLine(in: lines)
    let leap = max(1, drawn.rows - 1)
    let target = max(0, min(lines.count - 1, current + step * leap))
    guard target != current else { return false }
    drawn.top += target - current
    move(toLine: target, of: lines)
    return true
  }

  private mutating func move(toLine target: Int, of lines: [WrappedRange]) {
    let goal = goalColumn ?? cursorColumn(in: lines[cursorLine(in: lines)])
    move(to: offset(at: goal, in: lines[target]))
    goalColumn = goal
  }

  /// The place in a line that is nearest to a column from the left.
  func offset(at column: Int, in line: WrappedRange) -> Int {
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
