/// The characters that frames and marks are made of.
public enum SymbolSet: String, CaseIterable, Sendable, Codable {
  /// Lines and marks as they are drawn.
  case unicode
  /// Only what every terminal has; the letters of texts stay as they are.
  case ascii

  /// The character to show in the place of another.
  public func spelling(of character: Character) -> Character {
    switch self {
    case .unicode: character
    case .ascii: asciiSpellings[character] ?? character
    }
  }
}

private let asciiSpellings: [Character: Character] = {
  var spellings: [Character: Character] = [
    "✓": "+", "✗": "x", "∙": ".", "›": ">", "‹": "<", "…": "~", "→": ">", "←": "<",
    "“": "\"", "”": "\"", "‘": "'", "’": "'", "–": "-", "—": "-",
  ]
  for (frame, strokes) in BoxStroke.strokes {
    let isAcross = strokes.isSubset(of: [.left, .right])
    spellings[frame] = isAcross ? "-" : strokes.isSubset(of: [.up, .down]) ? "|" : "+"
  }
  return spellings
}()
