/// Numbers as they are written on forms.
public enum Numerals {
  /// A whole number in half- or full-width digits, with or without commas, or in simple kanji.
  public static func wholeNumber(_ text: String) -> Int? {
    let plain = compact(text)
    guard let first = plain.first else { return nil }
    if isKanjiNumeral(first) { return kanji(plain) }
    let grouped = plain.hasPrefix("-") ? plain.dropFirst() : plain[...]
    guard let number = digits(grouped) else { return nil }
    return plain.hasPrefix("-") ? -number : number
  }

  /// Whether the character is one of 〇一二…九十百千万.
  static func isKanjiNumeral(_ character: Character) -> Bool {
    kanjiDigits[character] != nil || kanjiUnits[character] != nil
  }

  /// A number written in kanji only: 二十三, 一万五千, 二〇二六.
  static func kanji(_ text: String) -> Int? {
    guard let first = text.first, first != "万", text.count <= 10,
      text.allSatisfy(isKanjiNumeral)
    else { return nil }
    if text.allSatisfy({ kanjiDigits[$0] != nil }) {
      return text.reduce(0) { $0 * 10 + (kanjiDigits[$1] ?? 0) }
    }
    var (total, section, digit) = (0, 0, 0)
    for character in text {
      if let value = kanjiDigits[character] {
        digit = value
      } else if character == "万" {
        total += max(section + digit, 1) * 10_000
        (section, digit) = (0, 0)
      } else {
        section += max(digit, 1) * (kanjiUnits[character] ?? 1)
        digit = 0
      }
    }
    return total + section + digit
  }

  /// The text narrowed and without spaces.
  static func compact(_ text: String) -> String {
    TextFolding.narrowed(text).lowercased().filter { !$0.isWhitespace }
  }

  /// ASCII digits, with commas where they group thousands.
  static func digits(_ text: Substring) -> Int? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    let areDigits = groups.allSatisfy { group in
      !group.isEmpty && group.allSatisfy { $0.isASCII && $0.isNumber }
    }
    guard areDigits, let head = groups.first else { return nil }
    let isGrouped = head.count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
    guard groups.count == 1 || isGrouped else { return nil }
    // Kept far below the largest Int, so that sums and products of written numbers stay in range.
    return Int(groups.joined()).flatMap { $0 < 1_000_000_000_000_000 ? $0 : nil }
  }

  private static let kanjiDigits: [Character: Int] = [
    "〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  private static let kanjiUnits: [Character: Int] = ["十": 10, "百": 100, "千": 1000, "万": 10_000]
}
