import TOMLKit
import TerminalUI

/// One theme file, read but not yet joined with the theme it inherits.
struct ThemeSource: Hashable, Sendable {
  let name: String
  private let dark: Bool?
  private let inherits: String?
  private let traits: ThemeTraitEntries
  private let palette: [String: String]
  private let paints: [Role: PaintEntry]

  private static let entries: Set = [
    "name", "dark", "inherits", "contrast", "colour-blind", "colours", "symbols", "palette",
    "roles",
  ]

  init(_ toml: String) throws(ThemeFileError) {
    let table = try ThemeSource.table(toml)
    if let unknown = table.keys.first(where: { !ThemeSource.entries.contains($0) }) {
      throw .unknownEntry(unknown)
    }
    guard let name = table["name"]?.string else { throw .missing("name") }
    self.name = name
    dark = table["dark"]?.bool
    inherits = table["inherits"]?.string
    traits = try ThemeTraitEntries(table)
    palette = try ThemeSource.palette(table["palette"]?.table)
    paints = try ThemeSource.paints(table["roles"]?.table)
  }

  /// The complete theme; `heirs` are the files that inherit from this one.
  func theme(in library: ThemeLibrary, heirs: [ThemeSource]) throws(ThemeFileError) -> Theme {
    try joined(in: library, heirs: heirs).theme()
  }

  /// The file with everything that it inherits.
  private func joined(
    in library: ThemeLibrary, heirs: [ThemeSource]
  ) throws(ThemeFileError) -> ThemeSource {
    guard let inherits else { return self }
    let line = heirs + [self]
    let parent = try library.source(of: inherits, heirs: line).joined(in: library, heirs: line)
    return ThemeSource(self, over: parent)
  }

  private init(_ heir: ThemeSource, over parent: ThemeSource) {
    name = heir.name
    dark = heir.dark ?? parent.dark
    inherits = nil
    traits = heir.traits.over(parent.traits)
    palette = parent.palette.merging(heir.palette) { $1 }
    paints = parent.paints.merging(heir.paints) { $1 }
  }

  private func theme() throws(ThemeFileError) -> Theme {
    guard let dark else { throw .missing("dark") }
    var mixed: [Role: Paint] = [:]
    for role in Role.allCases {
      guard let entry = paints[role] else { throw .missing("roles." + role.rawValue) }
      mixed[role] = try entry.paint(of: role, palette)
    }
    return Theme(name: name, isDark: dark, traits: traits.traits, paints: mixed)
  }

  private static func table(_ toml: String) throws(ThemeFileError) -> TOMLTable {
    do {
      return try TOMLTable(string: toml)
    } catch let error as TOMLParseError {
      // The parser writes more than one line.
      throw .notTOML(error.debugDescription.split { $0.isWhitespace }.joined(separator: " "))
    } catch {
      throw .notTOML("\(error)")
    }
  }

  private static func palette(_ table: TOMLTable?) throws(ThemeFileError) -> [String: String] {
    guard let table else { return [:] }
    var palette: [String: String] = [:]
    for name in table.keys {
      guard let hex = table[name]?.string, Colour(hex: hex) != nil else {
        throw .notAColour(role: "palette." + name, value: table[name]?.string ?? "")
      }
      palette[name] = hex
    }
    return palette
  }

  private static func paints(_ table: TOMLTable?) throws(ThemeFileError) -> [Role: PaintEntry] {
    guard let table else { return [:] }
    var paints: [Role: PaintEntry] = [:]
    for key in table.keys {
      guard let role = Role(rawValue: key) else { throw .unknownRole(key) }
      paints[role] = try PaintEntry(table[key], of: key)
    }
    return paints
  }
}
