internal import Casework
internal import Morphology

/// Names that are ordinary words too: 空, 泉, 晴.
extension SheetRecogniser {
  /// A common word that is a name only where people act: 晴の眠剤, 海は笑って.
  func commonConfidence(_ form: SheetForm, _ range: Range<Int>) -> Double? {
    guard context.beginsClause(range.lowerBound), note.word(at: range.lowerBound)?.range == range
    else { return nil }
    if form.kind == .staff || form.kind == .family { return actingConfidence(range) }
    guard form.kind == .child, form.part == .given else { return nil }
    if ActionWords.follow(range.upperBound, in: note) { return 0.72 }
    let cares = [
      "の気切", "の胃ろう", "の吸引", "の呼吸", "の酸素", "の外来", "の受診", "の体調", "の様子", "のお迎え", "の入院", "の退院", "の手術",
      "の検査",
      "の発作", "の体重", "の注入", "の薬", "のリハ", "の誕生日", "の写真", "の学校", "の保育園",
    ]
    if cares.contains(where: { note.has($0, at: range.upperBound) }) { return 0.72 }
    let isTopic = ["は", "も", "が"].contains { note.has($0, at: range.upperBound) }
    return isTopic && !ActionWords.natureFollows(range.upperBound, in: note) ? 0.6 : nil
  }

  /// A common word at the head of a sentence that does something at a time: 泉が明日10時に.
  private func actingConfidence(_ range: Range<Int>) -> Double? {
    guard ["が", "は"].contains(where: { note.has($0, at: range.upperBound) }) else { return nil }
    let next = range.upperBound + 1
    let whens = ["明日", "今日", "本日", "明後日", "来週", "今週", "翌日", "午前", "午後", "夕方", "朝"]
    return whens.contains { note.has($0, at: next) } || note[next].map(\.isDigit) == true
      ? 0.72 : nil
  }

  /// One common character between commas is more often a word: 「東、西」.
  func loneConfidence(_ form: SheetForm, _ range: Range<Int>) -> Double? {
    let next = note.skippingSpaces(range.upperBound)
    let before = note.skippingSpacesBack(range.lowerBound)
    let arrows = Set("→（()）「」『』:：".unicodeScalars)
    let isMarked =
      (before > 0 && arrows.contains(note.plain[before - 1]))
      || (next < note.count && arrows.contains(note.plain[next]))
    let isLine =
      (before == 0 || note.plain[before - 1] == "\n")
      && (next == note.count || note.plain[next] == "\n")
    return isMarked || isLine ? 0.85 : nil
  }
}
