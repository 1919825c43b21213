/// Words of the field that are spelt in several ways.
///
/// Works on text whose width, case and kana are folded already.
enum SpellingVariants {
  /// The text with each variant replaced by the one form, the longest variant first.
  static func unified(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      if let match = word(at: index, in: scalars) {
        result.append(contentsOf: match.form)
        index += match.length
      } else {
        result.append(counter(at: index, in: scalars) ?? scalars[index])
        index += 1
      }
    }
    return String(result)
  }

  private static func word(
    at index: Int, in scalars: [Unicode.Scalar]
  ) -> (form: String.UnicodeScalarView, length: Int)? {
    guard let candidates = words[scalars[index]] else { return nil }
    for (variant, form) in candidates where scalars[index...].starts(with: variant) {
      return (form, variant.count)
    }
    return nil
  }

  /// The か of 3ヶ月 and 5カ所; elsewhere the small ヶ of names as け, ヵ as か.
  private static func counter(at index: Int, in scalars: [Unicode.Scalar]) -> Unicode.Scalar? {
    let scalar = scalars[index]
    guard counters.contains(scalar) else { return nil }
    let counts = index > 0 && numerals.contains(scalars[index - 1])
    if counts, index + 1 < scalars.count, counted.contains(scalars[index + 1]) { return "か" }
    switch scalar {
    case "ゖ": return "け"
    case "ゕ": return "か"
    default: return nil
    }
  }

  private static let counters = Set("かけゕゖヵヶ箇个".unicodeScalars)
  private static let counted = Set("月所年国条".unicodeScalars)
  private static let numerals = Set("0123456789〇一二三四五六七八九十百千数何".unicodeScalars)

  private typealias Entry = (variant: [Unicode.Scalar], form: String.UnicodeScalarView)

  /// Variants by their first character, the longest first.
  private static let words: [Unicode.Scalar: [Entry]] = {
    var table: [Unicode.Scalar: [Entry]] = [:]
    for (form, variants) in families {
      for variant in variants.split(separator: " ") {
        let scalars = Array(variant.unicodeScalars)
        table[scalars[0], default: []].append((scalars, form.unicodeScalars))
      }
    }
    return table.mapValues { entries in entries.sorted { $0.variant.count > $1.variant.count } }
  }()

  /// The one form and its variants; a long form that contains a variant is its own variant.
  private static let families: [(form: String, variants: String)] = [
    ("障害", "障がい 障碍 障礙"),
    ("こども", "子ども 子供"),
    ("胃ろう", "胃瘻"),
    ("気管切開", "気切"),
    ("医療的けあ", "医けあ 医療けあ"),
    ("訪問看護", "訪看"),
    ("児童発達支援", "児発"),
    ("放課後等でいさーびす", "放でい 放でいさーびす 放課後でい 放課後でいさーびす 放課後等でい 放課後等でいさーびす"),
    ("生活介護", "生介"),
    ("喀痰", "かくたん 喀たん"),
    ("喀痰吸引", "喀痰吸引 喀たん吸引 かくたん吸引 たん吸引 たんの吸引 痰吸引 痰の吸引 喀痰の吸引"),
  ]
}
