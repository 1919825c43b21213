import CDisplayWidth

/// Text as it may be sent to a terminal: nothing in it moves, hides or reorders anything.
///
/// Only for showing; stored text is never changed by it. Applying it twice changes nothing more.
/// A newline becomes a visible mark, so split the lines before.
public func displaySafe(_ text: String) -> String {
  if text.plainColumns != nil { return text }
  return text.reduce(into: "") { $0 += $1.isPlainJapanese ? String($1) : displayed($1) }
}

extension Character {
  /// The pieces that take a cell each: one spacing scalar with the marks standing on it.
  ///
  /// `ｶﾞ` is one character of two cells. For characters that are display-safe already.
  public var clusters: [Character] {
    let scalars = unicodeScalars
    guard scalars.count > 1 else { return [self] }
    var pieces: [String.UnicodeScalarView] = []
    for scalar in scalars {
      if scalar.columns > 0 || pieces.isEmpty {
        pieces.append(String.UnicodeScalarView([scalar]))
      } else if pieces[pieces.count - 1].count <= marksInCell {
        pieces[pieces.count - 1].append(scalar)
      }
    }
    return pieces.map { Character(String($0)) }
  }
}

/// How many marks one cell of ncurses can hold beside its spacing character.
private let marksInCell = 4

/// One source character in its display form; empty when nothing of it is visible.
func displayed(_ character: Character) -> String {
  let scalars = character.unicodeScalars
  guard let first = scalars.first else { return "" }
  if first.isRegionalIndicator { return flagLetters(scalars) }
  if scalars.count == 1 { return displayed(first, alone: true) }
  if first.properties.isEmoji, scalars.contains(where: { $0.isEmojiGlue }) {
    return displayed(first, alone: true)
  }
  var result = ""
  var marks = 0
  for (index, scalar) in scalars.enumerated() {
    marks = scalar.columns > 0 ? 0 : marks + 1
    if marks <= marksInCell { result += displayed(scalar, alone: index == 0) }
  }
  return result
}

/// One scalar in its display form; a mark that stands alone gets a dotted circle to stand on.
private func displayed(_ scalar: Unicode.Scalar, alone: Bool) -> String {
  switch scalar.value {
  case 0x00..<0x20: return picture(0x2400 + scalar.value)
  case 0x7F: return "\u{2421}"
  case 0x80..<0xA0: return escape(scalar)
  case 0xAD: return "-"
  case 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xFE00...0xFE0F: return ""
  case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2061...0x206F, 0xFFF9...0xFFFB:
    return escape(scalar)
  case 0xE0000..<0xE0080: return escape(scalar)
  case 0xE0100...0xE01EF: return alone ? "" : String(scalar)
  default: break
  }
  if scalar.isSkinTone { return alone ? "\u{FFFD}" : "" }
  if meguri_is_unshown(scalar.value) { return "\u{FFFD}" }
  return alone && scalar.columns == 0 ? standing(scalar) : String(scalar)
}

/// A mark on a dotted circle, or the replacement mark for what cannot stand on one.
private func standing(_ mark: Unicode.Scalar) -> String {
  let text = "\u{25CC}" + String(mark)
  return text.count == 1 ? text : "\u{FFFD}"
}

private func picture(_ value: UInt32) -> String {
  Unicode.Scalar(value).map { String($0) } ?? "\u{FFFD}"
}

private func escape(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
}

private func flagLetters(_ scalars: Character.UnicodeScalarView) -> String {
  let letters = scalars.lazy.filter { $0.isRegionalIndicator }
    .compactMap { Unicode.Scalar($0.value - 0x1F1E6 + 0x41) }
  return "[" + letters.map { String($0) }.joined() + "]"
}

extension Unicode.Scalar {
  fileprivate var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }
  fileprivate var isSkinTone: Bool { (0x1F3FB...0x1F3FF).contains(value) }
  /// What joins scalars to one emoji: joiner, presentation selector, keycap, skin tone, tag.
  fileprivate var isEmojiGlue: Bool {
    value == 0x200D || value == 0xFE0F || value == 0xFE0E || value == 0x20E3 || isSkinTone
      || (0xE0020...0xE007F).contains(value)
  }
}
