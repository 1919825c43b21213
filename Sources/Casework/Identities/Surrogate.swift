/// Proposes surrogates (仮称): what stands for an identity in anonymised text.
public enum Surrogate {
  /// A surrogate that no identity of the sheet uses yet.
  ///
  /// Names written in Latin letters get English surrogates, all others Japanese ones. A relation
  /// or a sort of facility that is itself a spelling of the sheet is left out of the surrogate.
  public static func proposed(
    kind: IdentityKind, relation: String, name: String, on sheet: IdentitySheet
  ) -> String {
    let taken = Set(sheet.identities.map(\.surrogate))
    let isLatin = name.unicodeScalars.allSatisfy { $0.value < 0x250 }
    // A number has no language of its own.
    let english =
      isLatin && (name.contains(where: \.isLetter) || sheet.child?.surrogate.first?.isASCII == true)
    var named = sheet
    named.add(Identity(kind: kind, relation: relation, forms: [name], surrogate: ""))
    func fitting(_ word: String?, or general: String) -> String {
      guard let word, !word.isBlank, !named.isGivenAway(by: word) else { return general }
      return word
    }
    switch kind {
    case .child: return first(english ? "the child" : "本児", numbered: taken)
    case .family where isSibling(relation):
      return numbered(english ? "Sibling " : "きょうだい", "", taken: taken)
    case .family:
      return first(fitting(relation, or: english ? "a relative" : "家族"), numbered: taken)
    case .staff:
      let role = fitting(relation, or: english ? "Worker" : "担当者")
      return lettered(endsInLatin(role) ? "\(role) " : role, "", taken: taken)
    case .facility:
      return english
        ? lettered("Facility ", "", taken: taken)
        : lettered("", fitting(facilityWord(of: name), or: "機関"), taken: taken)
    case .place:
      return english
        ? lettered("Town ", "", taken: taken)
        : lettered("", fitting(placeWord(of: name), or: "地域"), taken: taken)
    case .acquaintance:
      return lettered(english ? "Acquaintance " : "知人", "", taken: taken)
    case .number:
      return numbered(english ? "[number " : "〔番号", english ? "]" : "〕", taken: taken)
    case .fact:
      return numbered(english ? "[withheld " : "〔伏せ字", english ? "]" : "〕", taken: taken)
    }
  }

  private static func isSibling(_ relation: String) -> Bool {
    let words = ["兄", "姉", "弟", "妹", "きょうだい", "兄弟", "姉妹", "brother", "sister", "sibling"]
    let ranks = ["長", "次", "二", "三", "第", "一", "上の", "下の", "末", "双子の", "実", "異父", "異母"]
    let bare = ranks.reduce(relation.lowercased()) { $0.replacing($1, with: "") }
    return words.contains { bare == $0 || relation.lowercased().hasSuffix(" \($0)") }
  }

  private static func numbered(
    _ before: String, _ after: String, taken: Set<String>
  ) -> String {
    (1...).lazy.map { "\(before)\($0)\(after)" }.first { !taken.contains($0) } ?? before + after
  }

  private static func first(_ word: String, numbered taken: Set<String>) -> String {
    guard taken.contains(word) else { return word }
    return (2...).lazy.map { "\(word)\($0)" }.first { !taken.contains($0) } ?? word
  }

  /// A to Z, then AA to ZZ.
  private static let candidates: [String] = {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
    return letters + letters.flatMap { first in letters.map { first + $0 } }
  }()

  private static func lettered(_ before: String, _ after: String, taken: Set<String>) -> String {
    let used = Set(taken.flatMap { marks(of: $0) })
    return candidates.first { !used.contains($0) && !taken.contains(before + $0 + after) }
      .map { before + $0 + after } ?? before + after
  }

  /// The capital letters that stand alone at either end: the A of A病院, 主治医A and Facility A.
  ///
  /// One letter never means two things on a sheet.
  private static func marks(of surrogate: String) -> [String] {
    let isLetter = { (character: Character) in character.isASCII && character.isLetter }
    let ends = [surrogate.prefix(while: isLetter), surrogate.suffix(while: isLetter)]
    return ends.filter { $0.allSatisfy(\.isUppercase) }.map(String.init)
  }

  private static func endsInLatin(_ role: String) -> Bool {
    role.unicodeScalars.last.map { $0.value < 0x250 } ?? false
  }

  private static func facilityWord(of name: String) -> String? {
    ending(
      of: name,
      [
        "訪問看護ステーション", "特別支援学校", "児童発達支援センター", "医療的ケア児支援センター",
        "相談支援事業所", "医療センター", "小児科クリニック", "クリニック", "大学病院", "病院", "医院",
        "認定こども園", "こども園", "保育所", "保育園", "幼稚園", "小学校", "中学校", "高等学校", "学校",
        "ステーション", "センター", "事業所", "薬局", "市役所", "役所", "保健所", "教育委員会",
      ])
  }

  private static func placeWord(of name: String) -> String? {
    ending(of: name, ["地区", "県", "府", "都", "道", "市", "区", "町", "村", "駅", "島"])
  }

  private static func ending(of name: String, _ words: [String]) -> String? {
    words.first { name.hasSuffix($0) } ?? words.first { $0.count > 1 && name.contains($0) }
  }
}

extension String {
  /// The end of the text, as far back as a condition holds.
  fileprivate func suffix(while condition: (Character) -> Bool) -> Substring {
    let last = lastIndex { !condition($0) }
    return self[(last.map { index(after: $0) } ?? startIndex)...]
  }
}
