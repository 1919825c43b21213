/// What a theme promises beside its colours.
public struct ThemeTraits: Hashable, Sendable {
  /// How much contrast its roles have.
  public var contrast: ContrastLevel
  /// Whether its states differ clearly for colour-blind eyes too.
  public var suitsColourBlindEyes: Bool
  /// Whether it sends colours at all; without, the terminal's own two are used.
  public var hasColours: Bool
  /// The characters that frames and marks are made of.
  public var symbols: SymbolSet

  /// The promises of a theme; without any said, those of an ordinary one.
  public init(
    contrast: ContrastLevel = .ordinary, suitsColourBlindEyes: Bool = false,
    hasColours: Bool = true, symbols: SymbolSet = .unicode
  ) {
    (self.contrast, self.suitsColourBlindEyes) = (contrast, suitsColourBlindEyes)
    (self.hasColours, self.symbols) = (hasColours, symbols)
  }
}
