public import Casework

/// Generates the spellings under which a name appears in notes.
public enum SurfaceForms {
  /// The spellings of a name and its reading; the first is the name as given, none is repeated.
  ///
  /// A space in a person's name parts family name and given name, and each part becomes a
  /// spelling of its own. Parts of one character are left out: 「光」 alone would eat 光線. So are
  /// spellings that mean somebody on `sheet` already, but for the name itself.
  public static func of(
    _ name: String, kana: String = "", kind: IdentityKind,
    beside sheet: IdentitySheet = IdentitySheet()
  ) -> [String] {
    var forms = [name.trimmed]
    for spelling in [name, kana] + [katakana(kana)] where !spelling.isBlank {
      forms += [spelling.trimmed]
      guard kind.isPerson else { continue }
      let parts = spelling.split(whereSeparator: \.isWhitespace).map(String.init)
      guard parts.count > 1 else { continue }
      let isLatin = spelling.unicodeScalars.allSatisfy { $0.value < 0x250 }
      forms += isLatin ? [] : [parts.joined()]
      // A small word of a Latin name, such as an article, is nobody's name.
      forms += parts.filter { $0.count > 1 && !(isLatin && $0.first?.isLowercase == true) }
    }
    var seen = sheet.spellings.subtracting([name.trimmed])
    return forms.filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// What may be the family name in a Japanese name that is written without a space.
  ///
  /// Kanji before kana are one (小田切さくら); of four and more kanji the first two and the first
  /// three may be (宮路澄子, 安孫子陽子). For hiding only: a guess is no spelling to be stored.
  public static func likelyFamilyNames(in name: String) -> [String] {
    guard !name.contains(where: \.isWhitespace) else { return [] }
    let kanji = name.prefix { $0.unicodeScalars.allSatisfy(\.properties.isIdeographic) }
    if kanji.count == name.count {
      return name.count >= 4 ? [String(name.prefix(3)), String(name.prefix(2))] : []
    }
    return kanji.count >= 2 ? [String(kanji)] : []
  }

  /// The same reading in katakana.
  private static func katakana(_ kana: String) -> String {
    String(
      String.UnicodeScalarView(
        kana.unicodeScalars.map { scalar in
          (0x3041...0x3096).contains(scalar.value)
            ? Unicode.Scalar(scalar.value + 0x60) ?? scalar : scalar
        }))
  }
}

extension String {
  /// The text without white space at either end.
  fileprivate var trimmed: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
    return String(self[start..<end])
  }
}
