import TOMLKit
import TerminalUI

/// One theme file, read but not yet joined with the theme it inherits.
struct ThemeSource {
  private let name: String
  private let dark: Bool?
  private let inherits: String?
  private let paints: [Role: Paint]

  init(_ toml: String) throws(ThemeFileError) {
    let table = try ThemeSource.table(toml)
    guard let name = table["name"]?.string else { throw .missing("name") }
    self.name = name
    dark = table["dark"]?.bool
    inherits = table["inherits"]?.string
    paints = try ThemeSource.paints(table["roles"]?.table)
  }

  /// The complete theme; `heirs` are the themes that inherit from this one.
  func theme(heirs: [String]) throws(ThemeFileError) -> Theme {
    if heirs.contains(name) { throw .inheritsItself(name) }
    guard let inherits else {
      guard let dark else { throw .missing("dark") }
      if let role = Role.allCases.first(where: { paints[$0] == nil }) {
        throw .missing("roles." + role.rawValue)
      }
      return Theme(name: name, isDark: dark, paints: paints)
    }
    let parent = try ThemeSource(ThemeFiles.source(of: inherits)).theme(heirs: heirs + [name])
    let inherited = Role.allCases.map { ($0, parent[$0]) }
    let all = Dictionary(uniqueKeysWithValues: inherited).merging(paints) { $1 }
    return Theme(name: name, isDark: dark ?? parent.isDark, paints: all)
  }

  private static func table(_ toml: String) throws(ThemeFileError) -> TOMLTable {
    do {
      return try TOMLTable(string: toml)
    } catch let error as TOMLParseError {
      throw .notTOML(error.debugDescription)
    } catch {
      throw .notTOML("\(error)")
    }
  }

  private static func paints(_ table: TOMLTable?) throws(ThemeFileError) -> [Role: Paint] {
    guard let table else { return [:] }
    var paints: [Role: Paint] = [:]
    for key in table.keys {
      guard let role = Role(rawValue: key) else { throw .unknownRole(key) }
      paints[role] = try paint(of: key, table[key])
    }
    return paints
  }

  /// A paint from `"#rrggbb"` or from `{ foreground = "#rrggbb", background = …, bold = true … }`.
  private static func paint(
    of role: String, _ value: (any TOMLValueConvertible)?
  ) throws(ThemeFileError) -> Paint {
    if let hex = value?.string { return Paint(foreground: try colour(hex, role)) }
    guard let table = value?.table, let foreground = table["foreground"]?.string else {
      throw .missing("roles.\(role).foreground")
    }
    var paint = Paint(foreground: try colour(foreground, role))
    if let background = table["background"]?.string {
      paint.background = try colour(background, role)
    }
    paint.bold = table["bold"]?.bool ?? false
    paint.underline = table["underline"]?.bool ?? false
    paint.reverse = table["reverse"]?.bool ?? false
    return paint
  }

  private static func colour(_ hex: String, _ role: String) throws(ThemeFileError) -> Colour {
    guard let colour = Colour(hex: hex) else { throw .notAColour(role: role, value: hex) }
    return colour
  }
}
