public import TerminalUI

/// The themes that come with the program, and how to read others.
public enum ThemeFiles {
  /// The names of the themes that come with the program; the first is the usual one.
  public static let names = sources.map(\.name)

  /// The theme of a name.
  public static func theme(named name: String) throws(ThemeFileError) -> Theme {
    try parse(source(of: name))
  }

  /// The theme that a TOML text describes; what it leaves out comes from the theme it inherits.
  public static func parse(_ toml: String) throws(ThemeFileError) -> Theme {
    try ThemeSource(toml).theme(heirs: [])
  }

  /// The text of a theme that comes with the program.
  static func source(of name: String) throws(ThemeFileError) -> String {
    guard let found = sources.first(where: { $0.name == name }) else { throw .unknownTheme(name) }
    return String(decoding: found.bytes, as: UTF8.self)
  }

  private static let sources: [(name: String, bytes: [UInt8])] = [
    ("dark", PackageResources.dark_toml),
    ("light", PackageResources.light_toml),
    ("high-contrast-dark", PackageResources.high_contrast_dark_toml),
    ("high-contrast-light", PackageResources.high_contrast_light_toml),
  ]
}
