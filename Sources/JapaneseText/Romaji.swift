/// Latin letters for kana in the Hepburn system, and kana for what people type.
public enum Romaji {
  /// The Hepburn spelling of hiragana or katakana: しんじゅく is shinjuku, こんや is kon'ya.
  ///
  /// A long vowel mark repeats the vowel; what is not kana stays as it is.
  public static func from(kana: String) -> String {
    var scalars = Array(hiraganaOnly(kana))
    var result = ""
    var doubles = false
    while let first = scalars.first {
      let pair = scalars.count > 1 ? String(scalars[..<2]) : ""
      if first == "っ" {
        doubles = true
        scalars.removeFirst()
        continue
      }
      let length = latin[pair] == nil ? 1 : 2
      let kana = String(scalars[..<length])
      scalars.removeFirst(length)
      result += spelling(of: kana, doubled: doubles, before: scalars.first, after: result.last)
      doubles = false
    }
    return doubles ? result + "t" : result
  }

  /// The hiragana for romaji in Hepburn or the official spelling, or nothing when some of it is none.
  public static func hiragana(from romaji: String) -> String? {
    var rest = plainLetters(romaji)[...]
    var result = ""
    while let first = rest.first {
      if let found = longestSyllable(in: rest) {
        result += found.kana
        rest = rest.dropFirst(found.length)
      } else if first == "n" {
        result += "ん"
        rest = afterN(rest)
      } else if isDoubled(rest) || rest.hasPrefix("tch") {
        result += "っ"
        rest = rest.dropFirst()
      } else if first == "m", let next = rest.dropFirst().first, "bmp".contains(next) {
        result += "ん"
        rest = rest.dropFirst()
      } else if first == "-" || first == " " {
        result += first == "-" ? "ー" : " "
        rest = rest.dropFirst()
      } else {
        return nil
      }
    }
    return result
  }

  /// Romaji in which long and short vowels are alike, for finding: satō, satou and sato agree.
  public static func searchKey(_ text: String) -> String {
    var key = plainLetters(from(kana: text)).filter { $0 != "'" && $0 != "-" && $0 != " " }
    for (long, short) in [
      ("ou", "o"), ("oo", "o"), ("uu", "u"), ("aa", "a"), ("ii", "i"), ("ee", "e"),
    ] {
      while key.contains(long) { key.replace(long, with: short) }
    }
    return key
  }

  private static func spelling(
    of kana: String, doubled: Bool, before next: Character?, after previous: Character?
  ) -> String {
    if kana == "ー" { return previous.map { "aiueo".contains($0) ? String($0) : "-" } ?? "-" }
    let plain = latin[kana] ?? kana
    if kana == "ん", let next, "あいうえおやゆよ".contains(next) { return "n'" }
    guard doubled, let first = plain.first, first.isASCII else { return plain }
    return (first == "c" ? "t" : String(first)) + plain
  }

  private static func longestSyllable(in text: Substring) -> (kana: String, length: Int)? {
    for length in stride(from: min(4, text.count), to: 0, by: -1) {
      if let kana = kanaBySpelling[String(text.prefix(length))] { return (kana, length) }
    }
    return nil
  }

  /// What follows an ん typed as n or nn; in annai the second n begins the next syllable.
  private static func afterN(_ text: Substring) -> Substring {
    let rest = text.dropFirst()
    guard rest.first == "n", let next = rest.dropFirst().first, "aiueoy".contains(next) else {
      return rest.first == "n" ? rest.dropFirst() : rest
    }
    return rest
  }

  private static func isDoubled(_ text: Substring) -> Bool {
    guard let first = text.first, first.isLetter, !"aiueon".contains(first) else { return false }
    return text.dropFirst().first == first
  }

  private static func hiraganaOnly(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        TextFolding.narrowed(text).unicodeScalars.map { scalar in
          (0x30A1...0x30F4).contains(scalar.value)
            ? Unicode.Scalar(scalar.value - 0x60) ?? scalar : scalar
        }))
  }

  private static func plainLetters(_ text: String) -> String {
    var plain = TextFolding.narrowed(text).lowercased()
    for (long, short) in [
      ("ō", "ou"), ("ū", "uu"), ("ā", "aa"), ("ī", "ii"), ("ē", "ee"), ("ô", "ou"), ("û", "uu"),
    ] {
      plain.replace(long, with: short)
    }
    return plain
  }
}
