import CDisplayWidth

extension Character {
  /// Display columns of the character as `displaySafe` shows it.
  public var columns: Int {
    if utf8.count == 1, let byte = utf8.first, byte >= 0x20, byte < 0x7F { return 1 }
    return displayed(self).unicodeScalars.reduce(0) { $0 + $1.columns }
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
