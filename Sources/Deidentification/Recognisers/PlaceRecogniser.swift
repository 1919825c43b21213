internal import Morphology

/// Finds prefectures, municipalities, addresses, stations and landmarks of Japan.
struct PlaceRecogniser {
  let note: NoteText

  func proposals() -> [Proposal] {
    var proposals: [Proposal] = []
    var place = 0
    while place < note.count {
      guard note.plain[place].isJapanese else {
        place += 1
        continue
      }
      let found = registered(at: place)
      proposals += found
      place = max(place + 1, found.map(\.range.upperBound).max() ?? 0)
    }
    return proposals + landmarks() + parks() + islands() + blocks() + words() + labelled()
      + homes() + kanaPrefectures() + bareTowns() + streets() + buildings()
  }

  /// 自宅（具同）: where a home is, in brackets.
  private func homes() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard "（(".unicodeScalars.contains(note.plain[place]),
        ["自宅", "実家", "住まい", "現住所", "転居先", "新居"].contains(where: { note.has($0, endingAt: place) })
      else { return nil }
      let end = note.runEnd(place + 1) { $0.isKanji }
      guard (2...5).contains(end - place - 1),
        note[end].map({ "）)".unicodeScalars.contains($0) }) == true,
        ![
          "同居", "別居", "賃貸", "持家", "借家", "一階", "二階", "平屋", "県内", "市内", "県外", "市外", "団地", "母宅", "母方",
          "父方", "本人", "変更",
        ]
        .contains(note.text((place + 1)..<end))
      else { return nil }
      return Proposal((place + 1)..<end, .finePlace, .address, 0.7)
    }
  }

  /// What a label calls an address, as 焼山中央 after 住所は.
  private func labelled() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard ["住所", "現住所", "転居先", "所在地", "在所"].contains(where: { note.has($0, endingAt: place) }),
        let sign = note[place], "は:：　 ".unicodeScalars.contains(sign)
      else { return nil }
      let start = note.skippingSpaces(place + 1)
      let end = note.runEnd(start) { $0.isKanji || $0.isDigit || $0.isDash || $0.isKatakana }
      let says = ["変更", "不明", "同上", "同じ", "省略", "非公開", "別紙", "確認", "未定", "地", "変わ"]
      guard (2...14).contains(end - start), !says.contains(where: { note.has($0, at: start) })
      else { return nil }
      return Proposal(start..<end, .finePlace, .address, 0.72)
    }
  }

  /// A prefecture or municipality with its kind, and the address that follows it.
  private func registered(at place: Int) -> [Proposal] {
    var proposals: [Proposal] = []
    var end = place
    if let length = Gazetteer.prefectures.length(at: end, in: note.plain) {
      proposals.append(Proposal(end..<(end + length), .prefecture, .gazetteer, 0.95))
      end += length
    }
    while let length = Gazetteer.municipalities.length(at: note.skippingSpaces(end), in: note.plain)
    {
      let start = note.skippingSpaces(end)
      guard isMunicipality(start..<(start + length), follows: !proposals.isEmpty) else { break }
      proposals.append(Proposal(start..<(start + length), .finePlace, .gazetteer, 0.93))
      end = start + length
    }
    guard !proposals.isEmpty else { return [] }
    if let tail = addressEnd(from: end) {
      proposals.append(Proposal(end..<tail, .finePlace, .address, 0.88))
    }
    return proposals
  }

  /// 中町 and 北区 may be parts of longer words; three characters or a prefecture before are enough.
  private func isMunicipality(_ range: Range<Int>, follows: Bool) -> Bool {
    if follows { return true }
    guard
      range.lowerBound == 0 || !note.plain[range.lowerBound - 1].isKanji
        || note.isWordBoundary(range.lowerBound)
    else { return false }
    let end = range.upperBound
    // 大町市民: the kind belongs to the next word.
    guard let last = note.word(at: end - 1), last.range.upperBound > end, last.isKnown,
      !["役所", "役場", "立", "内の", "内に", "内で", "内へ", "内、"].contains(where: { note.has($0, at: end) })
    else { return true }
    return false
  }

  /// The end of town, number and building after a municipality.
  private func addressEnd(from place: Int) -> Int? {
    let start = note.skippingSpaces(place)
    let town = townEnd(from: start)
    let numbered = spacedNumberEnd(from: town)
    guard numbered > town else {
      // 宝立町鵜飼9字99番地: names of places that the dictionary does not know, down to the number.
      let name = note.runEnd(start) { $0.isKanji || $0.isHiragana || $0.isKatakana }
      let digits = note.runEnd(name) { $0.isDigit }
      let isBare =
        digits > name
        && (digits == note.count || !note.plain[digits].isJapanese && !note.plain[digits].isLatin)
      let number = max(spacedNumberEnd(from: name), isBare ? digits : name)
      let isAddress =
        name > start && name - start <= 12 && number > name
        && note.word(at: start)?.partOfSpeech.isFunction != true
      guard isAddress, !PlaceRecogniser.facility(at: start..<name, note) else {
        return town > start ? town : nil
      }
      return buildingEnd(from: number)
    }
    return buildingEnd(from: numbered)
  }

  /// The end of a number that may stand behind a blank: 名瀬小浜町 23番6号.
  private func spacedNumberEnd(from place: Int) -> Int {
    let end = numberEnd(from: place)
    let start = note.skippingSpaces(place)
    guard end == place, start > place, "町村字目".unicodeScalars.contains(note.plain[place - 1])
    else { return end }
    let spaced = numberEnd(from: start)
    return spaced > start ? spaced : place
  }

  private func townEnd(from start: Int) -> Int {
    var end = start
    if let next = note[start], "内外産民立下側".unicodeScalars.contains(next) { return start }
    while end < note.count, end - start < 12, note.plain[end].isJapanese {
      if let word = note.word(at: end), word.range.lowerBound == end {
        let isName =
          word.partOfSpeech == .place || word.partOfSpeech == .surname
          || !word.isKnown || word.partOfSpeech == .properNoun
          || word.partOfSpeech == .organisation || word.partOfSpeech == .givenName
        let isTown = PlaceRecogniser.townMarks.contains(word.range, in: note.plain)
        let endsInNumber =
          note.plain[end].isKanji && numberEnd(from: townGuess(end)) > townGuess(end)
        guard isName || isTown || endsInNumber else { break }
        if word.partOfSpeech == .organisation, note.text(word.range).count > 3 { break }
        end = word.range.upperBound
      } else {
        end += 1
      }
    }
    return PlaceRecogniser.facility(at: start..<end, note) ? start : end
  }

  private func townGuess(_ place: Int) -> Int {
    note.runEnd(place) { $0.isKanji || $0 == "ケ" || $0 == "ヶ" }
  }

  private static func facility(at range: Range<Int>, _ note: NoteText) -> Bool {
    FacilityWords.endings.length(at: range.upperBound, in: note.plain).map { $0 > 1 } == true
  }

  /// 3丁目4-5, 12番地, 1-2-3.
  private func numberEnd(from place: Int) -> Int {
    var end = place
    let start = note.skippingSpaces(place)
    // 平鹿町ー２ー０５: a scanner left the first number out.
    let isCut =
      note[start]?.isDash == true && note[start + 1]?.isDigit == true && place > 0
      && "町村字丁目".unicodeScalars.contains(note.plain[place - 1])
    guard start < note.count, note.plain[start].isDigit || isCut else { return place }
    end = start
    while end < note.count {
      let scalar = note.plain[end]
      let isPart =
        scalar.isDigit
        || scalar.isDash
          && end + 1 < note.count && note.plain[end + 1].isDigit
      if isPart {
        end += 1
      } else if let length = PlaceRecogniser.numberMarks.length(at: end, in: note.plain) {
        end += length
      } else {
        break
      }
    }
    let text = note.plain[start..<end]
    if text.contains(where: { !$0.isDigit }) { return end }
    // 川内町27: bare digits belong to a town, unless they count something.
    var isTown = place > 0 && "町村地通条台丘区字".unicodeScalars.contains(note.plain[place - 1])
    // 高松町北2: which side of the town.
    let isSide = place > 1 && "東西南北".unicodeScalars.contains(note.plain[place - 1])
    isTown = isTown || isSide && "町村区".unicodeScalars.contains(note.plain[place - 2])
    let counts = note[end].map { "年月日時分歳才人回名件度%円台か".unicodeScalars.contains($0) } ?? false
    return isTown && !counts && start == place ? end : place
  }

  private func buildingEnd(from place: Int) -> Int {
    let start = note.skippingSpaces(place)
    let isHouse = PlaceRecogniser.houses.contains { note.has($0, at: start) }
    let name = note.runEnd(start) {
      $0.isKatakana || $0.isKanji || $0.isLatin || isHouse && $0.isHiragana
    }
    guard name > start, name - start < 16, note.plain[start..<name].contains(where: \.isJapanese)
    else { return place }
    let digits = note.skippingSpaces(name)
    let number = note.runEnd(digits) { $0.isDigit || $0.isDash || $0.isCapital }
    guard number > digits, note.plain[digits..<number].contains(where: \.isDigit) else {
      // ハイツ湖畔: a house with its kind needs no room.
      return PlaceRecogniser.houses.contains { note.has($0, at: start) } ? name : place
    }
    return number + (PlaceRecogniser.roomMarks.length(at: number, in: note.plain) ?? 0)
  }

  private static let townMarks = WordTable("町 村 字 大字 丁目 区 地区 通 条 島 台 丘 新田 本町 郡 東 西 南 北 上 下 中")
  private static let numberMarks = WordTable("丁目 番地の 番地 番 号 の 条")
  private static let houses = [
    "ハイツ", "コーポ", "メゾン", "マンション", "アパート", "レジデンス", "パレス", "ヴィラ", "シャトー", "ハイム", "コート", "ビラ",
  ]
  private static let roomMarks = WordTable("号室 号棟 号 階 棟 F")

  /// Stations, islands, parks: a proper name before a kind of place.
  private func landmarks() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard place > 0, let length = PlaceRecogniser.landmarkKinds.length(at: place, in: note.plain),
        note.plain[place - 1].isJapanese
      else { return nil }
      let end = place + length
      if let last = note.word(at: end - 1), last.range.upperBound > end, last.isKnown { return nil }
      if length == 1, end < note.count, note.plain[end].isKanji,
        note.word(at: place)?.range.upperBound != end
      {
        return nil
      }
      guard let word = note.word(at: place - 1) else { return nil }
      let isOneWord = word.range.contains(place)
      let isName =
        word.partOfSpeech == .place || word.partOfSpeech == .surname || !word.isKnown
        || word.partOfSpeech == .properNoun || word.partOfSpeech == .organisation
      guard isName, end - word.range.lowerBound > (isOneWord ? 2 : 1) else { return nil }
      if isOneWord, word.isKnown, ![.place, .properNoun, .organisation].contains(word.partOfSpeech)
      {
        return nil
      }
      if word.range.count == 1, !note.plain[word.range.lowerBound].isKanji { return nil }
      // 高松町北2 behind a town without its kind.
      let side = end + (note[end].map { "東西南北上下中".unicodeScalars.contains($0) } == true ? 1 : 0)
      let number = note.has("町", at: place) ? numberEnd(from: side) : side
      return Proposal(
        word.range.lowerBound..<(number > side ? number : end), .finePlace, .address,
        length > 1 || note.has("駅", at: place) ? 0.8 : 0.6)
    }
  }

  /// A park by name, whatever the dictionary makes of it: 日岡山公園; not 近隣公園.
  private func parks() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard let length = PlaceRecogniser.parkKinds.length(at: place, in: note.plain) else {
        return nil
      }
      let start = note.runStart(place) { $0.isKanji || $0 == "ヶ" || $0 == "ケ" }
      guard (2...6).contains(place - start),
        FacilityWords.general.length(at: start, in: note.plain) == nil,
        PlaceRecogniser.anyRoad.length(endingAt: place, in: note.plain) == nil,
        note.word(at: place).map({ $0.range.upperBound <= place + length }) ?? true
      else { return nil }
      return Proposal(start..<(place + length), .finePlace, .address, 0.72)
    }
  }

  private static let anyRoad = WordTable(
    "高速 有料 一般 幹線 専用 生活 周辺 前面 自動車 連絡 迂回 通学 大規模 総合 都市 児童 住宅 市営 県営 公営 旧 新 地元")
  private static let parkKinds = WordTable(
    "公園 海岸 海水浴場 高原 峠 団地 商店街 漁港 渓谷 道路 街道 バイパス 大通り 大橋 トンネル 坂上 坂下 運動場 球場 競技場 遊園地 展望台 キャンプ場")

  /// 梅ヶ島, 霞ケ浦: kanji joined by a small ke; not 3ヶ月, 数ヶ所.
  private func islands() -> [Proposal] {
    note.plain.indices.compactMap { place in
      guard "ヶケが".unicodeScalars.contains(note.plain[place]), place > 0,
        note.plain[place - 1].isKanji,
        !"一二三四五六七八九十百数何幾各".unicodeScalars.contains(note.plain[place - 1]),
        note[place + 1].map({ $0.isKanji && !"月所国年条院間".unicodeScalars.contains($0) }) == true
      else { return nil }
      let start = note.runStart(place) { $0.isKanji }
      let end = note.runEnd(place + 1) { $0.isKanji }
      guard place - start <= 2, end - place <= 3 else { return nil }
      if note.plain[place] == "が" {
        let word = note.word(at: place)
        guard word?.partOfSpeech != .particle else { return nil }
      }
      return Proposal(start..<end, .finePlace, .address, 0.72)
    }
  }

  private static let landmarkKinds = WordTable(
    "駅 島 川 山 湖 港 橋 峠 浜 岬 海岸 公園 神社 団地 大橋 インター ダム 海水浴場 高原 温泉 通り 商店街 町 村 地区 半島 諸島 城 インターチェンジ 渓谷 海浜公園 動物園 水族館 スキー場 タワー ハイツ 荘 コーポ 新田 沿線 線 台 ニュータウン バス停 交差点 灯台 漁港"
  )

  /// Place names of the dictionary and municipalities without their kind.
  private func words() -> [Proposal] {
    note.analysis.words.compactMap { word in
      if let proposal = dwelling(word) { return proposal }
      guard
        word.partOfSpeech == .place || word.partOfSpeech == .surname
          || word.partOfSpeech == .properNoun
          || word.partOfSpeech == .organisation,
        word.range.count > 1, note.plain[word.range].allSatisfy({ $0.isJapanese })
      else { return nil }
      let isPrefecture = Gazetteer.barePrefectures.contains(word.range, in: note.plain)
      let isMunicipality = Gazetteer.bareMunicipalities.contains(word.range, in: note.plain)
      guard isPrefecture || isMunicipality || word.partOfSpeech == .place else { return nil }
      guard !PlaceRecogniser.isStyle(at: word.range.upperBound, in: note),
        !SafeWords.japanese.contains(word.range, in: note.plain),
        !NameWords.titles.contains(word.range, in: note.plain),
        word.range.lowerBound == 0 || !note.plain[word.range.lowerBound - 1].isKatakana
      else { return nil }
      // 朝日の入る側: a word of the sky unless somebody lives there.
      let isAlsoWord =
        PlaceRecogniser.alsoWords.contains(word.range, in: note.plain)
        || note.analysis.candidates[word.range.lowerBound]?.contains {
          $0.range == word.range && $0.partOfSpeech == .noun
        } == true
      if isAlsoWord,
        ["の", "が", "を", "は", "に照", "で"].contains(where: { note.has($0, at: word.range.upperBound) })
      {
        return nil
      }
      let isPlaced = PlaceRecogniser.after.length(at: word.range.upperBound, in: note.plain) != nil
      let base = isPrefecture || isMunicipality ? 0.72 : 0.56
      if !isPlaced, !isPrefecture, !isMunicipality {
        // 青方のまるしん: a place before the name of what is there; for review only.
        let isBefore = ["の", "→", "発", "着", "行き", "経由", " "].contains {
          note.has($0, at: word.range.upperBound)
        }
        return isBefore ? Proposal(word.range, .finePlace, .gazetteer, 0.5) : nil
      }
      return Proposal(
        word.range, isPrefecture ? .prefecture : .finePlace, .gazetteer, isPlaced ? base : 0.55)
    }
  }

  /// A word that may be a place, where somebody lives, comes from or goes to: 飯岡在住, 北上から送迎.
  private func dwelling(_ word: Word) -> Proposal? {
    let isBare =
      word.partOfSpeech == .noun
      && Gazetteer.bareMunicipalities.contains(word.range, in: note.plain)
      && !PlaceRecogniser.alsoWords.contains(word.range, in: note.plain)
      && ["の", "へ", "から", "まで"].contains { note.has($0, at: word.range.upperBound) }
      && (word.range.lowerBound == 0 || !note.plain[word.range.lowerBound - 1].isKanji)
    if isBare, note.plain[word.range].allSatisfy(\.isKanji) {
      return Proposal(word.range, .finePlace, .gazetteer, 0.55)
    }
    guard word.range.count > 1, note.plain[word.range].allSatisfy(\.isKanji),
      word.range.lowerBound == 0 || !note.plain[word.range.lowerBound - 1].isKanji,
      PlaceRecogniser.dwellings.length(at: word.range.upperBound, in: note.plain) != nil
    else { return nil }
    let isPlace =
      note.analysis.candidates[word.range.lowerBound]?.contains {
        $0.range == word.range && $0.partOfSpeech == .place
      } == true
    guard isPlace || Gazetteer.bareMunicipalities.contains(word.range, in: note.plain) else {
      return nil
    }
    return Proposal(word.range, .finePlace, .gazetteer, 0.72)
  }

  /// Names of municipalities that are ordinary words.
  static let alsoWords = WordTable(
    "中央 朝日 日光 平和 北部 南部 東部 西部 明日 大空 美里 境 北方 泉 緑 旭 関 豊丘 高根 大和 国見 平泉 富士 金山 上野 若葉 花見 宮前 青葉 都筑 早島 清水 三原 日野 若松 手稲 西 東 南 北 港 幸"
  )
  private static let dwellings = WordTable(
    "在住 出身 方面 から通 から送迎 から転 から来 から引 から搬送 に転居 へ転居 に引 へ引 に住 に在住 に帰 へ帰 に単身 の実家 に実家 まで送 で暮ら に避難 に戻 に里帰り で里帰り で開催"
  )

  private static let after = WordTable(
    "から へ に で の在住 在住 方面 出身 駅 の実家 まで の病院 の方 へ転居 市内 の自宅 の団地 の より 、 。 ） )")
  /// Whether a word for a dish, a breed or a manner of the place before it begins here: 広島風, 近江牛.
  static func isStyle(at place: Int, in note: NoteText) -> Bool {
    styles.contains { note.has($0, at: place) }
  }

  private static let styles = [
    "弁", "色", "風", "産", "式", "流", "語", "人", "牛", "茶", "米", "犬", "病", "炎", "杉", "型", "大震災", "マラソン",
    "そば",
    "うどん", "みかん", "ラーメン",
  ]
}
