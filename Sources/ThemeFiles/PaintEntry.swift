import TOMLKit
import TerminalUI

/// How a file paints a role: colours by their hexadecimal digits or by their names in the palette.
struct PaintEntry: Hashable, Sendable {
  private let foreground: String
  private let background: String?
  private let bold: Bool
  private let underline: Bool
  private let reverse: Bool

  private static let entries: Set = ["foreground", "background", "bold", "underline", "reverse"]

  /// From `"#rrggbb"` or from `{ foreground = "#rrggbb", background = …, bold = true … }`.
  init(_ value: (any TOMLValueConvertible)?, of role: String) throws(ThemeFileError) {
    if let colour = value?.string {
      (foreground, background) = (colour, nil)
      (bold, underline, reverse) = (false, false, false)
      return
    }
    guard let table = value?.table, let foreground = table["foreground"]?.string else {
      throw .missing("roles.\(role).foreground")
    }
    if let unknown = table.keys.first(where: { !PaintEntry.entries.contains($0) }) {
      throw .unknownEntry("roles.\(role).\(unknown)")
    }
    (self.foreground, background) = (foreground, table["background"]?.string)
    bold = table["bold"]?.bool ?? false
    underline = table["underline"]?.bool ?? false
    reverse = table["reverse"]?.bool ?? false
  }

  /// The paint, names looked up in a palette.
  func paint(of role: Role, _ palette: [String: String]) throws(ThemeFileError) -> Paint {
    var paint = Paint(
      foreground: try PaintEntry.colour(foreground, role, palette), bold: bold,
      underline: underline, reverse: reverse)
    if let background { paint.background = try PaintEntry.colour(background, role, palette) }
    return paint
  }

  private static func colour(
    _ value: String, _ role: Role, _ palette: [String: String]
  ) throws(ThemeFileError) -> Colour {
    guard let colour = Colour(hex: palette[value] ?? value) else {
      throw .notAColour(role: role.rawValue, value: value)
    }
    return colour
  }
}
