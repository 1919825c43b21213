/// Japanese line-breaking rules (禁則), after JLREQ §3.1.7 and §3.1.8.
enum Kinsoku {
  /// Closing brackets, hyphens, dividers, stops, commas, iteration and length marks, small kana.
  static let neverStart = Set<Character>(
    "’”）〕］｝〉》」』】⦆〙〗»〟" + "‐〜゠–" + "！？‼⁇⁈⁉" + "・：；" + "。．" + "、，" + "ヽヾゝゞ々〻" + "ー"
      + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
      + "｡｣､･ｧｨｩｪｫｬｭｮｯｰﾞﾟ" + ")]},.!?:;%" + "％℃")

  /// Opening brackets.
  static let neverEnd = Set<Character>("‘“（〔［｛〈《「『【⦅〘〖«〝" + "｢" + "([{")

  /// Marks of which two in a row stay together.
  static let inseparable = Set<Character>("…‥—―〳〵")

  /// Tells whether a line may end after `before` and the next start with `after`.
  static func allowsBreak(between before: Character, and after: Character) -> Bool {
    if neverStart.contains(after) || neverEnd.contains(before) { return false }
    if before == after && inseparable.contains(before) { return false }
    return !(before.isOfLatinWord && after.isOfLatinWord)
  }
}

extension Character {
  /// Whether the character belongs to a word that is set off by spaces.
  fileprivate var isOfLatinWord: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    return (0x21...0x7E).contains(scalar.value) || (0xC0...0x24F).contains(scalar.value)
  }
}
