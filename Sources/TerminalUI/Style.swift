/// How a cell is drawn: its meaning, and what stands out beyond it.
public struct Style: Hashable, Sendable {
  /// The meaning that the theme colours.
  public var role: Role
  /// Heavier strokes.
  public var bold: Bool
  /// A line below.
  public var underline: Bool
  /// Whether the cell lies on the selection's background.
  public var selected: Bool

  /// A style from its meaning and attributes.
  public init(
    _ role: Role = .text, bold: Bool = false, underline: Bool = false, selected: Bool = false
  ) {
    self.role = role
    self.bold = bold
    self.underline = underline
    self.selected = selected
  }

  /// Ordinary text.
  public static let text = Style(.text)
  /// What may be read later.
  public static let muted = Style(.muted)
  /// Where one is.
  public static let accent = Style(.accent)
  /// The chosen row.
  public static let selection = Style(.selection, selected: true)
  /// Frames and dividers.
  public static let border = Style(.border)
  /// Headings.
  public static let title = Style(.title, bold: true)
  /// What asks for attention.
  public static let warning = Style(.warning)
  /// What is overdue, wrong or irreversible.
  public static let danger = Style(.danger)
  /// What went well.
  public static let success = Style(.success)
}
