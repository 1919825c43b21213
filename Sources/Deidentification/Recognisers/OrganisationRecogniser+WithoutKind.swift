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
      if start == place, note.plain[place] == "小", let mixed = mixedSchoolStart(place),
        isFollowed || isYear
      {
        return Proposal(mixed..<(place + 1), .organisation, .facilityName, 0.72)
      }
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

  /// 三方原ひかり小: a place and a name in kana before the sign.
  private func mixedSchoolStart(_ place: Int) -> Int? {
    let kana = note.runStart(place) { $0.isHiragana }
    let start = note.runStart(kana) { $0.isKanji }
    guard (2...5).contains(place - kana), (2...4).contains(kana - start),
      note.word(at: kana)?.partOfSpeech.isFunction == false,
      note.analysis.candidates[start]?.contains(where: {
        $0.partOfSpeech == .place || $0.partOfSpeech == .surname
      }) == true
    else { return nil }
    return start
  }

  /// A name in kana after a kind that stands in sentences too, for review: 相談室こだち, 学童ぽけっと.
  func generalBeginning(at place: Int) -> Proposal? {
    guard let length = FacilityWords.generalBeginnings.length(at: place, in: note.plain),
      note.isWordBoundary(place) || place == 0 || !note.plain[place - 1].isKanji
    else { return nil }
    let start = place + length
    if let quoted = quotedName(at: start) {
      // 親の会「とかちの翼」.
      return Proposal(quoted, .organisation, .facilityName, 0.72)
    }
    var end = note.runEnd(start) { $0.isHiragana || $0.value == 0x30FC }
    let katakana = note.runEnd(end) { $0.isKatakana }
    if end == start || katakana > end, katakana - start <= 8 {
      end = katakana
    } else {
      // こだちの, こだちへ: a particle at the end is none of the name.
      while end > start + 2, let last = note.word(at: end - 1), last.partOfSpeech.isFunction {
        end = last.range.lowerBound
      }
    }
    guard (3...8).contains(end - start), let first = note.word(at: start) else { return nil }
    // レスパイトなでしこ: behind a kind of help even a known word of some length is its name.
    let isFlower =
      end - start > 3 && OrganisationRecogniser.helps.length(endingAt: start, in: note.plain) != nil
      && !["だより", "やつ", "むつ", "まり", "しらせ", "まつり", "あそび", "しごと"].contains {
        note.has($0, endingAt: end)
      }
    let isKnownWhole =
      first.isKnown && first.range == start..<end && !first.partOfSpeech.isProper && !isFlower
    let isSpoken =
      first.range.lowerBound == start && first.isKnown && first.range.count > 1
      && [.verb, .adjective, .adverb, .pronoun, .auxiliary, .particle].contains(first.partOfSpeech)
    let isTalk =
      note.isWordBoundary(start) && first.range.count == 1 && first.partOfSpeech.isFunction
    let last = note.word(at: end - 1)
    let isNamed =
      last?.partOfSpeech.isNominal == true && last?.range.lowerBound != start
      && !["こと", "とき", "ため", "もの", "ところ", "ほう", "まま", "よう", "うち"].contains {
        note.has($0, endingAt: end)
      }
    // No adverb stands before へ or から: 喫茶たまゆらへ.
    let isGoal = ["へ", "から", "より", "さん", "を"].contains { note.has($0, at: end) }
    let isUnlisted =
      isNamed || isGoal && first.range == start..<end && first.partOfSpeech == .adverb
      || (start..<end).contains { note.word(at: $0)?.isKnown == false }
    guard isUnlisted || !isKnownWhole && !isSpoken, !isTalk,
      !SafeWords.japanese.contains(start..<end, in: note.plain)
    else { return nil }
    return Proposal(place..<end, .organisation, .facilityName, 0.6)
  }

  private static let helps = WordTable(
    "レスパイト レスパイトハウス ショートステイ デイ 放デイ グループホーム 相談室 相談支援 事業所 多機能型事業所 クリニック 訪リハ 訪問リハ 薬局 こども園 保育園")

  /// A name in quotes, and nothing that somebody says.
  private func quotedName(at place: Int) -> Range<Int>? {
    guard let open = note[place], "「『".unicodeScalars.contains(open) else { return nil }
    let end = note.runEnd(place + 1) { $0.isJapanese || $0.isLatin || $0.isNameDot }
    guard (2...12).contains(end - place - 1), let close = note[end],
      "」』".unicodeScalars.contains(close),
      !["です", "ます", "した", "ない", "たい", "さい", "はい", "かな", "から", "だよ", "だね", "って"].contains(where: {
        note.has($0, endingAt: end)
      }),
      note.word(at: end - 1).map({ ![.verb, .auxiliary, .adjective].contains($0.partOfSpeech) })
        ?? true
    else { return nil }
    return (place + 1)..<end
  }

  /// A proper name and the first word of a kind that was cut off, for review: 播磨総合で, 若狭支援の.
  func cutNames() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard let length = FacilityWords.cutKinds.length(at: place, in: note.plain), place > 1,
        note.isWordBoundary(place + length), note[place + length]?.isKanji != true,
        note[place + length]?.isKatakana != true,
        ["に", "で", "の", "へ", "から", "は", "が", "と", "も", "、", "。", "）", ")", "\n", "より", "を"]
          .contains(
            where: { note.has($0, at: place + length) }) || place + length == note.count
      else { return nil }
      var start = place
      while start > 0, place - start < 10, let word = note.word(at: start - 1),
        note.plain[start - 1].isJapanese || note.plain[start - 1].isLatin,
        word.partOfSpeech.isProper || !word.isKnown
          || start == place && FacilityWords.cutKinds.contains(word.range, in: note.plain)
          || start < place && word.partOfSpeech == .noun && word.range.count > 1
            && note.plain[word.range].allSatisfy(\.isHiragana)
          || start == place && note.plain[word.range].allSatisfy(\.isHiragana)
            && word.range.count > 1 && [.noun, .adverb].contains(word.partOfSpeech)
      { start = word.range.lowerBound }
      start = trimmed(start, place)
      // 南部医療で: a direction distinguishes one too, where the kind alone would say nothing.
      let direction =
        start == place
        ? OrganisationRecogniser.directions.length(endingAt: place, in: note.plain) : nil
      if let direction, note.isWordBoundary(place - direction),
        note.plain[place] == "医" || note.plain[place] == "療"
      {
        return Proposal((place - direction)..<(place + length), .organisation, .facilityName, 0.55)
      }
      guard place - start > 1, distinctness(start..<place) ?? 0 >= 0.8 else { return nil }
      return Proposal(start..<(place + length), .organisation, .facilityName, 0.6)
    }
  }

  /// Whom one calls or asks by a name in hiragana that is no word: ほくでんに相談; for review.
  func kanaContacts() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard OrganisationRecogniser.asking.length(at: place, in: note.plain) != nil, place > 2,
        note.plain[place - 1].isHiragana
      else { return nil }
      let start = note.runStart(place) { $0.isHiragana || $0.value == 0x30FC }
      guard (3...6).contains(place - start), start == 0 || !note.plain[start - 1].isJapanese else {
        return nil
      }
      let words = Set((start..<place).compactMap { note.word(at: $0)?.range }).count
      let isSpoken = ["まで", "など", "たち", "さん", "よう", "とき", "うち", "ため", "すぐ", "ほか"].contains {
        note.has($0, endingAt: place)
      }
      guard words > 1, !isSpoken, !SafeWords.japanese.contains(start..<place, in: note.plain),
        !NameWords.nobody.contains(start..<place, in: note.plain)
      else { return nil }
      return Proposal(start..<place, .organisation, .facilityName, 0.5)
    }
  }

  private static let asking = WordTable(
    "に相談 へ相談 に連絡 へ連絡 に電話 へ電話 に依頼 へ依頼 に確認 に問い合わせ へ問い合わせ に申請 に見学 へ見学 に通所 に通園 に入電")

  /// An employer in Latin capitals: 父はNKKの夜勤; for review only.
  func latinEmployers() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard place > 2, OrganisationRecogniser.employment.length(at: place, in: note.plain) != nil,
        note.plain[place - 1].isCapital
      else { return nil }
      let start = note.runStart(place) { $0.isLatin || $0 == "&" }
      guard (3...12).contains(place - start),
        !SafeWords.english.contains(note.text(start..<place).lowercased()),
        NameWords.titles.length(endingAt: place, in: note.plain) == nil
      else { return nil }
      return Proposal(start..<place, .organisation, .facilityName, 0.6)
    }
  }

  /// 母ゆかりは椋の木窯で: where somebody of the family is, by a name of several words; for review.
  func breadwinners() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard note.has("は", at: place), place > 0, isFamily(before: place) else { return nil }
      let start = place + 1
      var (end, words) = (start, 0)
      while end - start < 14, let word = note.word(at: end), word.range.lowerBound == end,
        word.partOfSpeech.isNominal || word.partOfSpeech == .suffix || !word.isKnown,
        note.plain[word.range].allSatisfy({ $0.isJapanese || $0.isLatin })
      { (end, words) = (word.range.upperBound, words + 1) }
      guard end - start > 2, words > 1,
        ["で", "の", "に", "勤", "を休職", "を退職", "へ"].contains(where: { note.has($0, at: end) }),
        distinctness(start..<end) ?? 0 >= 0.72,
        !note.plain[start].isDigit, NameWords.roles.length(at: start, in: note.plain) == nil,
        NameWords.titles.length(endingAt: end, in: note.plain) == nil,
        NameWords.honorifics.length(endingAt: end, in: note.plain) == nil,
        !SafeWords.japanese.contains(start..<end, in: note.plain),
        !"市町村区県都府道郡駅組日時中後前間目".unicodeScalars.contains(note.plain[end - 1])
      else { return nil }
      return Proposal(start..<end, .organisation, .facilityName, 0.5)
    }
  }

  /// Whether a relation, with a name or without, ends here.
  private func isFamily(before place: Int) -> Bool {
    if NameWords.relations.length(endingAt: place, in: note.plain) != nil { return true }
    let line = note.runStart(place) { !"。\n、".unicodeScalars.contains($0) }
    return (line..<place).contains { here in
      NameWords.relations.length(at: here, in: note.plain) != nil && place - here < 14
    }
  }

  /// 勤務先 京丹精密: what a label calls an employer or an office.
  func labelledOffices() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard
        ["派遣元", "派遣先", "出向先", "勤務先", "職場", "勤め先", "通園先", "通所先", "就労先", "入所先", "通学先"].contains(
          where: {
            note.has($0, endingAt: place)
          }), let sign = note[place], sign.isBlank || "：:はの".unicodeScalars.contains(sign)
      else { return nil }
      let start = note.skippingSpaces(place + 1)
      let end = note.runEnd(start) { $0.isKanji || $0.isKatakana || $0.isLatin }
      guard (3...12).contains(end - start), distinctness(start..<end) ?? 0 > 0.6,
        note[end].map({ !$0.isHiragana || "にのへで".unicodeScalars.contains($0) }) ?? true
      else { return nil }
      return Proposal(start..<end, .organisation, .facilityName, 0.72)
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
    に搬送 へ搬送 から搬送 に救急搬送 で検査 を紹介 で手術 に転園 に転校 に入学 に進学 を卒業 で療育 でリハ で診て で受診 で診断 に就園 に復園 が移る に移る へ移る に移っ に移籍 に納品 へ発注 に発注 から納品 の夜間 の救急 の当直 の病棟 のレスパイト でレスパイト で短期入所 で入浴 で預かり \
    に通園 に通所 に通院 に通っ に通う へ通う へ通っ を利用 に電話 へ電話 に連絡 へ連絡 から連絡 から電話 に見学 を見学 の見学 に相談 の職員 のスタッフ \
    の看護師 の相談員 の先生 の担任 の送迎 の外来 に入院 を退院 へ転院 に転院 から転院 を受診 へ紹介 に紹介 から紹介 で預か に預け の一時預かり の療育 \
    のリハ の訪問 が訪問 の担当 に入園 に入所 を卒園 に在園 に依頼 へ依頼 に確認 に問い合わせ
    """)

  private static let directions = WordTable("東部 西部 南部 北部 中部 中央")
  private static let employment = WordTable(
    "勤務 に勤務 に就職 を退職 で働 でパート を休職 に復職 へ復職 に転職 の社員 で夜勤 に勤め 勤め でアルバイト でバイト へ出勤 に出勤 で日勤 の従業員 を経営 所属 に所属 でパートを の異動 へ異動 に異動 の夜勤 の工場 の寮 の社宅"
  )
}
