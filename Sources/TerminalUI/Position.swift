/// A cell of the screen, counted from zero at the upper left.
public struct Position: Hashable, Sendable {
  /// The column from the left edge.
  public var column: Int
  /// The row from the upper edge.
  public var row: Int

  /// The cell in a column and a row.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
