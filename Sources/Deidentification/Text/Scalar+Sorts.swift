extension Unicode.Scalar {
  /// A kanji, or the mark that repeats one.
  var isKanji: Bool {
    switch value {
    case 0x3005, 0x3006, 0x3007, 0x4E00...0x9FFF, 0x3400...0x4DBF, 0xF900...0xFAFF,
      0x20000...0x2FA1F:
      true
    default: false
    }
  }

  var isHiragana: Bool { (0x3041...0x3096).contains(value) }

  /// Katakana with the long vowel mark.
  var isKatakana: Bool { (0x30A1...0x30FA).contains(value) || value == 0x30FC }

  /// A letter of a Japanese word.
  var isJapanese: Bool { isKanji || isHiragana || isKatakana }

  /// A digit from 0 to 9.
  var isDigit: Bool { (0x30...0x39).contains(value) }

  /// A Latin letter, also with an accent.
  var isLatin: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: true
    default: false
    }
  }

  /// A Latin capital.
  var isCapital: Bool {
    value < 0x80 ? (0x41...0x5A).contains(value) : isLatin && properties.isUppercase
  }

  /// A space that ends no line.
  var isBlank: Bool { value == 0x20 || value == 0x3000 || value == 9 || value == 0xA0 }

  /// White space of any sort.
  var isWhite: Bool { isBlank || value == 10 || value == 13 }

  /// What stands between the parts of a foreign name.
  var isNameDot: Bool { value == 0x30FB || value == 0x3D || value == 0xFF1D || value == 0xB7 }

  /// A dash of any sort, also the long vowel mark that people type for one.
  var isDash: Bool {
    switch value {
    case 0x2D, 0x2010...0x2015, 0x2212, 0x30FC, 0x2500, 0xFF0D: true
    default: false
    }
  }
}
