public import Casework
internal import JapaneseText

/// Generates the spellings under which a name appears in notes.
public enum SurfaceForms {
  /// The spellings of a name and its reading; the first is the name as given, none is repeated.
  ///
  /// A space in a person's name parts family name and given name, and each part becomes a
  /// spelling of its own. The reading is written in hiragana, katakana, half width and Latin
  /// letters; kanji that have other forms are written in those too. Spellings that mean somebody
  /// on `sheet` already are left out, but for the name itself.
  public static func of(
    _ name: String, kana: String = "", kind: IdentityKind,
    beside sheet: IdentitySheet = IdentitySheet()
  ) -> [String] {
    let name = name.trimmed
    var forms = searched(name, kana: kana, kind: kind)
    if kind.isPerson {
      let variants = forms.prefix { $0 != kana.trimmed || kana.isEmpty }
        .flatMap(LetterForms.kanjiVariants)
      forms += variants
      forms += whole(LetterForms.halfWidth(kana.trimmed), kind)
    }
    if kind.isPerson {
      forms += latin(kana.trimmed)
      if kind == .child { forms += petNames(kana.trimmed) }
      forms += parts(of: name).filter { $0.count == 1 }
    }
    var seen = sheet.spellings.subtracting([name])
    return forms.filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// The spellings out of which the detector derives all others: the name and its reading in both
  /// kana, whole, joined and in parts.
  static func searched(_ name: String, kana: String, kind: IdentityKind) -> [String] {
    let (name, kana) = (name.trimmed, kana.trimmed)
    return [name]
      + [name, kana, LetterForms.katakana(kana)].filter { !$0.isEmpty }.flatMap { whole($0, kind) }
  }

  /// A name as a whole, joined, and in its parts; parts of one character come last of all.
  private static func whole(_ spelling: String, _ kind: IdentityKind) -> [String] {
    guard kind.isPerson else { return [spelling] }
    let parts = parts(of: spelling)
    guard parts.count > 1 else { return [spelling] }
    let isLatin = spelling.isLatin
    // A small word of a Latin name, such as an article, is nobody's name.
    return [spelling] + (isLatin ? [] : [parts.joined()])
      + parts.filter { $0.count > 1 && !(isLatin && $0.first?.isLowercase == true) }
  }

  /// A reading in Latin letters: both orders and each part in every style, and the parts of the
  /// commonest style in capitals and in small letters too.
  private static func latin(_ kana: String) -> [String] {
    guard !kana.isEmpty, !kana.isLatin else { return [] }
    let parts = parts(of: kana).map { Romaji.styles(of: $0) }
    guard let family = parts.first, let given = parts.last else { return [] }
    var words: [String] = []
    if parts.count > 1 {
      for place in 0..<max(family.count, given.count) {
        let (one, other) = (
          family[min(place, family.count - 1)], given[min(place, given.count - 1)]
        )
        words += ["\(one) \(other)", "\(other) \(one)"]
      }
    }
    words = (words + family + given).map { word in
      word.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
        .joined(separator: " ")
    }
    let commonest = [family.first, given.first].compactMap(\.self)
    return (words + commonest.flatMap { [$0.uppercased(), $0] }).filter { $0.count > 2 }
  }

  /// The commonest pet names of a given name's reading; the detector knows many more.
  private static func petNames(_ kana: String) -> [String] {
    guard let given = parts(of: LetterForms.hiragana(kana)).last, given.count > 1 else {
      return []
    }
    let (two, one) = (String(given.prefix(2)), String(given.prefix(1)))
    return [
      two + "ちゃん", two + "くん", two + "たん", two + "っち", one + "ーちゃん", one + "ーくん",
    ]
  }

  private static func parts(of spelling: String) -> [String] {
    spelling.split { $0.isWhitespace || $0 == "・" }.map(String.init)
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
}

extension String {
  fileprivate var isLatin: Bool { unicodeScalars.allSatisfy { $0.value < 0x250 } }

  /// The text without white space at either end.
  fileprivate var trimmed: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
    return String(self[start..<end])
  }
}
