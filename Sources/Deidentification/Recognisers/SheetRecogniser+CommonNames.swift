internal import Casework
internal import Morphology

/// Names that are ordinary words too: 空, 泉, 晴.
extension SheetRecogniser {
  /// A common word that is a name only where people act: 晴の眠剤, 海は笑って.
  func commonConfidence(_ form: SheetForm, _ range: Range<Int>) -> Double? {
    // 11月かられんの送迎が: kana behind a particle may be somebody too.
    let isBehindParticle =
      note.plain[range].allSatisfy(\.isHiragana)
      && ["から", "まで", "より", "ので"].contains { note.has($0, endingAt: range.lowerBound) }
    guard context.beginsClause(range.lowerBound) || isBehindParticle,
      note.word(at: range.lowerBound)?.range == range
    else { return nil }
    if form.kind == .staff || form.kind == .family { return actingConfidence(range) }
    guard form.kind == .child, form.part == .given else { return nil }
    if ActionWords.follow(range.upperBound, in: note) { return 0.72 }
    let cares = [
      "の気切", "の胃ろう", "の吸引", "の呼吸", "の酸素", "の外来", "の受診", "の体調", "の様子", "のお迎え", "の入院", "の退院", "の手術",
      "の検査",
      "の発作", "の体重", "の注入", "の薬", "のリハ", "の誕生日", "の写真", "の学校", "の保育園", "の個別", "の計画", "の避難", "の支援",
      "の担任", "の主治医", "の母", "の父", "の兄", "の姉", "の弟", "の妹", "の祖母", "の自宅",
      "の手帳", "の受給者証", "の医療", "の気管", "の経管", "のカニューレ", "の車椅子", "の車いす", "のバギー", "の装具", "の座位", "の就学",
      "の入学",
      "の姿勢", "の体位", "の首", "の足", "の手", "の背", "の腰", "の目", "の口", "の鼻", "の頭", "の顔", "の胸", "の痰", "の便",
      "の尿", "の睡眠", "の席", "の番", "の順番", "の検温", "の入浴", "の吸入", "の処置", "の指示", "の連絡帳", "の生活", "の一日", "の夜",
      "の日中",
      "の声", "の笑", "の成長", "の発達", "の将来", "の担当", "の送迎", "の通園", "の通学", "の登校", "の登園", "の体温", "の状態",
      "の表情", "の機嫌", "の診察", "の予約", "の面談", "の会議", "の件",
      "の書類",
    ]
    if cares.contains(where: { note.has($0, at: range.upperBound) }) { return 0.72 }
    let isHandled = ["を預", "を抱", "を連れ", "を迎え", "を寝かせ", "を起こ", "を見て", "に会", "を任"].contains {
      note.has($0, at: range.upperBound)
    }
    if isHandled { return 0.72 }
    let isTopic = ["は", "も", "が"].contains { note.has($0, at: range.upperBound) }
    return isTopic && !ActionWords.natureFollows(range.upperBound, in: note) ? 0.6 : nil
  }

  /// Whether a form is here the word that it is elsewhere: さつきが咲き, うたを歌う, かすみます.
  func isOrdinary(_ form: SheetForm, _ range: Range<Int>) -> Bool {
    guard context.titleEnd(at: range.upperBound) == nil,
      let word = note.word(at: range.lowerBound), word.range == range, word.isKnown
    else { return false }
    // ほのかな匂い, みどりの帽子.
    let isManner =
      note.has("な", at: range.upperBound)
      && !["なの", "なん", "なら", "など", "なが"].contains { note.has($0, at: range.upperBound) }
    let isColour =
      form.key == Array("みどり".unicodeScalars) && note.has("の", at: range.upperBound)
      && Self.coloured.length(at: range.upperBound + 1, in: note.plain) != nil
    // はじめ5分だけ.
    let isCounted =
      note[range.upperBound]?.isDigit == true && note.plain[range.lowerBound].isHiragana
    if isManner || isColour || isCounted { return true }
    switch word.partOfSpeech {
    case .verb where note.has("を", endingAt: range.lowerBound): return true
    case .verb:
      let next = note.word(at: range.upperBound)?.partOfSpeech
      return next == .auxiliary || next == .verb
    case .pronoun: return !ActionWords.follow(range.upperBound, in: note)
    case .auxiliary, .particle, .suffix: return true
    case .place, .givenName, .surname:
      return ["が咲", "が散", "が満開", "が香", "の植え", "の花", "の木", "の葉", "の苗", "の実"].contains {
        note.has($0, at: range.upperBound)
      }
    case .noun
    where note.has("を", endingAt: range.lowerBound)
      || note.has("の", endingAt: range.lowerBound)
        && note[range.upperBound].map({ "：:".unicodeScalars.contains($0) }) == true:
      // 午前を希望, 家族の希望：.
      return form.key.count > 1
    case .noun, .adverb, .adjective: break
    default: return false
    }
    if ["が", "は", "も", "の"].contains(where: { note.has($0, at: range.upperBound) }) {
      let isPart = ["の反射", "の色", "の形", "の香", "の種", "の皮", "の汁", "の匂", "の音", "の光"].contains {
        note.has($0, at: range.upperBound)
      }
      return isPart || ActionWords.natureFollows(range.upperBound, in: note)
    }
    guard note.has("を", at: range.upperBound) else { return false }
    let handled = [
      "抱", "呼", "見", "預", "連", "迎", "寝", "起", "座", "送", "担", "診", "介", "支", "入浴", "中心", "含",
    ]
    return !handled.contains { note.has($0, at: range.upperBound + 1) }
  }

  private static let coloured = WordTable(
    "帽子 服 靴 椅子 いす 箱 紙 糸 布 玉 芝 葉 丘 窓 風船 ボール シール カード 車 布団 毛布 タオル 袋 テープ ファイル マット 線 ペン 絵の具 クレヨン 折り紙 表紙 ランプ 光"
  )

  /// One sign between commas among those who were present: 弘瀬（司会）、芝、公文Dr.
  func isAmongThosePresent(_ range: Range<Int>) -> Bool {
    // 葵、蒼の発達: beside another name of the sheet.
    let isBeside =
      note.has("、", at: range.upperBound) && context.beginsClause(range.lowerBound)
      && range.upperBound + 1 < note.count
      && index.matches(at: range.upperBound + 1, in: note).contains {
        $0.form.kind.isPerson && !$0.form.isOther && $0.form.part == .given
      }
    // 第3子は灯。
    let isTold =
      ["子は", "兄は", "姉は", "弟は", "妹は", "子が"].contains { note.has($0, endingAt: range.lowerBound) }
      && note[range.upperBound].map { "。、\n".unicodeScalars.contains($0) } ?? true
    // 舞、SpO2 90: who is measured, at the head of a line.
    let isHead =
      (range.lowerBound == 0 || note.plain[range.lowerBound - 1] == "\n")
      && note.has("、", at: range.upperBound)
      && ["SpO2", "SAT", "HR", "KT", "BT", "RR", "体温", "T3", "T 3", "熱", "平熱", "発熱"].contains {
        note.has($0, at: range.upperBound + 1)
      }
    if isBeside || isTold || isHead { return true }
    guard note.has("、", endingAt: range.lowerBound) || note.has("・", endingAt: range.lowerBound),
      note.has("、", at: range.upperBound) || note.has("・", at: range.upperBound)
        || note.has("\n", at: range.upperBound)
    else { return false }
    let line = note.text(
      note.runStart(range.lowerBound) {
        !"\n。".unicodeScalars.contains($0)
      }..<note.runEnd(
        range.upperBound
      ) { !"\n。".unicodeScalars.contains($0) })
    return ["司会", "出席", "参加", "同席", "Dr", "Ns", "書記", "記録", "先生", "さん"].contains(
      where: line.contains)
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
    return isMarked || isLine || isAmongThosePresent(range) ? 0.85 : nil
  }
}
