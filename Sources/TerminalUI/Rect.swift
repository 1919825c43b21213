/// A rectangle of cells.
public struct Rect: Hashable, Sendable {
  /// The leftmost column.
  public var column: Int
  /// The uppermost row.
  public var row: Int
  /// The width in columns.
  public var columns: Int
  /// The height in rows.
  public var rows: Int

  /// A rectangle; its extent is never negative.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The whole of a screen.
  public init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// The upper left cell.
  public var origin: Position { Position(column: column, row: row) }

  /// The rectangle without `margin` cells at each side.
  public func inset(by margin: Int = 1) -> Rect {
    Rect(
      column: column + margin, row: row + margin, columns: columns - 2 * margin,
      rows: rows - 2 * margin)
  }

  /// The `leading` columns at the left, and the rest.
  public func split(leading: Int) -> (Rect, Rect) {
    let width = min(max(0, leading), columns)
    return (
      Rect(column: column, row: row, columns: width, rows: rows),
      Rect(column: column + width, row: row, columns: columns - width, rows: rows)
    )
  }

  /// The `top` rows, and the rest.
  public func splitRows(top: Int) -> (Rect, Rect) {
    let height = min(max(0, top), rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: height),
      Rect(column: column, row: row + height, columns: columns, rows: rows - height)
    )
  }

  /// Whether a cell lies in the rectangle.
  public func contains(_ position: Position) -> Bool {
    position.column >= column && position.column < column + columns && position.row >= row
      && position.row < row + rows
  }
}
