internal import Morphology

/// Finds named organisations by the kind at the end or the beginning of their names.
struct OrganisationRecogniser {
  let note: NoteText
  let context: NameContext

  init(note: NoteText) { (self.note, context) = (note, NameContext(note: note)) }

  func proposals() -> [Proposal] {
    var proposals: [Proposal] = []
    for place in note.plain.indices {
      if let proposal = ending(at: place) { proposals.append(proposal) }
      if let proposal = beginning(at: place) { proposals.append(proposal) }
    }
    return proposals + labelledOffices() + breadwinners() + employers() + schools() + gardens()
      + firms()
      + cutNames()
      + latinEmployers() + kanaContacts()
  }

  /// A name whose kind begins at a place.
  private func ending(at place: Int) -> Proposal? {
    guard place > 0, let length = FacilityWords.endings.length(at: place, in: note.plain) else {
      return nil
    }
    let end = place + length
    // 自家発電機: a thing, and no firm for electrical machines.
    guard endsName(place, end), !note.has("発", endingAt: place) else { return nil }
    let start = nameStart(before: place)
    let isCutKana =
      start < place
      && (start == kanaStart(place, place) || start == kanaStart(behindParticleBefore: place))

    // 橿原市こども家庭課: an office of the town, and no short name of a hospital.
    let isOffice =
      note.plain[place] == "こ" || note.plain[place] == "子"
      ? "市区町村県".unicodeScalars.contains(note.plain[place - 1]) : false
    guard !isOffice, start < place, let sureness = isCutKana ? 0.74 : distinctness(start..<place)
    else {
      return nil
    }
    let isShort = length == 1 || FacilityWords.weak.contains(place..<end, in: note.plain)
    if isShort, sureness < 0.8 {
      // 神姫観光: perhaps a name, for a person to see.
      return sureness > 0.7 && length > 1
        ? Proposal(start..<end, .organisation, .facilityName, 0.5) : nil
    }
    return Proposal(start..<end, .organisation, .facilityName, isShort ? sureness - 0.05 : sureness)
  }

  /// Whether no longer word runs over the end: センター長, 病院長.
  private func endsName(_ place: Int, _ end: Int) -> Bool {
    guard let last = note.word(at: end - 1) else { return true }
    if last.range.upperBound > end, last.isKnown { return false }
    // 頭囲拡大: one sign of a common word is no kind.
    if note.plain[place] == "大",
      OrganisationRecogniser.sizes.length(endingAt: place, in: note.plain) != nil
    {
      return false
    }
    if end - place == 1, last.range.lowerBound < place, last.isKnown, last.partOfSpeech == .noun {
      return false
    }
    if end < note.count, note.plain[end - 1].isKatakana, note.plain[end].isKatakana { return false }
    if end < note.count, note.plain[end - 1].isKanji, end - place == 1, note.plain[end].isKanji {
      return false
    }
    return true
  }

  /// What is as large as these is no university: 小豆大.
  private static let sizes = WordTable(
    "小豆 米粒 大豆 鶏卵 卵 拳 手拳 くるみ 胡桃 うずら 親指 小指 示指 豌豆 えんどう 粟粒 玉 硬貨 円 等身 実物 原寸 豆 粒 頭")

  /// Where the name begins: nouns, names and unknown words are joined, back to anything else.
  private func nameStart(before place: Int) -> Int {
    var start = place
    while start > 0, place - start < 16 {
      let scalar = note.plain[start - 1]
      guard scalar.isJapanese || scalar.isNameDot || scalar.isLatin else { break }
      guard let word = note.word(at: start - 1) else { break }
      if isJoining(word, before: place) {
        start = max(0, word.range.lowerBound)
      } else if word.partOfSpeech == .particle, note.has("の", at: word.range.lowerBound),
        word.range.count == 1,
        joinsByNo(word.range.lowerBound, place)
      {
        start = word.range.lowerBound
      } else {
        break
      }
    }
    if let behind = kanaStart(behindParticleBefore: place), behind <= start { return behind }
    let isCut =
      start == place
      || start > 0 && note.plain[start].isHiragana && note.plain[start - 1].isHiragana
    if isCut, let kana = kanaStart(afterParticleBefore: place) { return kana }
    return trimmed(kanaStart(start, place), place)
  }

  /// A hiragana name before the kind that the dictionary cut into pieces: つがる信用金庫.
  private func kanaStart(_ start: Int, _ place: Int) -> Int {
    // 4月からはまなす薬局に: a word of the dictionary in kana that ends at the kind.
    if note.plain[place - 1].isHiragana,
      let word = (max(0, place - 7)..<max(0, place - 2)).first(where: { here in
        note.plain[here..<place].allSatisfy(\.isHiragana)
          && here > 0 && "らはにでへのとがをもり".unicodeScalars.contains(note.plain[here - 1])
          && FacilityName.kinds.length(at: here, in: note.plain) == nil
          && note.analysis.candidates[here]?.contains {
            $0.range == here..<place && $0.partOfSpeech == .noun
          } == true
      })
    {
      return word
    }
    let isCut = start > 0 && start < place && note.plain[start - 1].isHiragana
    guard start == place || isCut, note.plain[start == place ? place - 1 : start].isHiragana else {
      return start
    }
    var run = note.runStart(start) { $0.isHiragana || $0.value == 0x30FC }
    if run > 0, note.plain[run - 1].isJapanese {
      guard let length = OrganisationRecogniser.joints.length(at: run, in: note.plain) else {
        // 西海みなと汽船: a place before the kana.
        return (2...5).contains(place - run) ? placeStart(endingAt: run) ?? start : start
      }
      run += length
    }
    guard run <= start, (2...9).contains(place - run), let first = note.word(at: run),
      first.range.lowerBound == run,
      !first.isKnown || first.partOfSpeech.isNominal && isCut
        || first.partOfSpeech == .verb && isCut && run > 0 && note.plain[run - 1] == "の"
        || first.range.count == 1 && first.partOfSpeech.isFunction
        || isCut && first.partOfSpeech == .adverb && first.range.count == 2
          && (run == 0 || !note.plain[run - 1].isJapanese)
        || first.partOfSpeech.isNominal && start == place && place - run > 2
          && note.word(at: place - 1)?.partOfSpeech.isFunction == false
    else { return start }
    return run
  }

  /// 樹くんのひたかみ学童クラブ: kana behind the first particle of a run.
  private func kanaStart(afterParticleBefore place: Int) -> Int? {
    guard place > 0, note.plain[place - 1].isHiragana else { return nil }
    let run = note.runStart(place) { $0.isHiragana || $0.value == 0x30FC }
    return (run + 1..<place).first { start in
      (3...7).contains(place - start)
        && "のはがをにへとも".unicodeScalars.contains(note.plain[start - 1])
        && note.word(at: start).map { $0.range.lowerBound != start || !$0.partOfSpeech.isFunction }
          == true
        && note.word(at: place - 1)?.partOfSpeech.isFunction == false
    }
  }

  /// Where a place or a family name of two signs or more that ends here begins.
  private func placeStart(endingAt end: Int) -> Int? {
    (max(0, end - 4)..<max(0, end - 1)).first { start in
      note.analysis.candidates[start]?.contains {
        $0.range == start..<end && ($0.partOfSpeech == .place || $0.partOfSpeech == .surname)
      } == true
    }
  }

  /// 龍郷町のしまばな薬局, 物品はせとうち医材: behind a particle a name may begin with any kana.
  private func kanaStart(behindParticleBefore place: Int) -> Int? {
    guard note.plain[place - 1].isHiragana,
      !"のたてをにがはといるで".unicodeScalars.contains(note.plain[place - 1]),
      !(note.plain[place - 1] == "な" && note.word(at: place - 1)?.partOfSpeech == .auxiliary)
    else { return nil }
    let run = note.runStart(place) { $0.isHiragana || $0.value == 0x30FC }
    guard run > 0, note.plain[run - 1].isKanji, "のはもへ".unicodeScalars.contains(note.plain[run]),
      (3...7).contains(place - run - 1)
    else { return nil }
    return run + 1
  }

  private static let joints = WordTable("から より まで ではなく の は が を に へ と で も や")

  private func isJoining(_ word: Word, before place: Int) -> Bool {
    switch word.partOfSpeech {
    case .noun, .surname, .givenName, .personName, .organisation, .place, .country, .properNoun,
      .prefix, .number:
      return true
    case .suffix:
      // さん ends the name before it: 加納さん病院.
      return NameWords.honorifics.contains(word.range, in: note.plain) == false
    case .adjective where word.range.count == 1 && note.plain[word.range.lowerBound].isKanji:
      // 遠州 is cut into 遠 and 州.
      return true
    case .adverb, .verb, .adjective, .other, .pronoun, .auxiliary, .particle:
      // A hiragana or katakana name is often cut into small words: ひだまり, ゆめのたね.
      let isKana = note.plain[word.range].allSatisfy { $0.isHiragana || $0.isKatakana }
      let isNear = place - word.range.upperBound == 0 && word.range.count > 2
      return isKana && isNear && word.partOfSpeech != .particle || !word.isKnown
    case .symbol: return false
    }
  }

  /// Whether の stands inside a name: 氷川の杜保育園, みどりの風クリニック; not 地域の病院.
  func joinsByNo(_ particle: Int, _ place: Int) -> Bool {
    let between = (particle + 1)..<place
    guard (1...2).contains(between.count),
      note.plain[between].allSatisfy({ "杜森風丘里家樹花星虹海空鳥木実羽翼泉道園空光音色手輪和種".unicodeScalars.contains($0) })
    else { return false }
    return true
  }

  func trimmed(_ start: Int, _ place: Int) -> Int {
    var here = start
    while here < place {
      guard let length = OrganisationRecogniser.leading.length(at: here, in: note.plain),
        here + length <= place, note.isWordBoundary(here + length)
      else { break }
      here += length
    }
    return here
  }

  private static let leading = WordTable(
    """
    母 父 兄 姉 弟 妹 本児 児 祖母 祖父 現在 今後 今回 前回 次回 本日 昨日 明日 翌日 今日 先日 当日 毎週 毎日 毎月 週 月 日 時 分 回 \
    近所 近隣 隣 隣町 市内 県内 町内 同じ 同 他 別 新 旧 元 前 当 本 各 受診 入院 退院 転院 紹介 以後 以降 午前 午後 夕方 \
    担当 勤務先 勤務 場所 会場 出席 参加 送付先 連絡先 診断 検査 電話 入電 退職 就職 在籍 通園 通学 登校 利用 希望 併用 \
    下校後 登校後 帰宅後 退院後 入院後 受診後 訪問後 終了後 あと その そこ この あの ため とき こと など から まで ので 保護者 家族 両親 学校側 病院側 園側 は が を に も と で や へ
    """)

  /// How sure it is that the words before the kind distinguish one organisation.
  func distinctness(_ range: Range<Int>) -> Double? {
    var (place, best): (Int, Double?) = (range.lowerBound, nil)
    if note.plain[range].allSatisfy({ $0.isLatin || $0.isDigit }), range.count < 3 { return nil }
    while place < range.upperBound {
      if let length = FacilityWords.general.length(at: place, in: note.plain)
        ?? FacilityName.kinds.length(at: place, in: note.plain)
      {
        place += length
        continue
      }
      if let value = distinctness(at: place) { best = max(best ?? 0, value) }
      place = max(place + 1, note.word(at: place)?.range.upperBound ?? 0)
    }
    return best
  }

  /// かがやき保育園, ひびき療育園: the stem of a verb in kana that stands as a name.
  private func isVerbAsName(_ word: Word, _ place: Int) -> Bool {
    word.partOfSpeech == .verb && word.range.lowerBound == place && word.range.count > 2
      && note.plain[word.range].allSatisfy(\.isHiragana)
      && "きしちにひみりぎじびい".unicodeScalars.contains(note.plain[word.range.upperBound - 1])
      && (FacilityWords.endings.length(at: word.range.upperBound, in: note.plain) ?? 0) > 1
  }

  private func distinctness(at place: Int) -> Double? {
    guard note.plain[place].isJapanese || note.plain[place].isLatin, let word = note.word(at: place)
    else { return nil }
    let names = note.analysis.candidates[place] ?? []
    if names.contains(where: {
      $0.partOfSpeech != .noun && $0.partOfSpeech != .givenName && $0.range.count > 1
    }) {
      return 0.85
    }
    if !word.isKnown || word.partOfSpeech.isPerson {
      return word.range.count > 1 || note.plain[place].isKanji ? 0.85 : 0.72
    }
    if note.plain[place].isHiragana, word.range.count > 1, word.partOfSpeech != .verb,
      word.partOfSpeech != .particle
    {
      return 0.8
    }
    if isVerbAsName(word, place) { return 0.74 }
    if note.plain[place].isKatakana { return word.range.count > 2 ? 0.72 : nil }
    if word.partOfSpeech == .noun, word.range.count > 1 { return 0.6 }
    // 上州, 石州: a province that the dictionary cuts in two.
    let isProvince =
      word.partOfSpeech == .place && note.word(at: word.range.upperBound)?.partOfSpeech == .suffix
    if isProvince { return 0.85 }
    let isCutName = word.partOfSpeech == .adjective && note.plain[place].isKanji
    return word.partOfSpeech == .noun || isCutName && word.range.count == 1 ? 0.72 : nil
  }

  /// A name after its kind: 訪問看護ステーションさなげ, 株式会社山田.
  private func beginning(at place: Int) -> Proposal? {
    guard let length = FacilityWords.beginnings.length(at: place, in: note.plain) else {
      return generalBeginning(at: place)
    }
    let start = place + length
    // スーパービジョン is no shop.
    if note.has("スーパー", at: place), note.has("ビジョン", at: start) || note.has("バイ", at: start) {
      return nil
    }
    if start < note.count, "「『".unicodeScalars.contains(note.plain[start]) {
      // カフェ「ひだまりや」: the name stands in quotes.
      let end = note.runEnd(start + 1) { !"」』\n".unicodeScalars.contains($0) }
      guard (2...14).contains(end - start - 1), end < note.count, note.plain[end] != "\n" else {
        return nil
      }
      return Proposal((start + 1)..<end, .organisation, .facilityName, 0.72)
    }
    if let end = kanaEnd(
      start, isSure: note.plain[start - 1].isLatin || note.has("法人", endingAt: start))
    {
      return Proposal(place..<end, .organisation, .facilityName, 0.75)
    }
    guard start < note.count, note.plain[start].isJapanese, let word = note.word(at: start),
      word.range.lowerBound == start || note.word(at: place)?.range == word.range,
      !word.partOfSpeech.isFunction, word.partOfSpeech != .suffix, word.partOfSpeech != .verb
    else { return nil }
    var end = word.range.upperBound
    while end < note.count, note.plain[end].isJapanese, let next = note.word(at: end),
      !next.partOfSpeech.isFunction, next.partOfSpeech != .suffix, next.partOfSpeech != .verb,
      next.partOfSpeech != .adverb, end - start < 10
    {
      end = next.range.upperBound
    }
    guard distinctness(start..<end) ?? 0 >= 0.7, end - start > 1 else { return nil }
    return Proposal(place..<end, .organisation, .facilityName, 0.75)
  }
}

extension OrganisationRecogniser {
  /// The end of a name in hiragana after its kind: NPOそらいろきょうだい.
  ///
  /// After a kind that stands in no sentence by itself a name may begin with any kana: NPOてのひら.
  fileprivate func kanaEnd(_ start: Int, isSure: Bool) -> Int? {
    var end = note.runEnd(start) { $0.isHiragana || $0.value == 0x30FC }
    if let honorific = (start..<end).first(where: { note.has("さん", at: $0) && $0 > start + 1 }) {
      return honorific
    }
    guard let first = note.word(at: start),
      isSure || first.partOfSpeech != .verb && !first.partOfSpeech.isFunction, end > start,
      let last = note.word(at: end - 1)
    else { return nil }
    // 短期入所ほしのね（: before brackets the last kana belong to the name.
    let isClosed = note[end].map { "（(」『、".unicodeScalars.contains($0) } ?? true
    if last.partOfSpeech == .particle, last.range.upperBound == end, !isClosed {
      end = last.range.lowerBound
    } else if note.plain[end - 1] == "の", note[end]?.isKanji == true {
      end -= 1
    }
    if note.has("の", at: end) {
      // NPOまちの翼: a picture behind の belongs to the name.
      let picture = note.runEnd(end + 1) { $0.isKanji }
      if joinsByNo(end, picture) { return picture }
    }
    // 訪問看護ステーションだるま夕日: kanji right behind the kana belong to the name.
    let kanji = note.runEnd(end) { $0.isKanji }
    let isJoined =
      (1...2).contains(kanji - end) && end - start > 1 && last.range.upperBound == end
      && !last.partOfSpeech.isFunction && last.partOfSpeech != .verb
      && !FacilityWords.general.contains(end..<kanji, in: note.plain)
      && !NameWords.roles.contains(end..<kanji, in: note.plain)
      && !NameWords.titles.contains(end..<kanji, in: note.plain)
    if isJoined { return kanji }
    return end - start > 2 ? end : nil
  }
}

extension FacilityWords {
  /// Kinds that are also ordinary words and so need a proper name before them.
  static let weak = WordTable(
    "舎 市場 鮮魚 産科 婦人科 介護タクシー 福祉タクシー スタッフ ドーム ホール 劇場 窯 アルミ 支援室 部品 小児 フェリー 航空 定期船 ドック 織物 土木 造園 建築 家具 通信 システム 飲料 衣料 被服 寝具 漁業 塗料 硝子 染色 炭鉱 紙器 レスパイト ショートステイ ショート 短期入所 訪リハ 日中一時 精密 倉庫 冷蔵 冷凍 建材 実業 会社 自転車 ガラス 装具 鋳造 味噌 醤油 観光 プラザ こども 子ども 薬品 電器 大 加工 金属 プレス 水道 塾 整備 社 寮 苑 荘 デイ ネット テレビ ラジオ 交通 産業 設備 食品 電気 自動車 ガス 機械 化学 放送 新聞 教室 サービス ホーム クラブ 学校 大学 広場 センター 歯科 小児科 内科 眼科 耳鼻科 皮膚科 温泉 組合 協会 通園 リハビリ 石油 電力 印刷 訪看 訪問看護 ステーション 工場 会館 の会 の家 の里 の丘 の森 の杜 法人 カフェ スーパー 神社"
  )
}

extension PartOfSpeech {
  /// Whether such a word can be part of a name made of several.
  var isNominal: Bool {
    switch self {
    case .noun, .surname, .givenName, .personName, .organisation, .place, .country, .properNoun,
      .prefix:
      true
    default: false
    }
  }

  /// Whether such a word names one person, place or thing.
  var isProper: Bool {
    switch self {
    case .surname, .givenName, .personName, .place, .organisation, .properNoun: true
    default: false
    }
  }
}
