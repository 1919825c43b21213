import Foundation

/// Other forms in which the letters of a name are written.
public enum LetterForms {
  /// The reading in katakana; other signs stay.
  public static func katakana(_ kana: String) -> String {
    mapped(kana) { scalar in
      (0x3041...0x3096).contains(scalar.value) ? Unicode.Scalar(scalar.value + 0x60) : scalar
    }
  }

  /// The reading in hiragana; other signs stay.
  public static func hiragana(_ kana: String) -> String {
    mapped(kana) { scalar in
      (0x30A1...0x30F6).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0x60) : scalar
    }
  }

  /// Katakana in half width, voice marks apart: ガ is ｶﾞ; other signs stay.
  public static func halfWidth(_ kana: String) -> String {
    let apart = katakana(kana).decomposedStringWithCanonicalMapping
    return mapped(apart) { CompatibilityForms.halfWidth[$0] ?? $0 }
  }

  /// The name with each kanji in its other forms, one kanji at a time: 髙 for 高, 﨑 for 崎.
  public static func kanjiVariants(_ name: String) -> [String] {
    let scalars = Array(name.unicodeScalars)
    return scalars.indices.flatMap { place -> [String] in
      NameVariants.others(of: scalars[place]).map { other in
        var changed = scalars
        changed[place] = other
        return String(String.UnicodeScalarView(changed))
      }
    }
  }

  private static func mapped(
    _ text: String, _ change: (Unicode.Scalar) -> Unicode.Scalar?
  ) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.compactMap(change)))
  }
}
