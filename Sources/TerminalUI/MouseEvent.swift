/// What the mouse did, and where.
public struct MouseEvent: Equatable, Sendable {
  /// The gestures that are told apart.
  public enum Kind: Equatable, Sendable {
    /// The main button was pressed.
    case press
    /// The main button was pressed twice in quick succession.
    case doublePress
    /// The pointer moved while the main button was down.
    case drag
    /// The main button was let go.
    case release
    /// The wheel was turned away.
    case wheelUp
    /// The wheel was turned near.
    case wheelDown
  }

  /// The cell under the pointer.
  public var position: Position
  /// The gesture.
  public var kind: Kind

  /// A gesture at a cell.
  public init(position: Position, kind: Kind) {
    self.position = position
    self.kind = kind
  }
}
