import Casework
import Deidentification

extension IdentitySheet {
  /// An invented family with its places.
  static let example = IdentitySheet([
    Identity(
      kind: .child, relation: "",
      forms: SurfaceForms.of("楡川 湊斗", kana: "にれかわ みなと", kind: .child) + ["みーくん"],
      surrogate: "本児"),
    Identity(
      kind: .family, relation: "母",
      forms: ["楡川 佳苗", "楡川佳苗", "佳苗", "かなえ"], surrogate: "母"),
    Identity(
      kind: .staff, relation: "主治医", forms: ["早乙女 誠司", "早乙女", "早乙女先生"],
      surrogate: "主治医A"),
    Identity(
      kind: .facility, relation: "", forms: ["雁木こども医療センター", "雁木", "雁木こども"],
      surrogate: "A医療センター"),
    Identity(kind: .place, relation: "", forms: ["雁木町", "Karigi"], surrogate: "B町"),
    Identity(
      kind: .family, relation: "", forms: ["Minato Nirekawa", "Minato", "Émi", "ゼ\u{3099}ミ"],
      surrogate: "a relative"),
  ])

  /// A sheet of names drawn by chance, some inside others.
  static func random(using generator: inout SeededGenerator) -> IdentitySheet {
    let pieces = ["楡", "川", "湊", "斗", "は", "る", "か", "A", "b", "é", " ", "カ\u{3099}", "病院"]
    var taken: Set<String> = []
    return IdentitySheet(
      (0..<generator.number(1...6)).map { number in
        let forms = (0..<generator.number(1...4)).map { _ in
          (0..<generator.number(1...4)).map { _ in generator.pick(pieces) }.joined()
        }
        return Identity(
          kind: IdentityKind.allCases[generator.number(0...4)], relation: "",
          forms: forms.filter { taken.insert($0).inserted && !$0.isBlank },
          surrogate: "#\(number)")
      })
  }

  /// Text in which spellings of the sheet stand between, in and beside other words.
  func text(using generator: inout SeededGenerator) -> String {
    let forms = identities.flatMap(\.forms)
    let words = [
      "は", "ちゃん", "さん", "と", "A", "bc", " ", "\n", "川", "\u{3099}", "\u{301}", "⟦", "⟧", "👩🏽",
      "楡", "病院へ",
    ]
    return (0..<generator.number(0...14)).map { _ in
      generator.number(0...2) == 0 ? generator.pick(forms) : generator.pick(words)
    }.joined()
  }
}
