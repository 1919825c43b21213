/// Brings text into one form in which what people mean as the same compares as the same.
public enum TextFolding {
  /// The form for searching and comparing.
  ///
  /// Width, case, hiragana and katakana, old and variant kanji of names, and the field's
  /// spelling variants become one; long vowels and small kana stay. Folding twice changes nothing.
  public static func folded(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    // Before narrowing, so that a zero-width sign does not keep a voice mark from its kana.
    var visible = String.UnicodeScalarView()
    visible.append(contentsOf: text.unicodeScalars.lazy.filter { !isIgnored($0) })
    for scalar in narrowed(String(visible)).lowercased().unicodeScalars {
      // A voice mark that no kana took would join the kana a spelling variant puts before it.
      if scalar.value == 0x3099 || scalar.value == 0x309A { continue }
      let hiragana = hiragana(scalar)
      scalars.append(NameVariants.common[hiragana] ?? hiragana)
    }
    return SpellingVariants.unified(String(scalars))
  }

  /// The text with full-width letters, half-width kana and enclosed signs in their plain form.
  ///
  /// Case, kana and line ends stay as they are.
  public static func narrowed(_ text: String) -> String {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.unicodeScalars.count)
    for scalar in text.unicodeScalars {
      // Most text is ASCII, kana and common kanji, which have no other form.
      let isPlain =
        scalar.isASCII || (0x3041...0x9FFF).contains(scalar.value) && !isEnclosed(scalar)
      if isPlain, scalar.value < 0x3099 || scalar.value > 0x309A {
        scalars.append(scalar)
      } else if let plain = CompatibilityForms.plain[scalar] {
        for part in plain.unicodeScalars { append(part, to: &scalars) }
      } else {
        append(narrow(scalar), to: &scalars)
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Appends a scalar, joining a combining voice mark with the kana before it.
  private static func append(_ scalar: Unicode.Scalar, to scalars: inout [Unicode.Scalar]) {
    let joined: Unicode.Scalar? =
      switch scalar.value {
      case 0x3099: scalars.last.flatMap { CompatibilityForms.voiced[$0] }
      case 0x309A: scalars.last.flatMap { CompatibilityForms.halfVoiced[$0] }
      default: nil
      }
    if let joined {
      scalars[scalars.count - 1] = joined
    } else {
      scalars.append(scalar)
    }
  }

  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x24B6...0x24CF: Unicode.Scalar(scalar.value - 0x24B6 + 0x41) ?? scalar
    case 0x3000, 0x00A0, 0x2000...0x200A, 0x202F: " "
    case 0x2010...0x2015, 0x2212: "-"
    case 0x301C: "~"
    default: scalar
    }
  }

  /// Whether the scalar is in the blocks of enclosed and squared signs.
  private static func isEnclosed(_ scalar: Unicode.Scalar) -> Bool {
    (0x3200...0x33FF).contains(scalar.value)
  }

  private static func hiragana(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x30A1...0x30F6, 0x30FD...0x30FE: Unicode.Scalar(scalar.value - 0x60) ?? scalar
    default: scalar
    }
  }

  /// Zero-width signs and the variation selectors that choose a glyph of a kanji.
  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B...0x200F, 0x2060, 0xFEFF, 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
    default: false
    }
  }
}
