internal import JapaneseText

/// Folds single scalars so that every way to write a name compares as the same.
enum NameFolding {
  /// The folded scalar: lower case, hiragana, whole kana, common kanji, one dash.
  static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x41...0x5A: return Unicode.Scalar(scalar.value + 0x20) ?? scalar
    case 0..<0x80: return scalar == "-" ? dash : scalar
    case 0x30A1...0x30F6: return whole(Unicode.Scalar(scalar.value - 0x60) ?? scalar)
    case 0x3041...0x3096: return whole(scalar)
    // A long vowel, a dash and the number one are taken for each other by scanners.
    case 0x30FC, 0x2010...0x2015, 0x2212, 0x2500, 0x4E00: return dash
    case 0xC0...0x24F: return bare(scalar)
    // Kanji that scanners take for kana, and the other way round.
    case 0x53E3: return "ろ"
    case 0x5915: return "た"
    case 0x529B: return "か"
    case 0x5DE5: return "え"
    case 0x4E8C: return "に"
    case 0x516B: return "は"
    case 0x535C: return "と"
    default: return TextFolding.commonForm(of: scalar)
    }
  }

  /// The folded form of a text without its spaces and name dots.
  static func key(_ text: String) -> [Unicode.Scalar] {
    // Most spellings are plain already.
    let isPlain = text.unicodeScalars.allSatisfy(Shadow.isPlain)
    let plain = isPlain ? Array(text.unicodeScalars) : Shadow(text).scalars
    return plain.filter { !$0.isBlank && !$0.isNameDot }.map(folded)
  }

  private static let dash: Unicode.Scalar = "ー"

  /// Small kana become large: scanners and hurried people mix them up.
  private static func whole(_ kana: Unicode.Scalar) -> Unicode.Scalar {
    switch kana {
    case "ぁ", "ぃ", "ぅ", "ぇ", "ぉ", "っ", "ゃ", "ゅ", "ょ", "ゎ":
      Unicode.Scalar(kana.value + 1) ?? kana
    case "ゕ": "か"
    case "ゖ": "け"
    default: kana
    }
  }

  /// The letter without its accent: ō → o, é → e.
  private static func bare(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    let lower = letter.properties.lowercaseMapping.unicodeScalars.first ?? letter
    return accents[lower] ?? lower
  }

  private static let accents: [Unicode.Scalar: Unicode.Scalar] = [
    "à": "a", "á": "a", "â": "a", "ã": "a", "ä": "a", "å": "a", "ā": "a", "ç": "c", "è": "e",
    "é": "e", "ê": "e", "ë": "e", "ē": "e", "ì": "i", "í": "i", "î": "i", "ï": "i", "ī": "i",
    "ñ": "n", "ò": "o", "ó": "o", "ô": "o", "õ": "o", "ö": "o", "ø": "o", "ō": "o", "ù": "u",
    "ú": "u", "û": "u", "ü": "u", "ū": "u", "ý": "y", "ÿ": "y", "š": "s", "ž": "z", "ć": "c",
    "č": "c", "ł": "l", "ń": "n", "ś": "s", "ż": "z",
  ]
}
