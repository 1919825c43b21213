internal import Casework
internal import Morphology

/// Forms of the sheet that are read as ordinary words, and are shown for review all the same.
extension SheetRecogniser {
  /// A name of the sheet that is read here as an ordinary word: for a person to see.
  func doubt(_ form: SheetForm, _ range: Range<Int>) -> Double? {
    if !form.isOther, form.kind.isPerson, isSpelled(range) { return 0.85 }
    if note.has("ぼっこ", at: range.upperBound) { return nil }
    // 「朔の運動会のあと」: whoever is quoted begins with the name.
    if !form.isOther, form.kind.isPerson, form.part == .given, range.lowerBound > 0,
      "「『".unicodeScalars.contains(note.plain[range.lowerBound - 1]), context.isWhole(range),
      ["の", "は", "が", "も", "と"].contains(where: { note.has($0, at: range.upperBound) }),
      !["のこと", "のため", "とか"].contains(where: { note.has($0, at: range.upperBound) })
    {
      return 0.45
    }
    if form.kind == .facility, isInCompound(range) { return nil }
    if !form.isOther, form.kind == .facility, form.part == .core, range.count > 2,
      startsName(range.lowerBound) || note.isWordBoundary(range.lowerBound),
      isFollowedByParticle(range.upperBound)
        || range.count > 3 && note.has("で", at: range.upperBound),
      !splitsKatakana(range)
    {
      return 0.5
    }
    guard !form.isOther, range.count > 1, form.part != .petName,
      note.isWordBoundary(range.lowerBound), note.isWordBoundary(range.upperBound),
      !splitsKatakana(range), !splitsLatin(range), !isOrdinary(form, range),
      form.part != .surname || context.beginsClause(range.lowerBound)
        || [
          "に連絡", "に電話", "に確認", "に報告", "に相談", "へ", "から", "が訪問", "が同席", "より", "と相談", "と共有", "ほか", "他",
          "、",
        ]
        .contains(where: { note.has($0, at: range.upperBound) }),
      !["を", "の", "で"].contains(where: { note.has($0, at: range.upperBound) }),
      note[range.upperBound]?.isKanji != true
    else { return nil }
    return 0.45
  }

  /// 字は紬です, 「紬」という字: how a name is written is told.
  private func isSpelled(_ range: Range<Int>) -> Bool {
    // 「本間 宙」は変換ミス、空で刷り直し: how a name should be written.
    let sentence = note.text(
      note.runStart(range.lowerBound) {
        !"。\n".unicodeScalars.contains($0)
      }..<note.runEnd(
        range.upperBound
      ) { !"。\n".unicodeScalars.contains($0) })
    let isCorrected =
      context.beginsClause(range.lowerBound)
      && ["変換ミス", "誤変換", "誤記", "誤字", "（正", "正：", "正しくは", "が正"].contains(where: sentence.contains)
    if isCorrected { return true }
    return [
      "正しくは", "正しくは「", "姓は", "苗字は", "名字は", "旧姓は", "字は", "漢字は", "名前は", "名は", "字が", "字「", "字は「",
    ].contains {
      note.has($0, endingAt: range.lowerBound)
    }
      || ["という字", "という名", "と書", "の字", "」という字", "」と書", "」の字"].contains {
        note.has($0, at: range.upperBound)
      }
  }

  /// かんころ餅: kana before kanji that are no words for what offices do.
  func isInCompound(_ range: Range<Int>) -> Bool {
    guard note[range.upperBound]?.isKanji == true, note.plain[range.upperBound - 1].isHiragana
    else { return false }
    return FacilityWords.endings.length(at: range.upperBound, in: note.plain) == nil
      && FacilityName.kinds.length(at: range.upperBound, in: note.plain) == nil
      && Self.dealings.length(at: range.upperBound, in: note.plain) == nil
  }

  private static let dealings = WordTable(
    "会議室 経由 送迎 訪問 利用 職員 担当 通所 通園 見学 相談 連絡 電話 入浴 受診 外来 病棟 休 行 着 発 宛 側 園 閉 開 分 内 前 様 殿 御中 看護 代表 所長 園長 管理 初日 併用 継続 希望 契約 退 入 登 帰 夏 冬"
  )

  /// Whether a place is followed by a particle that a helper or a place of help would have.
  private func isFollowedByParticle(_ place: Int) -> Bool {
    guard let next = note[place], next.isHiragana else { return true }
    return [
      "に", "へ", "は", "が", "も", "と", "から", "まで", "を卒", "を見学", "を退", "を休", "で預", "で診断", "の送迎", "の迎え",
      "の職員",
      "の看護", "の訪問", "の先生", "の担当", "の担任", "の主治医", "の外来", "の予約", "の受診",
    ].contains {
      note.has($0, at: place)
    }
  }
}
