extension Character {
  /// The form under which a character is looked for: lower case, ordinary width, hiragana.
  ///
  /// `Ａ` is found by `a`, `ﾀ` and `タ` by `た`; two canonically equal characters have one form.
  public var soughtForm: Character {
    if let byte = asciiValue {
      return (0x41...0x5A).contains(byte) ? Character(Unicode.Scalar(byte + 0x20)) : self
    }
    guard let first = unicodeScalars.first else { return self }
    if (0x3041...0x3096).contains(first.value) || (0x4E00...0x9FFF).contains(first.value) {
      return self
    }
    if let plain = first.plainForm {
      var scalars = String.UnicodeScalarView([plain])
      scalars.append(contentsOf: unicodeScalars.dropFirst().map(\.fullMark))
      return String(scalars).lowercased().first ?? self
    }
    let lower = lowercased()
    return lower.count == 1 ? lower.first ?? self : self
  }
}

extension StringProtocol {
  /// The characters of the text in the form under which they are looked for.
  public var soughtForm: [Character] { map(\.soughtForm) }
}

extension Unicode.Scalar {
  /// The hiragana of a katakana, the ASCII of a full-width form; nothing for other scalars.
  fileprivate var plainForm: Unicode.Scalar? {
    switch value {
    case 0x30A1...0x30F6: Unicode.Scalar(value - 0x60)
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0)
    case 0x3000: " "
    case 0xFF66...0xFF9D: fullForm
    default: nil
    }
  }

  /// The hiragana of a half-width katakana; `ー` stays as it is.
  private var fullForm: Unicode.Scalar? {
    let place = Int(value) - 0xFF66
    guard halfWidthOrder.indices.contains(place) else { return nil }
    return halfWidthOrder[place]
  }

  /// The combining mark of a half-width one.
  fileprivate var fullMark: Unicode.Scalar {
    switch value {
    case 0xFF9E: "\u{3099}"
    case 0xFF9F: "\u{309A}"
    default: self
    }
  }
}

/// What the half-width katakana from U+FF66 on are called in full, in the order of Unicode.
private let halfWidthOrder = Array(
  "をぁぃぅぇぉゃゅょっーあいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわん".unicodeScalars)
