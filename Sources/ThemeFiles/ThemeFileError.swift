/// What is wrong with a theme file.
public enum ThemeFileError: Error, Equatable {
  /// No theme has this name.
  case unknownTheme(String)
  /// The text is not TOML; with the parser's words.
  case notTOML(String)
  /// A required entry is missing.
  case missing(String)
  /// A role that does not exist is coloured.
  case unknownRole(String)
  /// A colour is not written as `#rrggbb`.
  case notAColour(role: String, value: String)
  /// A theme inherits from itself, perhaps through others.
  case inheritsItself(String)
}

extension ThemeFileError: CustomStringConvertible {
  /// The sentence for whoever writes the theme.
  public var description: String {
    switch self {
    case .unknownTheme(let name):
      "There is no theme “\(name)”; there are \(ThemeFiles.names.joined(separator: ", "))."
    case .notTOML(let reason): "The theme cannot be read: \(reason)."
    case .missing(let entry): "The theme lacks “\(entry)”."
    case .unknownRole(let role): "The theme colours “\(role)”, which is no role."
    case .notAColour(let role, let value):
      "The colour “\(value)” of “\(role)” is not written like #1b1d21."
    case .inheritsItself(let name): "The theme “\(name)” inherits from itself."
    }
  }
}
