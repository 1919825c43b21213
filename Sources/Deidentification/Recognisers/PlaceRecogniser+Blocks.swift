internal import Morphology

/// Addresses that begin below the municipality.
extension PlaceRecogniser {
  /// 汐見3丁目, 北8条西4丁目2-1, 大字原12番地: a block of a town whose name may be in no list.
  func blocks() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard let mark = PlaceRecogniser.blockMarks.length(at: place, in: note.plain) else {
        return nil
      }
      let number = note.runStart(place) { $0.isDigit || $0.isKanjiDigit }
      guard number < place, let start = townStart(before: number) else { return nil }
      let end = note.runEnd(place + mark) {
        $0.isDigit || $0.isDash || "番号丁目地の条".unicodeScalars.contains($0)
      }
      let isOpen = end > place + mark && "の番号地".unicodeScalars.contains(note.plain[end - 1])
      let last = isOpen && note.plain[end - 1] == "の" ? end - 1 : end
      return Proposal(start..<last, .finePlace, .address, 0.78)
    }
  }

  /// おかやまに, ほっかいどうの: a prefecture as those write it who have no kanji.
  func kanaPrefectures() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard note.plain[place].isHiragana, place == 0 || !note.plain[place - 1].isJapanese,
        let length = Gazetteer.kanaPrefectures.length(at: place, in: note.plain)
      else { return nil }
      let end = place + length
      let isFollowed =
        end == note.count || !note.plain[end].isHiragana
        || ["の", "に", "へ", "から", "で", "けん", "まで", "は"].contains { note.has($0, at: end) }
      let kind = note.has("けん", at: end) ? 2 : 0
      return isFollowed ? Proposal(place..<(end + kind), .prefecture, .gazetteer, 0.72) : nil
    }
  }

  private static let blockMarks = WordTable("丁目 番地")

  /// Where the name of the town before a number begins; nothing when there is none.
  private func townStart(before number: Int) -> Int? {
    let run = note.runStart(number) {
      $0.isKanji || $0.isDigit || $0 == "ヶ" || $0 == "ケ" || $0.isKatakana
    }
    var start = max(run, number - 12)
    // 自宅は北町3丁目 ends at the particle; 転居先北町3丁目 at the word that is none of the name.
    while start < number,
      let length = PlaceRecogniser.notTown.length(at: start, in: note.plain),
      start + length <= number
    {
      start += length
    }
    if start == number {
      // みどり3丁目: a town in hiragana that is one word.
      guard let word = note.word(at: number - 1), word.range.upperBound == number,
        word.range.count > 1, !word.partOfSpeech.isFunction, word.partOfSpeech != .verb,
        note.plain[word.range].allSatisfy(\.isHiragana)
      else { return nil }
      return word.range.lowerBound
    }
    return note.plain[start..<number].contains(where: \.isKanji) ? start : nil
  }

  private static let notTown = WordTable(
    "現住所 住所 自宅 実家 転居先 転居 移転先 所在地 現在 旧 新 母 父 祖母 祖父 本児 隣 近所 宅 送迎先 勤務先 場所 会場 先 約 第 職場")
}

extension Unicode.Scalar {
  /// Whether this is a digit in kanji up to ten.
  fileprivate var isKanjiDigit: Bool { "一二三四五六七八九十".unicodeScalars.contains(self) }
}
