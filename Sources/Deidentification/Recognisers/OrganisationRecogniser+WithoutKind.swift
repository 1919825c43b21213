internal import Morphology

/// Organisations whose names have no word of their kind, or one sign only.
extension OrganisationRecogniser {
  /// A nursery by its kana and one sign: こぐま園, すみれ園; not 通っている園.
  func gardens() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard note.plain[place] == "園", place > 1, note[place + 1]?.isKanji != true else {
        return nil
      }
      var start = note.runStart(place) { $0.isHiragana || $0.value == 0x30FC }
      if start == place { start = note.runStart(place) { $0.isKatakana } }
      if place - start > 2, "のはがをにもとでへ".unicodeScalars.contains(note.plain[start]), start > 0,
        note.plain[start - 1].isJapanese
      {
        start += 1
      }
      guard (2...6).contains(place - start),
        !"のないるたうくむぶすつぬだてしれ".unicodeScalars.contains(note.plain[place - 1])
      else { return nil }
      return Proposal(start..<(place + 1), .organisation, .facilityName, 0.75)
    }
  }

  /// A place and a trade where people work or deal: 駿河冷凍で, for review only.
  func firms() -> [Proposal] {
    note.analysis.words.compactMap { word in
      guard word.partOfSpeech == .place || word.partOfSpeech == .surname, word.range.count > 1,
        let trade = note.word(at: word.range.upperBound), trade.partOfSpeech == .noun,
        trade.range.lowerBound == word.range.upperBound, trade.range.count > 1,
        note.plain[word.range.lowerBound..<trade.range.upperBound].allSatisfy(\.isKanji),
        !FacilityWords.general.contains(trade.range, in: note.plain),
        !NameWords.roles.contains(trade.range, in: note.plain),
        !NameWords.titles.contains(trade.range, in: note.plain),
        note[trade.range.upperBound]?.isKanji != true,
        ["で", "に", "の", "勤", "へ", "。", "、"].contains(where: {
          note.has($0, at: trade.range.upperBound)
        }),
        !["方面", "出身", "在住", "県内", "市内", "産"].contains(note.text(trade.range))
      else { return nil }
      return Proposal(
        word.range.lowerBound..<trade.range.upperBound, .organisation, .facilityName, 0.5)
    }
  }

  /// A school by its place and one sign: 耳成小に上がり, 三里中へ.
  func schools() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard place > 1, "小中高".unicodeScalars.contains(note.plain[place]) else { return nil }
      let follows = ["に", "へ", "の", "で", "から", "、", "。", "と", ")", "）", "」"]
      let isFollowed = follows.contains { note.has($0, at: place + 1) }
      let isYear = note[place + 1].map(\.isDigit) == true && note.has("年", at: place + 2)
      let start = note.runStart(place) { $0.isKanji }
      guard isFollowed || isYear, (2...4).contains(place - start) else { return nil }
      let isNamed =
        note.analysis.candidates[start]?.contains {
          $0.range == start..<place && [.place, .surname].contains($0.partOfSpeech)
        } == true
      if isNamed { return Proposal(start..<(place + 1), .organisation, .facilityName, 0.72) }
      // 三日月小: 中 and 高 end too many other words.
      guard note.plain[place] == "小", note.isWordBoundary(place), note.isWordBoundary(place + 1),
        FacilityWords.general.length(endingAt: place, in: note.plain) == nil
      else { return nil }
      return Proposal(start..<(place + 1), .organisation, .facilityName, 0.6)
    }
  }

  /// An employer without a kind of its own: 天竜プレスで夜勤, 燕三条金属加工勤務.
  func employers() -> [Proposal] {
    named(before: OrganisationRecogniser.employment, least: 0.7, confidence: 0.78)
      + named(before: OrganisationRecogniser.dealing, least: 0.8, confidence: 0.6)
  }

  /// Names without a kind of their own before words that tell what they are.
  private func named(before words: WordTable, least: Double, confidence: Double) -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard place > 2, let length = words.length(at: place, in: note.plain), length > 1,
        note.plain[place - 1].isKanji || note.plain[place - 1].isKatakana
      else { return nil }
      var start = place
      while start > 0, place - start < 16, let word = note.word(at: start - 1),
        word.partOfSpeech.isNominal || !word.isKnown, note.plain[start - 1].isJapanese
      { start = word.range.lowerBound }
      start = trimmed(start, place)
      guard place - start > 2, distinctness(start..<place) ?? 0 >= least,
        NameWords.roles.length(endingAt: place, in: note.plain) == nil,
        NameWords.titles.length(endingAt: place, in: note.plain) == nil,
        NameWords.honorifics.length(endingAt: place, in: note.plain) == nil,
        !SafeWords.japanese.contains(start..<place, in: note.plain)
      else { return nil }
      return Proposal(start..<place, .organisation, .facilityName, confidence)
    }
  }

  /// What people do with a place that helps: they go there, call it, meet its staff.
  private static let dealing = WordTable(
    """
    に通園 に通所 に通院 に通っ に通う へ通う へ通っ を利用 に電話 へ電話 に連絡 へ連絡 から連絡 から電話 に見学 を見学 の見学 に相談 の職員 のスタッフ \
    の看護師 の相談員 の先生 の担任 の送迎 の外来 に入院 を退院 へ転院 に転院 から転院 を受診 へ紹介 に紹介 から紹介 で預か に預け の一時預かり の療育 \
    のリハ の訪問 が訪問 の担当 に入園 に入所 を卒園 に在園 に依頼 へ依頼 に確認 に問い合わせ
    """)

  private static let employment = WordTable(
    "勤務 に勤務 に就職 を退職 で働 でパート を休職 に復職 へ復職 に転職 の社員 で夜勤 に勤め 勤め でアルバイト でバイト へ出勤 に出勤 で日勤 の従業員 を経営 所属 に所属 でパートを の夜勤 の工場 の寮 の社宅"
  )
}
