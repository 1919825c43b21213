public import TerminalUI

/// The themes that come with the program.
public enum ThemeFiles {
  /// The names of the themes that come with the program; the first is the usual one.
  public static let names = sources.map(\.name)

  /// The theme of a name.
  public static func theme(named name: String) throws(ThemeFileError) -> Theme {
    try ThemeLibrary().theme(named: name)
  }

  /// The theme that a TOML text describes; what it leaves out comes from the theme it inherits.
  public static func parse(_ toml: String) throws(ThemeFileError) -> Theme {
    try ThemeLibrary().parse(toml)
  }

  /// The text of a theme that comes with the program.
  static func source(of name: String) -> String? {
    sources.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  private static let sources: [(name: String, bytes: [UInt8])] = [
    ("dark", PackageResources.dark_toml),
    ("light", PackageResources.light_toml),
    ("high-contrast-dark", PackageResources.high_contrast_dark_toml),
    ("high-contrast-light", PackageResources.high_contrast_light_toml),
    ("colour-blind-dark", PackageResources.colour_blind_dark_toml),
    ("colour-blind-light", PackageResources.colour_blind_light_toml),
    ("monochrome", PackageResources.monochrome_toml),
    ("ascii", PackageResources.ascii_toml),
  ]
}
