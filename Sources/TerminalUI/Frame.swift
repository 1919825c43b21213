/// One finished screen with the place of the hardware cursor.
public struct Frame: Equatable, Sendable {
  /// The cells.
  public var grid: CellGrid
  /// Where the cursor stands: the insertion point, or what has the focus.
  ///
  /// Input methods and screen readers follow it, so it always means something.
  public var cursor: Position
  /// The title of the terminal's window; never contains names.
  public var title: String

  /// A screen from its cells, cursor and window title.
  public init(grid: CellGrid, cursor: Position, title: String = "") {
    self.grid = grid
    self.cursor = cursor
    self.title = title
  }
}
