/// Text that the mouse marks on a screen, within the box in which it began.
///
/// It runs as reading does: from where the button was pressed to the end of that row of the box,
/// over whole rows, and to the pointer. A wide character is marked as a whole.
public struct GridSelection: Equatable, Sendable {
  /// The cells of the box.
  public let area: Rect
  /// Where the button was pressed.
  public let anchor: Position
  /// Where the pointer is, within the box.
  public private(set) var head: Position

  /// A selection that begins at a cell of a screen, and holds nothing yet.
  public init(at position: Position, on grid: CellGrid) {
    area = grid.area(around: position)
    anchor = position.clamped(to: area)
    head = anchor
  }

  /// Whether nothing is marked.
  public var isEmpty: Bool { anchor == head }

  /// Carries the selection on to the pointer.
  public mutating func reach(_ position: Position) { head = position.clamped(to: area) }

  /// The marked cells, a stretch for each row.
  public func stretches(on grid: CellGrid) -> [Rect] {
    guard !isEmpty else { return [] }
    let isForward = (anchor.row, anchor.column) <= (head.row, head.column)
    let (first, last) = isForward ? (anchor, head) : (head, anchor)
    return (first.row...last.row).map { row in
      var start = row == first.row ? first.column : area.column
      var end = row == last.row ? last.column + 1 : area.column + area.columns
      if grid[start, row].isCovered { start -= 1 }
      if grid[end, row].isCovered { end += 1 }
      return Rect(column: start, row: row, columns: end - start, rows: 1)
    }
  }

  /// The marked text: rows joined by newlines, without blanks at their ends.
  ///
  /// A row that goes on with the one above it is joined to it as the text was before it was broken.
  public func text(on grid: CellGrid) -> String {
    var rows: [String] = []
    for stretch in stretches(on: grid) {
      var line = grid.text(
        inRow: stretch.row, columns: stretch.column..<(stretch.column + stretch.columns))
      while line.last == " " { line.removeLast() }
      let own = max(0, area.column - 2)..<(area.column + area.columns)
      if let last = rows.last, !last.isEmpty, grid.goesOn(inRow: stretch.row, columns: own) {
        let rest = line.drop { $0 == " " }
        rows[rows.count - 1] = last + GridSelection.joint(last, rest) + rest
      } else {
        rows.append(line)
      }
    }
    let kept = rows.drop { $0.isEmpty }.reversed().drop { $0.isEmpty }
    return kept.reversed().joined(separator: "\n")
  }

  /// The space at which a line between words was broken; Japanese has none.
  private static func joint(_ before: String, _ after: Substring) -> String {
    guard let last = before.last, let first = after.first, last.isASCII, first.isASCII else {
      return ""
    }
    return last == "-" ? "" : " "
  }

  /// Puts the marked cells on the selection's background.
  public func draw(on grid: inout CellGrid) {
    for stretch in stretches(on: grid) { grid.restyle(stretch, selected: true) }
  }
}

extension CellGrid {
  /// The inside of the box around a cell without its columns for marks; else the cell's row.
  public func area(around position: Position) -> Rect {
    let row = Rect(column: 0, row: position.row, columns: size.columns, rows: 1)
    guard let left = side(from: position, step: -1), let right = side(from: position, step: 1)
    else { return row }
    var (first, last) = (position.row, position.row)
    while isSide(left, first - 1) { first -= 1 }
    while isSide(left, last + 1) { last += 1 }
    // The mark of the cursor and that of the line are no text.
    let margin = right - left > 8 ? 2 : 0
    return Rect(
      column: left + 1 + margin, row: first, columns: right - left - 1 - margin,
      rows: last - first + 1)
  }

  private func side(from position: Position, step: Int) -> Int? {
    var column = position.column
    while (0..<size.columns).contains(column) {
      if isSide(column, position.row) { return column }
      column += step
    }
    return nil
  }

  /// Whether a cell is a part of the side of a box.
  private func isSide(_ column: Int, _ row: Int) -> Bool {
    guard (0..<size.rows).contains(row), (0..<size.columns).contains(column) else { return false }
    let cell = self[column, row]
    return (cell.content == .cluster("│") || cell.content == .cluster("|"))
      && (cell.style.role == .border || cell.style.role == .accent)
  }
}

extension Position {
  fileprivate func clamped(to rect: Rect) -> Position {
    Position(
      column: max(rect.column, min(column, rect.column + max(1, rect.columns) - 1)),
      row: max(rect.row, min(row, rect.row + max(1, rect.rows) - 1)))
  }
}
