import CDisplayWidth

extension Character {
  /// Display columns of the character as `displaySafe` shows it.
  public var columns: Int {
    if utf8.count == 1, let byte = utf8.first, byte >= 0x20, byte < 0x7F { return 1 }
    if isPlainJapanese { return 2 }
    return displayed(self).unicodeScalars.reduce(0) { $0 + $1.columns }
  }
}

extension Character {
  /// Whether the character is one of the everyday wide ones that are shown as they are.
  ///
  /// A way past the tables: almost every character of a record is one of these.
  var isPlainJapanese: Bool {
    guard utf8.count == 3, let scalar = unicodeScalars.first else { return false }
    return switch scalar.value {
    case 0x3001...0x3029, 0x3041...0x3096, 0x30A0...0x30FF, 0x4E00...0x9FFF, 0xFF01...0xFF60: true
    default: false
    }
  }
}

extension StringProtocol {
  /// Display columns of the text as `displaySafe` shows it.
  public var columns: Int {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return utf8.count }
    return reduce(0) { $0 + $1.columns }
  }
}

extension Unicode.Scalar {
  /// Columns of one scalar, by the table that ncurses uses as well; never negative.
  var columns: Int { max(0, Int(meguri_width(value))) }
}

/// Tells whether a text is free of characters whose width differs between terminals.
///
/// Marks of the program's own chrome must pass; full-width Japanese does.
public func hasCertainWidth(_ text: String) -> Bool {
  text.unicodeScalars.allSatisfy { !meguri_is_ambiguous($0.value) }
}

/// Sets how many columns, 1 or 2, the terminal gives to characters of ambiguous width.
public func setAmbiguousColumns(_ columns: Int) {
  meguri_set_ambiguous_width(columns == 2 ? 2 : 1)
}
