/// Proposes surrogates (仮称): what stands for an identity in anonymised text.
public enum Surrogate {
  /// A surrogate that no identity of the sheet uses yet.
  ///
  /// Names written in Latin letters get English surrogates, all others Japanese ones.
  public static func proposed(
    kind: IdentityKind, relation: String, name: String, on sheet: IdentitySheet
  ) -> String {
    let taken = Set(sheet.identities.map(\.surrogate))
    let english = name.unicodeScalars.allSatisfy { $0.value < 0x250 }
    switch kind {
    case .child: return first(english ? "the child" : "本児", numbered: taken)
    case .family:
      return first(relation.isEmpty ? (english ? "a relative" : "家族") : relation, numbered: taken)
    case .staff:
      let role = relation.isEmpty ? (english ? "Worker" : "担当者") : relation
      return lettered(english ? "\(role) " : role, "", taken: taken)
    case .facility:
      return english
        ? lettered("Facility ", "", taken: taken)
        : lettered("", facilityWord(of: name), taken: taken)
    case .place:
      return english
        ? lettered("Town ", "", taken: taken) : lettered("", placeWord(of: name), taken: taken)
    }
  }

  private static func first(_ word: String, numbered taken: Set<String>) -> String {
    guard taken.contains(word) else { return word }
    return (2...).lazy.map { "\(word)\($0)" }.first { !taken.contains($0) } ?? word
  }

  private static func lettered(_ before: String, _ after: String, taken: Set<String>) -> String {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
    let marks = letters + letters.flatMap { first in letters.map { first + $0 } }
    let used = Set(taken.compactMap { mark(of: $0) })
    return marks.first { !used.contains($0) && !taken.contains(before + $0 + after) }
      .map { before + $0 + after } ?? before + after
  }

  /// The leading capital letters of a surrogate: one letter never means two facilities.
  private static func mark(of surrogate: String) -> String? {
    let letters = surrogate.prefix { $0.isASCII && $0.isUppercase }
    return letters.isEmpty || letters.count == surrogate.count ? nil : String(letters)
  }

  private static func facilityWord(of name: String) -> String {
    ending(
      of: name,
      [
        "訪問看護ステーション", "特別支援学校", "児童発達支援センター", "医療的ケア児支援センター",
        "相談支援事業所", "医療センター", "小児科クリニック", "クリニック", "大学病院", "病院", "医院",
        "認定こども園", "こども園", "保育所", "保育園", "幼稚園", "小学校", "中学校", "高等学校", "学校",
        "ステーション", "センター", "事業所", "薬局", "市役所", "役所", "保健所", "教育委員会",
      ]) ?? "機関"
  }

  private static func placeWord(of name: String) -> String {
    ending(of: name, ["県", "府", "都", "道", "市", "区", "町", "村", "駅", "島", "地区"]) ?? "地域"
  }

  private static func ending(of name: String, _ words: [String]) -> String? {
    words.first { name.hasSuffix($0) } ?? words.first { $0.count > 1 && name.contains($0) }
  }
}
