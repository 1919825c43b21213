/// The kinds of script between which a Japanese reader sees a word end.
public enum ScriptRun: Equatable, Sendable {
  /// Chinese characters.
  case kanji
  /// Hiragana.
  case hiragana
  /// Katakana, full or half width.
  case katakana
  /// Letters and digits of other scripts.
  case latin
  /// White space.
  case space
  /// Punctuation and symbols.
  case other

  /// The script of one character; the length mark `ー` counts as katakana.
  public init(_ character: Character) {
    guard let scalar = character.unicodeScalars.first else {
      self = .other
      return
    }
    switch scalar.value {
    case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD:
      self = .kanji
    case 0x3041...0x309F: self = .hiragana
    case 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: self = .katakana
    default:
      self =
        character.isWhitespace ? .space : character.isLetter || character.isNumber ? .latin : .other
    }
  }
}

/// The next place, as an offset, where word motion stops from `start`.
///
/// Skips white space first, then one run of a script; `ー` continues hiragana too.
public func wordBoundary(in characters: [Character], from start: Int, forward: Bool) -> Int {
  let step = forward ? 1 : -1
  var place = min(max(start, 0), characters.count)
  func next() -> Character? {
    let index = forward ? place : place - 1
    return characters.indices.contains(index) ? characters[index] : nil
  }
  while let character = next(), ScriptRun(character) == .space { place += step }
  guard let first = next() else { return place }
  var run = ScriptRun(first)
  while let character = next() {
    let script = ScriptRun(character)
    let startsAtLengthMark = run == .katakana && script == .hiragana && first == "ー" && !forward
    if startsAtLengthMark { run = .hiragana }
    guard script == run || (character == "ー" && run == .hiragana) else { break }
    place += step
  }
  return place
}
