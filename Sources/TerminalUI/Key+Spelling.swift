extension Key: CustomStringConvertible {
  /// A key from its spelling: `Ctrl-K`, `F12`, `Enter`, `j`, `Shift-Tab`, `PgUp`, `Space`, `Alt-b`, `g t`.
  public init?(_ spelling: String) {
    if spelling.count == 1, let character = spelling.first {
      self = .character(character)
    } else if let named = Key.names.first(where: { $0.spelling == spelling }) {
      self = named.key
    } else if spelling.hasPrefix("Shift-"), let key = Key(String(spelling.dropFirst(6))),
      key.isMotion
    {
      self = .shifted(key)
    } else if let letter = Key.letter(of: spelling, after: "Ctrl-") {
      self = .control(Character(letter.lowercased()))
    } else if let letter = Key.letter(of: spelling, after: "Alt-") {
      self = .alt(letter)
    } else if spelling.first == "F", let number = Int(spelling.dropFirst()),
      (1...63).contains(number)
    {
      self = .function(number)
    } else if let blank = spelling.firstIndex(of: " "), let first = Key(String(spelling[..<blank])),
      let second = Key(String(spelling[spelling.index(after: blank)...]))
    {
      self = .after(first, second)
    } else {
      return nil
    }
  }

  /// The spelling from which the key can be made again.
  public var description: String {
    if let named = Key.names.first(where: { $0.key == self }) { return named.spelling }
    return switch self {
    case .character(let character): String(character)
    case .control(let letter): "Ctrl-" + Key.name(of: letter, upper: true)
    case .alt(let letter): "Alt-" + Key.name(of: letter, upper: false)
    case .function(let number): "F\(number)"
    case .shifted(let key): "Shift-\(key)"
    case .after(let first, let second): "\(first) \(second)"
    default: ""
    }
  }

  /// Whether the key moves, so that Shift with it selects.
  private var isMotion: Bool {
    switch self {
    case .up, .down, .left, .right, .controlLeft, .controlRight, .controlUp, .controlDown, .home,
      .end, .controlHome, .controlEnd, .pageUp, .pageDown:
      true
    default: false
    }
  }

  private static let names: [(key: Key, spelling: String)] = [
    (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"),
    (.controlLeft, "Ctrl-Left"), (.controlRight, "Ctrl-Right"), (.controlUp, "Ctrl-Up"),
    (.controlDown, "Ctrl-Down"), (.controlHome, "Ctrl-Home"), (.controlEnd, "Ctrl-End"),
    (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"), (.backTab, "Shift-Tab"),
    (.backspace, "Backspace"), (.delete, "Delete"), (.home, "Home"), (.end, "End"),
    (.pageUp, "PgUp"), (.pageDown, "PgDn"), (.character(" "), "Space"),
  ]

  private static func letter(of spelling: String, after prefix: String) -> Character? {
    guard spelling.hasPrefix(prefix) else { return nil }
    let rest = spelling.dropFirst(prefix.count)
    if let special = specialLetters.first(where: { $0.spelling == rest }) { return special.letter }
    return rest.count == 1 ? rest.first : nil
  }

  private static func name(of letter: Character, upper: Bool) -> String {
    if let special = specialLetters.first(where: { $0.letter == letter }) {
      return special.spelling
    }
    return upper ? letter.uppercased() : String(letter)
  }

  private static let specialLetters: [(letter: Character, spelling: String)] = [
    (" ", "Space"), ("\n", "Enter"),
  ]
}
