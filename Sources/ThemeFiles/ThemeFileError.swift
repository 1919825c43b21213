/// What is wrong with a theme file.
public enum ThemeFileError: Error, Hashable {
  /// No theme has this name; with those that there are.
  case unknownTheme(String, known: [String])
  /// The file cannot be read or is no text.
  case unreadable(String)
  /// The text is not TOML; with the parser's words.
  case notTOML(String)
  /// A required entry is missing.
  case missing(String)
  /// An entry that means nothing.
  case unknownEntry(String)
  /// A role that does not exist is coloured.
  case unknownRole(String)
  /// A colour is neither written as `#rrggbb` nor in the palette.
  case notAColour(role: String, value: String)
  /// An entry has a value that it cannot have; with those that it can.
  case notAChoice(entry: String, value: String, choices: [String])
  /// A theme inherits from itself, perhaps through others.
  case inheritsItself(String)
}

extension ThemeFileError: CustomStringConvertible {
  /// The sentence for whoever writes the theme.
  public var description: String { sentence(japanese: false) }

  /// The sentence in one of the two languages.
  public func sentence(japanese: Bool) -> String { japanese ? self.japanese : english }

  private var english: String {
    switch self {
    case .unknownTheme(let name, let known):
      "There is no theme “\(name)”; there are \(known.joined(separator: ", "))."
    case .unreadable(let path): "\(path) cannot be read; check the path and the permissions."
    case .notTOML(let reason): "The theme cannot be read: \(reason)."
    case .missing(let entry): "The theme lacks “\(entry)”."
    case .unknownEntry(let entry): "The entry “\(entry)” means nothing in a theme."
    case .unknownRole(let role): "The theme colours “\(role)”, which is no role."
    case .notAColour(let role, let value):
      "The colour “\(value)” of “\(role)” is neither written like #1b1d21 nor in the palette."
    case .notAChoice(let entry, let value, let choices):
      "“\(entry)” is “\(value)”; it can be \(choices.joined(separator: ", "))."
    case .inheritsItself(let name): "The theme “\(name)” inherits from itself."
    }
  }

  private var japanese: String {
    switch self {
    case .unknownTheme(let name, let known):
      "配色「\(name)」はありません。\(known.joined(separator: "、")) から選んでください。"
    case .unreadable(let path): "\(path) を読めません。場所と権限を確かめてください。"
    case .notTOML(let reason): "配色のファイルを読めません: \(reason)"
    case .missing(let entry): "配色に「\(entry)」がありません。"
    case .unknownEntry(let entry): "「\(entry)」は配色の項目ではありません。"
    case .unknownRole(let role): "「\(role)」という役割はありません。"
    case .notAColour(let role, let value):
      "「\(role)」の色「\(value)」は #1b1d21 のような色でも palette の名前でもありません。"
    case .notAChoice(let entry, let value, let choices):
      "「\(entry)」に「\(value)」は使えません。\(choices.joined(separator: "、")) から選んでください。"
    case .inheritsItself(let name): "配色「\(name)」が自分自身を受け継いでいます。"
    }
  }
}
