internal import Morphology

/// Names of people that no list has, by their titles and relations.
extension PersonRecogniser {
  /// 園長の枝広先生, （務台相談員）: kanji that no list has, and that nothing else explains.
  func isLikelyTitled(_ name: Range<Int>, _ end: Int) -> Bool {
    guard (2...3).contains(name.count), note.plain[name].allSatisfy(\.isKanji),
      name.lowerBound == 0 || !note.plain[name.lowerBound - 1].isKanji,
      !FacilityWords.general.contains(name, in: note.plain),
      FacilityWords.endings.length(endingAt: name.upperBound, in: note.plain) == nil,
      NameWords.titles.length(endingAt: name.upperBound, in: note.plain) == nil,
      NameWords.roles.length(endingAt: name.upperBound, in: note.plain) == nil
    else { return false }
    if note.has("先生", at: name.upperBound) { return true }
    // Before other titles words of the trade stand as well: 主任相談員. Not so alone in brackets.
    return name.lowerBound > 0 && "（(".unicodeScalars.contains(note.plain[name.lowerBound - 1])
      && note[end].map { "）)".unicodeScalars.contains($0) } == true
  }

  /// A hiragana name of somebody in the family: 妹のななえです.
  func relatives() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard place > 1, note.has("の", endingAt: place), note.plain[place].isHiragana,
        NameWords.relations.length(endingAt: place - 1, in: note.plain) != nil
      else { return nil }
      let stops = ["です", "が", "は", "も", "と", "を", "に", "、", "。", "（", "(", "」", "\n", "から", "より"]
      let end = (place + 2...place + 4).last { end in
        end <= note.count && note.plain[place..<end].allSatisfy(\.isHiragana)
          && (end == note.count || stops.contains { note.has($0, at: end) })
          && WordLists.japaneseGivenReadings.contains(note.text(place..<end))
      }
      return end.map { Proposal(place..<$0, .family, .nameList, 0.75) }
    }
  }

  /// Initials that stand for a real name: S.Kさん, Ｔ・Ｍくん; a lone letter is a pseudonym.
  func initials() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard note.plain[place].isCapital, place == 0 || !note.plain[place - 1].isLatin,
        let dot = note[place + 1], ".・".unicodeScalars.contains(dot),
        note[place + 2]?.isCapital == true
      else { return nil }
      var end = place + 3
      if note[end] == "." { end += 1 }
      guard note[end]?.isLatin != true else { return nil }
      if let honorific = context.honorificEnd(at: end) {
        let isChild = ["ちゃん", "くん", "君"].contains { note.has($0, endingAt: honorific) }
        return Proposal(place..<end, isChild ? .child : .other, .honorific, 0.78)
      }
      guard context.titleEnd(at: end) != nil else { return nil }
      return Proposal(place..<end, .staff, .honorific, 0.75)
    }
  }

  /// A name in kana whose honorific the dictionary takes for a part of a verb: ゆいなさん.
  func swallowed() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard place > 1, note.plain[place - 1].isHiragana,
        ["さん", "くん", "ちゃん"].contains(where: { note.has($0, at: place) }),
        context.honorificEnd(at: place) == nil
      else { return nil }
      let start = note.runStart(place) { $0.isHiragana || $0.value == 0x30FC }
      let isHead = start == 0 || !note.plain[start - 1].isJapanese
      let surname = note.runStart(start) { $0.isKanji }
      if !isHead, (1...3).contains(start - surname),
        surname == 0 || !note.plain[surname - 1].isJapanese, !roleSpans(surname..<start),
        WordLists.japaneseGivenReadings.contains(note.text(start..<place)),
        !isSafeNoun(surname..<start)
      {
        return Proposal(surname..<place, .child, .honorific, 0.78)
      }
      guard isHead, (2...4).contains(place - start),
        WordLists.japaneseGivenReadings.contains(note.text(start..<place)),
        !NameWords.nobody.contains(start..<place, in: note.plain)
      else { return nil }
      return Proposal(start..<place, .child, .honorific, 0.8)
    }
  }

  /// A child in kana whose mother or father is spoken of: みおみおのママ.
  func childrenOf() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard note.plain[place] == "の", place > 1,
        ["ママ", "パパ", "お母さん", "お父さん", "おかあさん", "おとうさん", "ばあば", "じいじ", "おばあちゃん", "おじいちゃん"].contains(
          where: { note.has($0, at: place + 1) })
      else { return nil }
      var start = note.runStart(place) { $0.isHiragana || $0.value == 0x30FC }
      if start == place { start = note.runStart(place) { $0.isKatakana } }
      // 同じ組のみおみおのママ: a particle behind kanji begins no name.
      if start < place, start > 0, note.plain[start - 1].isKanji,
        "のとはもがに".unicodeScalars.contains(note.plain[start])
      {
        start += 1
      }
      let name = start..<place
      guard (2...6).contains(name.count), !isNobody(name),
        !SafeWords.japanese.contains(name, in: note.plain)
      else { return nil }
      let word = note.word(at: start)
      let isOrdinary =
        word?.isKnown == true && word?.range == name && word?.partOfSpeech.isProper == false
      let isListed =
        WordLists.japaneseGivenReadings.contains(note.text(name)) || isPetName(name)
      guard isListed || !isOrdinary else { return nil }
      return Proposal(name, .child, .role, isListed ? 0.75 : 0.55)
    }
  }

  /// Who came along, at the end of a line: 同行雲母; for review, as it may be a word.
  func companions() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard place > 1, note.plain[place].isKanji,
        ["同行", "同席", "同乗", "付添", "代筆", "担当", "記録", "対応"].contains(where: {
          note.has($0, endingAt: note.plain[place - 1] == ":" ? place - 1 : place)
        })
      else { return nil }
      let name = place..<note.runEnd(place) { $0.isKanji }
      let isLast = note[name.upperBound].map { "\n、）)・/".unicodeScalars.contains($0) } ?? true
      guard (1...3).contains(name.count), isLast, !roleSpans(name),
        !SafeWords.japanese.contains(name, in: note.plain),
        !FacilityWords.general.contains(name, in: note.plain),
        NameWords.titles.length(endingAt: name.upperBound, in: note.plain) ?? 0 < 2,
        NameWords.roles.length(endingAt: name.upperBound, in: note.plain) ?? 0 < 2,
        note.isWordBoundary(place)
      else { return nil }
      return Proposal(name, .staff, .role, hasNameEntry(name) ? 0.72 : 0.5)
    }
  }

  /// A pet name after the word for a friend: 親友まーくと, 友達りんりんと.
  func playmates() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard place > 1,
        PersonRecogniser.friends.length(endingAt: place, in: note.plain) != nil,
        note.plain[place].isHiragana
      else { return nil }
      let run = note.runEnd(place) { $0.isHiragana || $0.value == 0x30FC }
      let ends = (place + 2)..<(max(place + 2, run) + 1)
      let named = ends.last { end in
        end - place <= 6 && isPetName(place..<end)
          && (end == run
            || ["と", "が", "は", "も", "に", "の", "を", "や"].contains { note.has($0, at: end) })
      }
      return named.map { Proposal(place..<$0, .child, .role, 0.72) }
    }
  }

  /// A pet name in a list behind another name: 結さんとまっすーが; for review.
  func petNamesInLists() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard place > 2, note.plain[place].isHiragana,
        ["さんと", "くんと", "君と", "ちゃんと", "さん、", "くん、", "ちゃん、"].contains(where: {
          note.has($0, endingAt: place)
        })
      else { return nil }
      let run = note.runEnd(place) { $0.isHiragana || $0.value == 0x30FC }
      guard run - place > 2 else { return nil }
      let end = (place + 2...run).last { end in
        end - place <= 6 && isPetName(place..<end)
          && (end == run || ["が", "は", "も", "と", "に", "の"].contains { note.has($0, at: end) })
      }
      return end.map { Proposal(place..<$0, .child, .role, 0.55) }
    }
  }

  /// Whether kana sound like a pet name: a long vowel, a doubled sound, an ending of endearment.
  private func isPetName(_ range: Range<Int>) -> Bool {
    let kana = note.plain[range]
    if kana.contains(where: { $0.value == 0x30FC }) { return true }
    if ["っち", "たん", "ちん", "りん", "ぽん", "っぴ", "にゃん"].contains(where: {
      note.has($0, endingAt: range.upperBound)
    }) {
      return range.count > 2
    }
    return range.count == 4 && Array(kana.prefix(2)) == Array(kana.suffix(2))
  }

  private static let friends = WordTable("友人 親友 友達 友だち ともだち お友達 同級生 クラスメイト 幼なじみ 幼馴染")
}
