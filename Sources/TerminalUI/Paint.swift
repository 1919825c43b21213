/// How a role is painted.
public struct Paint: Hashable, Sendable {
  /// The colour of the strokes.
  public var foreground: Colour
  /// The colour behind them; none means the theme's own.
  public var background: Colour?
  /// Heavier strokes.
  public var bold: Bool
  /// A line below.
  public var underline: Bool
  /// Strokes and background exchanged.
  public var reverse: Bool

  /// A paint from its colours and attributes.
  public init(
    foreground: Colour, background: Colour? = nil, bold: Bool = false, underline: Bool = false,
    reverse: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.bold = bold
    self.underline = underline
    self.reverse = reverse
  }
}
