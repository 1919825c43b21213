import TextCells

/// A screen as plain data: rows of cells, each with a character and a style.
///
/// A wide character is a head and a covered cell; overwriting either half blanks the other.
public struct CellGrid: Equatable, Sendable {
  /// The extent of the grid.
  public let size: Size
  var cells: [Cell]
  /// Where text begins that goes on with the row above it.
  private var continued: [Position] = []

  /// An empty grid.
  public init(_ size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The cell in a column and a row; blank outside the grid.
  public subscript(column: Int, row: Int) -> Cell {
    guard contains(column, row) else { return .blank }
    return cells[row * size.columns + column]
  }

  /// Says that the text which begins at a position goes on with that of the row above.
  public mutating func goOn(at position: Position) { continued.append(position) }

  /// Whether the text in some columns of a row goes on with that of the row above.
  func goesOn(inRow row: Int, columns: Range<Int>) -> Bool {
    continued.contains { $0.row == row && columns.contains($0.column) }
  }

  /// Writes display-safe text on one row and returns the columns it takes there.
  ///
  /// Clips at the edges of the grid and after `limit` columns; a wide character that is cut
  /// leaves a space.
  @discardableResult public mutating func write(
    _ text: String, at position: Position, style: Style = .text, limit: Int? = nil
  ) -> Int {
    guard position.row >= 0, position.row < size.rows else { return 0 }
    let end = min(size.columns, limit.map { position.column + max(0, $0) } ?? size.columns)
    var column = position.column
    if text.plainColumns != nil { return writePlain(text, at: position, end: end, style: style) }
    for character in displaySafe(text) {
      for cluster in character.clusters {
        guard column < end else { return max(0, column - position.column) }
        let width = max(1, cluster.columns)
        put(Glyph(cluster), width: width, column: column, row: position.row, end: end, style: style)
        column += width
      }
    }
    return max(0, min(column, end) - position.column)
  }

  /// Writes text whose every scalar is a character of its own; returns the columns it takes.
  private mutating func writePlain(
    _ text: String, at position: Position, end: Int, style: Style
  ) -> Int {
    var column = position.column
    for scalar in text.unicodeScalars {
      guard column < end else { return max(0, column - position.column) }
      let width = scalar.plainColumns ?? 1
      let index = position.row * size.columns + column
      if width == 1, column >= 0, !isCovered(index),
        column + 1 == size.columns || !isCovered(index + 1)
      {
        cells[index] = Cell(Glyph(scalar), style: style)
      } else {
        put(
          Glyph(scalar), width: width, column: column, row: position.row, end: end, style: style)
      }
      column += width
    }
    return max(0, min(column, end) - position.column)
  }

  /// Draws one narrow character below the other.
  mutating func draw(
    _ scalar: Unicode.Scalar, down column: Int, rows: Range<Int>, _ style: Style
  ) {
    for row in rows { place(Glyph(scalar), column, row, style) }
  }

  private func isCovered(_ index: Int) -> Bool {
    cells[index].isCovered
  }

  /// Fills a rectangle with one narrow character.
  public mutating func fill(_ rect: Rect, _ character: Character = " ", style: Style = .text) {
    continued.removeAll(where: rect.contains)
    let line = String(repeating: String(character), count: rect.columns)
    for row in rect.row..<(rect.row + rect.rows) {
      write(
        line, at: Position(column: rect.column, row: row), style: style, limit: rect.columns)
    }
  }

  /// Puts a rectangle on the selection's background, or takes it off, keeping its text.
  public mutating func restyle(_ rect: Rect, selected: Bool) {
    for row in rect.row..<(rect.row + rect.rows) {
      for column in rect.column..<(rect.column + rect.columns) where contains(column, row) {
        cells[row * size.columns + column].style.selected = selected
      }
    }
  }

  private mutating func put(
    _ glyph: Glyph, width: Int, column: Int, row: Int, end: Int, style: Style
  ) {
    guard width == 2 else { return place(glyph, column, row, style) }
    if column < 0 || column + 1 >= end {
      place(.space, column < 0 ? column + 1 : column, row, style)
    } else {
      place(glyph, column, row, style)
      place(.covered, column + 1, row, style)
    }
  }

  private mutating func place(_ glyph: Glyph, _ column: Int, _ row: Int, _ style: Style) {
    guard contains(column, row) else { return }
    let index = row * size.columns + column
    if glyph != .covered, cells[index].isCovered { cells[index - 1].glyph = .space }
    if column + 1 < size.columns, cells[index + 1].isCovered { cells[index + 1].glyph = .space }
    cells[index] = Cell(glyph, style: style)
  }

  private func contains(_ column: Int, _ row: Int) -> Bool {
    column >= 0 && column < size.columns && row >= 0 && row < size.rows
  }
}
