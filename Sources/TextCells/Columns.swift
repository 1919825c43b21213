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
    return scalar.isPlainJapanese
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is an everyday wide character that is shown as it is.
  fileprivate var isPlainJapanese: Bool {
    switch value {
    case 0x3001...0x3029, 0x3041...0x3096, 0x30A0...0x30FF, 0x4E00...0x9FFF, 0xFF01...0xFF60: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// The columns of a scalar that is a character of its own wherever it stands and is shown as it
  /// is: printable ASCII, everyday Japanese, lines of boxes; `nil` for any other.
  public var plainColumns: Int? {
    if value >= 0x20, value < 0x7F { return 1 }
    if isPlainJapanese { return 2 }
    return (0x2500...0x257F).contains(value) ? columns : nil
  }
}

extension StringProtocol {
  /// The columns of a text of such scalars only; `nil` for any other text.
  public var plainColumns: Int? {
    var columns = 0
    for scalar in unicodeScalars {
      guard let own = scalar.plainColumns else { return nil }
      columns += own
    }
    return columns
  }
}

extension StringProtocol {
  /// Display columns of the text as `displaySafe` shows it.
  public var columns: Int {
    if let plain = plainColumns { return plain }
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
