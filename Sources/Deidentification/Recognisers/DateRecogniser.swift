/// Finds dates finer than a year, in every Japanese style.
struct DateRecogniser {
  let note: NoteText

  func proposals() -> [Proposal] {
    var proposals: [Proposal] = []
    var place = 0
    while place < note.count {
      guard let (end, confidence) = date(at: place) else {
        place += 1
        continue
      }
      proposals.append(Proposal(place..<end, .date, .pattern, confidence))
      place = end
    }
    return proposals
  }

  private func date(at place: Int) -> (Int, Double)? {
    if place > 0, note.plain[place].isDigit, note.plain[place - 1].isDigit { return nil }
    if let end = eraDate(at: place) ?? fullDate(at: place) ?? shortYear(at: place) {
      return (end, 0.95)
    }
    if let end = dotted(at: place) { return (end, 0.85) }
    if let end = weekdayAndDay(at: place) { return (end, 0.9) }
    if let end = relative(at: place) { return (end, 0.85) }
    if let end = monthAndDay(at: place) { return (end, 0.93) }
    if let found = slashed(at: place) { return found }
    return loneDay(at: place)
  }

  /// 令和6年4月1日, R6.4.1, 平31/2/11, H31-02-11.
  private func eraDate(at place: Int) -> Int? {
    var cursor = PatternCursor(note, place)
    let isLetter = note.plain[place].isLatin
    if isLetter, place > 0, note.plain[place - 1].isLatin || note.plain[place - 1].isDigit {
      return nil
    }
    guard
      cursor.take(
        word: "令和", "平成", "昭和", "大正", "れいわ", "へいせい", "令", "平", "昭", "R", "H", "S", "r", "h", "s")
    else { return nil }
    _ = cursor.take(".・ ")
    cursor.skipBlanks()
    if !cursor.take(word: "元") { guard cursor.smallNumber() != nil else { return nil } }
    return afterYear(cursor, isCertain: true)
  }

  /// '25.7.11: a year behind an apostrophe.
  private func shortYear(at place: Int) -> Int? {
    guard "'’‘′".unicodeScalars.contains(note.plain[place]),
      place == 0 || !note.plain[place - 1].isLatin
    else { return nil }
    var cursor = PatternCursor(note, place + 1)
    guard cursor.digits(2...2) != nil else { return nil }
    return afterYear(cursor, isCertain: true)
  }

  /// 2024年6月3日, 2024/6/3, 2024年6月, 二〇二四年六月三日, and dates that a scanner spaced out.
  private func fullDate(at place: Int) -> Int? {
    var cursor = PatternCursor(note, place)
    if let year = cursor.yearInKanji() {
      return cursor.next == "年" && (1900...2099).contains(year)
        ? afterYear(cursor, isCertain: true) : nil
    }
    guard note.plain[place].isDigit else { return nil }
    if place > 1, note.plain[place - 1] == "-" || note.plain[place - 1] == "/",
      note.plain[place - 2].isDigit
    {
      return nil
    }
    if let year = cursor.digits(4...4) {
      guard (1900...2099).contains(year) else { return nil }
      return afterYear(cursor, isCertain: true)
    }
    cursor = PatternCursor(note, place)
    if let compact = cursor.digits(8...8) {
      let isDay =
        (19_000_101...20_991_231).contains(compact) && (1...12).contains(compact / 100 % 100)
        && (1...31).contains(compact % 100)
      return isDay ? cursor.place : nil
    }
    cursor = PatternCursor(note, place)
    guard let year = cursor.smallNumber(), year > 0 else { return nil }
    return afterYear(cursor, isCertain: false)
  }

  /// The end of month and day after a year.
  private func afterYear(_ start: PatternCursor, isCertain: Bool) -> Int? {
    var cursor = start
    cursor.skipBlanks()
    let usesKanji = cursor.take(word: "年度") ? false : cursor.take(word: "年", "ねん")
    var sign: Unicode.Scalar?
    if !usesKanji {
      guard let next = cursor.next, "./-‐−ー・".unicodeScalars.contains(next) else { return nil }
      sign = next
      cursor.place += 1
    }
    _ = cursor.take("の,")
    cursor.skipBlanks()
    guard let month = cursor.smallNumber(), (1...12).contains(month) else { return nil }
    let afterMonth = cursor.place
    cursor.skipBlanks()
    if sign != "/", cursor.take(word: "月", "がつ") {
      let end = cursor.place
      if cursor.take("間") { return nil }
      _ = cursor.take("の,")
      cursor.skipBlanks()
      if let day = cursor.smallNumber(), (1...31).contains(day) {
        cursor.skipBlanks()
        if cursor.take(word: "日", "にち") { return cursor.place }
      }
      return end
    }
    guard let sign, cursor.take(String(sign)) else {
      // 2024/6 and R6.4 are months; 5.11 is a number.
      let isMonth = sign == "/" || sign == "." && start.place - 4 >= 0
      let follows =
        afterMonth < note.count
        && (note.plain[afterMonth].isDigit || note.plain[afterMonth].isLatin
          || note.plain[afterMonth] == "%")
      return isCertain && isMonth && !follows ? afterMonth : nil
    }
    cursor.skipBlanks()
    let dayStart = cursor.place
    guard let day = cursor.digits(1...2) else { return nil }
    let isDay = (1...31).contains(day)
    let isYearLast = false
    guard isDay || isYearLast else { return nil }
    if !isCertain, sign == "-" || sign == "ー", dayStart - start.place < 3 { return nil }
    return cursor.place
  }

  /// 4月1日, 四月一日, 6月, 12月の第1月曜.
  private func monthAndDay(at place: Int) -> Int? {
    if place > 0, "かヶケカヵ箇数第約".unicodeScalars.contains(note.plain[place - 1]) { return nil }
    var cursor = PatternCursor(note, place)
    guard let month = cursor.smallNumber(), (1...12).contains(month) else { return nil }
    cursor.skipBlanks()
    guard cursor.take(word: "月", "がつ") else { return nil }
    let end = cursor.place
    // 月間, 月齢, 五月晴れ, 五月病.
    if cursor.next.map({ "間齢晴雨病".unicodeScalars.contains($0) }) == true { return nil }
    _ = cursor.take("の")
    cursor.skipBlanks()
    if let day = cursor.smallNumber(), (1...31).contains(day), cursor.take(word: "日", "にち") {
      return cursor.place
    }
    cursor = PatternCursor(note, end)
    _ = cursor.take("の")
    if let weekday = nthWeekday(cursor) { return weekday }
    if let week = nthWeek(cursor) { return week }
    cursor = PatternCursor(note, end)
    return cursor.takePartOfMonth() ? cursor.place : end
  }

  /// 第1月曜(日).
  private func nthWeekday(_ start: PatternCursor) -> Int? {
    var cursor = start
    guard cursor.take("第"), cursor.smallNumber() != nil else { return nil }
    return weekday(cursor)
  }

  /// 第2週.
  private func nthWeek(_ start: PatternCursor) -> Int? {
    var cursor = start
    guard cursor.take("第"), cursor.smallNumber() != nil, cursor.take("週") else { return nil }
    _ = cursor.take("目")
    return cursor.place
  }

  private func weekday(_ start: PatternCursor) -> Int? {
    var cursor = start
    guard cursor.take("月火水木金土日"), cursor.take("曜") else { return nil }
    _ = cursor.take("日")
    return cursor.place
  }

  /// 先週の火曜, 来月5日, 翌週水曜日, 今度の土曜.
  private func relative(at place: Int) -> Int? {
    var cursor = PatternCursor(note, place)
    guard
      cursor.take(
        word: "前の週", "次の週", "その週", "同じ週", "再来週", "先々週", "さ来週", "先週", "来週", "今週", "翌週", "前週", "先々月",
        "再来月", "先月", "来月", "今月",
        "翌月", "前月", "同月", "今度", "この前", "次", "昨年", "去年", "来年", "一昨年", "翌年", "前年", "今年", "同年")
    else { return nil }
    _ = cursor.take("の")
    cursor.skipBlanks()
    if let end = weekday(cursor) { return end }
    let start = cursor
    if let end = nthWeekday(cursor) { return end }
    if cursor.takePartOfMonth(), note.plain[place..<cursor.place].contains("月") {
      return cursor.place
    }
    cursor = start
    if let month = monthAndDay(at: cursor.place), month > cursor.place { return month }
    cursor = start
    guard let day = cursor.smallNumber(), (1...31).contains(day), cursor.take("日"),
      cursor.next.map({ !"間目".unicodeScalars.contains($0) }) ?? true
    else { return nil }
    return cursor.place
  }

  /// 4/8 and 12/4: no share, no dose.
  private func slashed(at place: Int) -> (Int, Double)? {
    guard note.plain[place].isDigit else { return nil }
    if place > 0,
      "/.-+%".unicodeScalars.contains(note.plain[place - 1]) || note.plain[place - 1].isLatin
    {
      return nil
    }
    if place > 1, note.plain[place - 1] == ":", note.plain[place - 2].isDigit { return nil }
    var cursor = PatternCursor(note, place)
    guard let month = cursor.digits(1...2), (1...12).contains(month) else { return nil }
    cursor.skipBlanks()
    guard cursor.take("/") else { return nil }
    cursor.skipBlanks()
    guard let day = cursor.digits(1...2), (1...31).contains(day) else { return nil }
    let end = cursor.place
    if let next = cursor.next, "/%‰℃".unicodeScalars.contains(next) || next.isLatin { return nil }
    if DateRecogniser.shares.length(at: note.skippingSpaces(end), in: note.plain) != nil {
      return nil
    }
    let before = note.skippingSpacesBack(place)
    // 誕生日の2/14: only a part can stand behind its whole.
    let isPart = month < day && day <= 10
    let whole = DateRecogniser.wholes.length(endingAt: before, in: note.plain)
    if let whole, isPart || whole > 1 { return nil }
    if isShareOfCost(before, end, month, day) { return nil }
    if DateRecogniser.scores.contains(where: { note.has($0, endingAt: before) }) { return nil }
    if month == day, month == 10 || month == 5, !isDated(place, end) { return nil }
    if day <= 10, month <= day, !isDated(place, end) {
      // 操作7/10。: a share right behind what it is a share of.
      let isShare =
        month < day && before == place && before > 0 && note.plain[before - 1].isJapanese
        && !"はがをにのともでへや".unicodeScalars.contains(note.plain[before - 1])
        && DateRecogniser.occasions.length(endingAt: before, in: note.plain) == nil
      return isShare ? nil : (end, 0.6)
    }
    return (end, 0.9)
  }

  /// 自己負担は1/2, 定員の2/5, 1/4の日数: a share of what stands before it or behind it.
  private func isShareOfCost(_ before: Int, _ end: Int, _ part: Int, _ whole: Int) -> Bool {
    guard part <= whole, whole <= 10 else { return false }
    let text = note.text(max(0, before - 8)..<before)
    let outcomes = [
      "項目", "枚", "の距離", "で成功", "で正解", "に落と", "に下げ", "に減", "に短", "に薄", "まで揃", "まで完了", "まで終", "、残り",
      "まで修了", "まで減", "まで下", "まで摂",
      "まで飲", "合格",
      "成功", "失敗", "残", "に絞", "に抑", "に調整", "は自力", "は自分", "で可", "正答", "コマ", "セット",
    ]
    if outcomes.contains(where: { note.has($0, at: end) }) { return true }
    return [
      "保持", "追視", "残り", "速度を", "流量を", "濃度を", "補助", "負担", "助成", "定員", "費用", "割合", "頻度", "半分", "減額",
      "控除",
    ]
    .contains(
      where: text.contains)
      || ["の日数", "の費用", "の負担", "の頻度", "の定員", "の料金", "の時間", "の回数", "の長さ", "の大きさ", "の速"].contains {
        note.has($0, at: end)
      }
  }

  /// Scores and shares that are written as two numbers: アプガー 5/8.
  private static let scores = [
    "介助", "支持", "アプガー", "Apgar", "APGAR", "スコア", "握力", "視力", "筋力", "MMT", "GCS", "JCS",
  ]

  /// Whether what stands around says that it is a date.
  private func isDated(_ place: Int, _ end: Int) -> Bool {
    let before = note.skippingSpacesBack(place)
    let isHead =
      before == 0 || "\n)）～~〜-→".unicodeScalars.contains(note.plain[before - 1])
      || (0x2460...0x24FF).contains(note.plain[before - 1].value)
    let cues = DateRecogniser.before.length(endingAt: before, in: note.plain) != nil
    let after = DateRecogniser.after.length(at: note.skippingSpaces(end), in: note.plain) != nil
    let weekday =
      note[note.skippingSpaces(end)].map { "(（月火水木金土日".unicodeScalars.contains($0) } ?? false
    return isHead || cues || after || weekday
  }

  private static let shares = WordTable(
    """
    枚 か月 ヶ月 カ月 程度 の時間 の期間 の人 の家庭 の割合 の児 補助 負担 助成 量 に縮 に減 に増 に希釈 に薄 以下 以上 公費 割 錠 包 本 回 日 週 ずつ 残 ml mL 濃度 希釈 強度 摂取 食べ の確率 ペースト くらい ぐらい \
    弱 強 ほど 倍 の量 を残 を食 を摂 飲 周 達成 正答 正解 できた 成功 名 人 点 問 に低下 まで縮 まで減 段階 クール 単位 ページ 頁 年 濃 生食 アミノ の濃
    """)
  private static let wholes = WordTable(
    "むせ 約 全量 主食 副食 食事 全体 筋力 粥 ミルク 量 スコア 達成 正答 成功 給付 負担 MMT 濃度 水分 昼食 夕食 朝食 栄養 の")
  private static let before = WordTable(
    "次回 前回 初回 受診 訪問 予約 退院 入院 から より 迄 まで 期限 締切 〆切 予定 開始 終了 日時 日付 P) 生 記 分 は ・ ; 。 、 「 在宅移行 来院 定期 会議 面談 ～ 〜"
  )
  private static let occasions = WordTable(
    """
    手術 検査 採血 接種 注射 交換 発熱 受理 提出 発行 更新 見回り 打ち合わせ 引き継ぎ 申し送り 受け取り 取り寄せ 引っ越し お迎え 入れ替え 付き添い 届け 導入 転居 開所 卒業 入学 入園 卒園 誕生 診断 発症 出生 装着 造設 抜去 挿入 再開 中止 終了 \
    開始 面会 外泊 帰宅 連絡 電話 相談 訪看 来所 登校 登園 通園 通院 検診 健診 会 日 付 作成 納品 到着 届 支給 申請 決定 認定 判定 決裁 撮影 造影 再診 初診 \
    往診 訓練 運動会 遠足 行事 見学 体験 契約 解約 貸出 返却 修理 点検 点滴 輸血 抜糸 発作 嘔吐 下痢 開催 実施 記載 記入 報告 改訂 変更
    """)
  private static let after = WordTable(
    "に より から まで 迄 付 付け 退院 入院 受診 訪問 来院 予約 予定 の訪問 の受診 の会議 の面談 の外来 のデイ の予約 の記録 の検査 は 生 ～ 〜 ~ 開始 終了 朝 夜 昼 午前 午後 頃 ごろ 以降 以後 , 、 : ： 14: 10: 入電 架電 会議 面談 手術 締 往診 13: 9: 11: 15: 16: 発 実施 依頼"
  )

  /// 木曜6日, 6日(木), 20日に受診: a day of a month that stands elsewhere.
  private func loneDay(at place: Int) -> (Int, Double)? {
    if let end = endOfSpan(at: place) { return (end, 0.85) }
    guard note.plain[place].isDigit,
      place == 0 || !"/.-第約計生".unicodeScalars.contains(note.plain[place - 1])
    else { return nil }
    var cursor = PatternCursor(note, place)
    guard let day = cursor.digits(1...2), (1...31).contains(day),
      cursor.take(word: "日", "にち")
    else { return nil }
    let before = note.skippingSpacesBack(place)
    let isNamed =
      before > 0 && (note.has("曜", endingAt: before) || note.has("曜日", endingAt: before))
    if note.has("（", at: cursor.place) || note.has("(", at: cursor.place),
      let next = note[cursor.place + 1],
      "月火水木金土日祝".unicodeScalars.contains(next)
    {
      return (cursor.place, 0.9)
    }
    let isNear = DateRecogniser.nearDays.length(endingAt: before, in: note.plain) != nil
    if isNamed || isNear { return (cursor.place, 0.9) }
    let isTold = before > 0 && "はがも".unicodeScalars.contains(note.plain[before - 1])
    if day > 1, isTold, note[cursor.place].map({ "。、\n)）".unicodeScalars.contains($0) }) ?? true {
      return (cursor.place, 0.72)
    }
    let end = cursor.place
    let opens = before == 0 || "\n。、「(（・".unicodeScalars.contains(note.plain[before - 1])
    if day > 1, opens, let next = note[end], "はにの".unicodeScalars.contains(next),
      note[end + 1].map({ !$0.isDigit }) ?? true
    {
      return (end, 0.72)
    }
    if day > 1, DateRecogniser.dayEnds.length(at: end, in: note.plain) != nil,
      DateRecogniser.notDay.length(at: end, in: note.plain) == nil
    {
      return (end, 0.75)
    }
    return doubtfulDay(day, end)
  }

  /// 26日に振替, 15日の集まり, 9日帰島: more often a day than a number of days; for review.
  private func doubtfulDay(_ day: Int, _ end: Int) -> (Int, Double)? {
    guard day > 3, let next = note[end], !isRate(before: day > 9 ? end - 3 : end - 2),
      DateRecogniser.notDay.length(at: end, in: note.plain) == nil
    else { return nil }
    let isTimes = note[end + 1].map { $0.isDigit || "一度回数".unicodeScalars.contains($0) } ?? false
    let particles = ["に", "の", "まで", "から", "へ", "は", "だけ", "のみ"]
    if particles.contains(where: { note.has($0, at: end) }) { return isTimes ? nil : (end, 0.6) }
    return next.isKanji && note.isWordBoundary(end) ? (end, 0.5) : nil
  }

  /// 月10日, 週5日: how often, and no day.
  private func isRate(before place: Int) -> Bool {
    place > 0 && "月週年".unicodeScalars.contains(note.plain[place - 1])
  }

  private static let nearDays = WordTable("明日 明後日 明々後日 昨日 一昨日 今日 本日 翌日 前日 次回 次は 前回 今回 来月 今月 先月 翌月")
  private static let dayEnds = WordTable(
    "で内定 に内定 で決定 に決定 で調整 で予定 に退院 に入院 に受診 に訪問 に再診 に来 に面談 に会議 に手術 に検査 から入院 付で 付けで 夕方 午前 午後 の朝 の夜 朝 夜 の受診 の訪問 の外来 は受診 は欠席 は休み に予約 に電話 に発熱 締切 必着 に連絡 の会議 に往診 の往診 に予定"
  )
  private static let notDay = WordTable("間 目 分 おき 毎 以上 以内 程度 前 後 齢 数 連続 経過 量 中 の間 のうち は様子 の絶食")
}
