/// The colours and attributes of every role.
public struct Theme: Hashable, Sendable {
  /// The name under which it is chosen.
  public let name: String
  /// Whether its background is dark.
  public let isDark: Bool
  /// What it promises beside its colours.
  public let traits: ThemeTraits
  private let paints: [Role: Paint]

  /// A theme; a role that is missing is painted like ordinary text.
  public init(
    name: String, isDark: Bool, traits: ThemeTraits = ThemeTraits(), paints: [Role: Paint]
  ) {
    self.name = name
    self.isDark = isDark
    self.traits = traits
    self.paints = paints
  }

  /// The same theme under another name.
  public func named(_ name: String) -> Theme {
    Theme(name: name, isDark: isDark, traits: traits, paints: paints)
  }

  /// How a role is painted.
  public subscript(role: Role) -> Paint {
    paints[role] ?? paints[.text] ?? Paint(foreground: isDark ? .white : .black)
  }

  /// The background of everything that names none of its own.
  public var background: Colour { self[.text].background ?? (isDark ? .black : .white) }

  /// The background of chosen rows.
  public var selectionBackground: Colour { self[.selection].background ?? background }

  /// The colours and attributes of a style, its background always given.
  public func paint(for style: Style) -> Paint {
    var paint = self[style.role]
    paint.background = style.selected ? selectionBackground : paint.background ?? background
    paint.bold = paint.bold || style.bold
    paint.underline = paint.underline || style.underline
    return paint
  }
}
