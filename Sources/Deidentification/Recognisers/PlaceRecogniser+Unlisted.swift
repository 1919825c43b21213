internal import Morphology

/// Places by what they stand beside, whatever the dictionary takes their names for.
extension PlaceRecogniser {
  /// （芽室）, 呉へ出張: a municipality without its kind where only a place can stand.
  func bareTowns() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard note.plain[place].isKanji, place == 0 || !note.plain[place - 1].isKanji else {
        return nil
      }
      let range = place..<note.runEnd(place) { $0.isKanji || $0 == "ヶ" || $0 == "ケ" }
      let isTown = Gazetteer.bareMunicipalities.contains(range, in: note.plain)
      let isShort = Gazetteer.shortMunicipalities.contains(range, in: note.plain)
      guard isTown || isShort else { return nil }
      let isTravelled = PlaceRecogniser.travels.length(at: range.upperBound, in: note.plain) != nil
      if isTravelled { return Proposal(range, .finePlace, .gazetteer, 0.72) }
      let isOrdinary = isShort || PlaceRecogniser.alsoWords.contains(range, in: note.plain)
      let isBracketed =
        place > 0 && "（(".unicodeScalars.contains(note.plain[place - 1])
        && note[range.upperBound].map { "）)".unicodeScalars.contains($0) } == true
      return !isOrdinary && isBracketed ? Proposal(range, .finePlace, .gazetteer, 0.6) : nil
    }
  }

  /// What people do with a town: they travel, move or go home there.
  private static let travels = WordTable(
    "へ出張 に出張 へ転勤 に転勤 へ帰省 に帰省 へ転居 に転居 へ引 に引越 に引っ越 へ移住 に移住 在住 出身 方面 の実家 に実家 で里帰り に里帰り へ里帰り から通 から転居 から引"
  )

  /// 白樺通, 桜通り: a street behind a noun, for review; not 交通, 普通.
  func streets() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard note.plain[place] == "通", place > 1, note[place + 1]?.isKanji != true else {
        return nil
      }
      let start = note.runStart(place) { $0.isKanji || $0.isDigit }
      let end = note.has("り", at: place + 1) ? place + 2 : place + 1
      let isFollowed =
        end == note.count || "の、。（(をにで沿・ \n".unicodeScalars.contains(note.plain[end])
        || note.plain[end].isDigit
      guard (2...5).contains(place - start), isFollowed, let last = note.word(at: place),
        last.range.lowerBound == place, note.word(at: place - 1)?.partOfSpeech != .verb,
        !["交", "普", "共", "流", "直", "文", "全", "開", "不", "予定", "指示", "希望", "従来", "計画"].contains(
          where: {
            note.has($0, endingAt: place)
          })
      else { return nil }
      return Proposal(start..<end, .finePlace, .address, 0.55)
    }
  }

  /// コーポ山手203, メゾン青葉: a dwelling by its kind and the name behind or before it.
  func buildings() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard let length = PlaceRecogniser.dwellingKinds.length(at: place, in: note.plain),
        place == 0 || !note.plain[place - 1].isKatakana
      else { return nil }
      let name = note.runEnd(place + length) { $0.isKanji || $0.isKatakana || $0.isNameDot }
      guard (1...8).contains(name - place - length) else { return nil }
      let digits = note.skippingSpaces(name)
      let number = note.runEnd(digits) { $0.isDigit || $0.isDash }
      let isRoom = (2...4).contains(number - digits)
      // アパート退去: without a room only a proper name makes it one house.
      let first = note.word(at: place + length)
      let isNamed = first.map { $0.partOfSpeech.isProper || !$0.isKnown } ?? false
      guard isRoom || isNamed && note.isWordBoundary(name) else { return nil }
      let room = note.has("号室", at: number) ? number + 2 : number
      return Proposal(place..<(isRoom ? room : name), .finePlace, .address, isRoom ? 0.78 : 0.6)
    }
  }

  private static let dwellingKinds = WordTable(
    "コーポ ハイツ メゾン アパート マンション レジデンス グランド コンフォート ヴィラ ビラ シャトー シャルマン パレス ロイヤル サンハイツ エステート メゾンド ハイム コート"
  )
}
