/// One cell of the grid.
public struct Cell: Equatable, Sendable {
  /// What a cell holds.
  public enum Content: Equatable, Sendable {
    /// A spacing character with its marks; a wide one covers the next cell too.
    case cluster(Character)
    /// The second half of the wide character at the left.
    case covered
  }

  var glyph: Glyph
  /// How it is drawn.
  public var style: Style

  /// A cell from its content and style.
  public init(_ content: Content, style: Style = .text) {
    glyph = Glyph(content)
    self.style = style
  }

  init(_ glyph: Glyph, style: Style) { (self.glyph, self.style) = (glyph, style) }

  /// What stands in the cell.
  public var content: Content {
    get { glyph.character.map { .cluster($0) } ?? .covered }
    set { glyph = Glyph(newValue) }
  }

  /// Whether the cell is the second half of the wide character at the left.
  public var isCovered: Bool { glyph == .covered }

  /// Hands out the scalars of the character, one after the other; none for a covered cell.
  public func forEachScalar(_ body: (Unicode.Scalar) -> Void) {
    if let scalar = glyph.scalar { return body(scalar) }
    glyph.character?.unicodeScalars.forEach(body)
  }

  /// An empty cell in ordinary style.
  public static let blank = Cell(.space, style: .text)
}

extension Glyph {
  fileprivate init(_ content: Cell.Content) {
    switch content {
    case .cluster(let character): self.init(character)
    case .covered: self = .covered
    }
  }
}
