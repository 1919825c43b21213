/// One cell of the grid.
public struct Cell: Equatable, Sendable {
  /// What a cell holds.
  public enum Content: Equatable, Sendable {
    /// A spacing character with its marks; a wide one covers the next cell too.
    case cluster(Character)
    /// The second half of the wide character at the left.
    case covered
  }

  /// What stands in the cell.
  public var content: Content
  /// How it is drawn.
  public var style: Style

  /// A cell from its content and style.
  public init(_ content: Content, style: Style = .text) {
    self.content = content
    self.style = style
  }

  /// An empty cell in ordinary style.
  public static let blank = Cell(.cluster(" "))
}
