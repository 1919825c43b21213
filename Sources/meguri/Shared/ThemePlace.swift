import Foundation

/// Where the user's own themes and the choice among all themes lie.
enum ThemePlace {
  /// The folder of the user's own themes: `$XDG_CONFIG_HOME/meguri/themes`.
  static var folder: String { place("XDG_CONFIG_HOME", else: "/.config") + "/themes" }

  /// The name of the theme that was kept last, when there is one.
  static var kept: String? {
    guard let bytes = FileManager.default.contents(atPath: choice) else { return nil }
    let name = String(bytes: bytes, encoding: .utf8)?.trimmingCharacters(
      in: .whitespacesAndNewlines)
    return name.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Keeps the name of a theme in `$XDG_STATE_HOME/meguri/theme`; whether that was possible.
  static func keep(_ name: String) -> Bool {
    let folder = place("XDG_STATE_HOME", else: "/.local/state")
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      try Data((name + "\n").utf8).write(to: URL(filePath: choice), options: .atomic)
      return true
    } catch {
      return false
    }
  }

  private static var choice: String { place("XDG_STATE_HOME", else: "/.local/state") + "/theme" }

  /// `HOME` goes before the home of the account, as the XDG rules say.
  private static func place(_ variable: String, else usual: String) -> String {
    let environment = ProcessInfo.processInfo.environment
    if let named = environment[variable], named.hasPrefix("/") { return named + "/meguri" }
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (home ?? NSHomeDirectory()) + usual + "/meguri"
  }
}
