/// Finds ages finer than whole years, gestational ages and exact birth weights, in both languages.
struct AgeRecogniser {
  let note: NoteText

  func proposals() -> [Proposal] {
    var proposals: [Proposal] = []
    var place = 0
    while place < note.count {
      let isInside =
        place > 0 && note.plain[place].isDigit
        && (note.plain[place - 1].isDigit || note.plain[place - 1] == ".")
      if !isInside, let end = age(at: place) {
        proposals.append(Proposal(place..<end, .detailedAge, .pattern, 0.93))
        place = end
      } else if !isInside, let end = birthWeight(at: place) {
        proposals.append(Proposal(place..<end, .other, .pattern, 0.85))
        place = end
      } else {
        place += 1
      }
    }
    return proposals
  }

  private func age(at place: Int) -> Int? {
    prefixed(at: place) ?? years(at: place) ?? gestation(at: place) ?? monthsOfChild(at: place)
      ?? englishAge(at: place) ?? correctedAge(at: place)
      ?? shortCorrectedAge(at: place) ?? ageInDays(at: place)
  }

  /// 生後5か月, 修正8か月, 月齢10か月, 日齢12, 在胎26週3日.
  private func prefixed(at place: Int) -> Int? {
    var cursor = PatternCursor(note, place)
    guard cursor.take(word: "修正月齢", "暦月齢", "修正年齢", "生後", "修正", "月齢", "日齢", "在胎", "妊娠", "胎齢") else {
      return nil
    }
    let word = note.text(place..<cursor.place)
    _ = cursor.take("は約:：")
    cursor.skipBlanks()
    if let end = years(at: cursor.place) {
      // 修正月齢1歳7か月, 在胎28w1d: what sort of age it is may stay.
      return word == "生後" ? end : nil
    }
    if gestation(at: cursor.place) != nil, note[cursor.place + 2] != "週" { return nil }
    guard let number = number(&cursor) else { return nil }
    _ = cursor.take("か")
    cursor.skipBlanks()
    if months(&cursor) || cursor.take(word: "月", "ヶ月", "日", "ヵ月") { return halfEnd(cursor) }
    if cursor.take(word: "週", "w", "W") {
      _ = cursor.take("と")
      let end = cursor.place
      if number > 0, self.number(&cursor) != nil, cursor.take(word: "日", "d", "D") {
        return cursor.place
      }
      return end
    }
    return word == "日齢" || word.hasSuffix("月齢") ? cursor.place : nil
  }

  private func halfEnd(_ start: PatternCursor) -> Int {
    var cursor = start
    return cursor.take("半") ? cursor.place : start.place
  }

  /// 3歳2か月, 1才10ヶ月, 3歳半, 2y3m.
  private func years(at place: Int) -> Int? {
    var cursor = PatternCursor(note, place)
    guard number(&cursor) != nil else { return nil }
    cursor.skipBlanks()
    guard cursor.take(word: "歳", "才", "さい", "y", "Y") else { return nil }
    _ = cursor.take("とと、 ")
    if cursor.take("半") { return cursor.place }
    cursor.skipBlanks()
    guard number(&cursor) != nil else { return nil }
    cursor.skipBlanks()
    guard months(&cursor) || cursor.take(word: "m", "M", "月", "日") else { return nil }
    return cursor.place
  }

  /// か月, ヶ月, ヵ月, カ月, 箇月.
  private func months(_ cursor: inout PatternCursor) -> Bool {
    cursor.take(word: "か月", "ヶ月", "ヵ月", "カ月", "ケ月", "ゖ月", "ゕ月", "箇月", "かげつ", "カ 月", "か 月")
  }

  private func number(_ cursor: inout PatternCursor) -> Int? {
    if cursor.take(word: "ゼロ", "零") { return 0 }
    let start = cursor
    if let value = cursor.digits(1...3) { return value }
    cursor = start
    return cursor.smallNumber()
  }

  /// 26w3d, 31週2日, 27+4, 26+3 weeks, 27/40.
  private func gestation(at place: Int) -> Int? {
    guard note[place]?.isDigit == true,
      place == 0 || !"/.:".unicodeScalars.contains(note.plain[place - 1])
        || note.plain[place - 1] == ":" && (place < 2 || !note.plain[place - 2].isDigit)
    else { return nil }
    var cursor = PatternCursor(note, place)
    guard let weeks = cursor.digits(2...2), (20...44).contains(weeks) else { return nil }
    let afterWeeks = cursor.place
    cursor.skipBlanks()
    if cursor.take(word: "w", "W", "週", "wk", "wks") {
      let end = cursor.place
      _ = cursor.take("+")
      cursor.skipBlanks()
      if let days = cursor.digits(1...1), days < 7, cursor.take(word: "d", "D", "日") {
        return cursor.place
      }
      return note.has("w", at: afterWeeks) && !note.has("週", at: afterWeeks) && end < note.count
        && !note.plain[end].isLatin && note.plain[end] != "x" ? end : nil
    }
    cursor.place = afterWeeks
    if cursor.take("+"), let days = cursor.digits(1...1), days < 7 {
      if cursor.next.map(\.isDigit) == true { return nil }
      let end = cursor.place
      cursor.skipBlanks()
      return cursor.take(word: "weeks", "week", "wks", "wk", "/40") ? cursor.place : end
    }
    cursor.place = afterWeeks
    return cursor.take(word: "/40") ? cursor.place : nil
  }

  /// 8か月の女児, 10か月児: months that are somebody's age.
  private func monthsOfChild(at place: Int) -> Int? {
    var cursor = PatternCursor(note, place)
    guard note.plain[place].isDigit, number(&cursor) != nil, months(&cursor) else { return nil }
    let end = cursor.place
    if note.has("時", at: end), !note.has("時間", at: end) { return end }
    // 愛ちゃんは4か月（在胎…, （タイラアイ、8か月）.
    let isTold =
      // 美月ちゃん、10か月。
      ["ちゃんは", "くんは", "さんは", "児は", "ちゃん、", "くん、", "君、"].contains { note.has($0, endingAt: place) }
      && note[end].map { "（(。、\n".unicodeScalars.contains($0) } ?? true
    let isListed =
      ["、", ",", "，"].contains { note.has($0, endingAt: place) }
      && note[end].map { "）)".unicodeScalars.contains($0) } == true
      && note.plain[note.runStart(place) { !"（(\n".unicodeScalars.contains($0) }..<place].contains(
        where: \.isKatakana)
    if isTold || isListed { return end }
    if ["（修正", "(修正", "、修正", "／修正", "/修正", "（在胎", "(在胎"].contains(where: { note.has($0, at: end) })
    {
      return end
    }
    _ = cursor.take("の")
    let isChild = cursor.take(
      word: "女児", "男児", "女の子", "男の子", "児", "乳児", "赤ちゃん", "時点の体重", "、女児", "、男児", "女", "男")
    return isChild && !note.has("健", at: cursor.place) ? end : nil
  }

  /// 618グラム, 2,345g: grams beside a birth.
  private func birthWeight(at place: Int) -> Int? {
    guard note.plain[place].isDigit, place == 0 || note.plain[place - 1] != "," else { return nil }
    let end = note.runEnd(place) { $0.isDigit || $0 == "," }
    let digits = note.plain[place..<end].filter(\.isDigit)
    let value = digits.count <= 4 ? digits.reduce(0) { $0 * 10 + Int($1.value) - 0x30 } : 0
    guard (250...5800).contains(value) else { return kilograms(at: place) }
    var cursor = PatternCursor(note, end)
    cursor.skipBlanks()
    guard cursor.take(word: "グラム", "ぐらむ", "grams", "gm", "gr", "g", "G") else { return nil }
    if let next = cursor.next, next.isLatin || next == "/" { return nil }
    return isBorn(place, cursor.place) ? cursor.place : nil
  }

  private func kilograms(at place: Int) -> Int? {
    var cursor = PatternCursor(note, place)
    guard let whole = cursor.digits(1...1), whole < 6, cursor.take("."),
      let part = note[cursor.place], part.isDigit
    else { return nil }
    cursor.place = note.runEnd(cursor.place) { $0.isDigit }
    cursor.skipBlanks()
    guard cursor.take(word: "kg", "キロ", "Kg") else { return nil }
    let before = note.text(max(0, place - 24)..<place)
    let isBirth = [
      "出生体重", "出生時体重", "生下時", "birth weight", "born weighing", "Born ", "born ", "BW", "weighing ",
      "weighed ",
    ].contains {
      before.contains($0)
    }
    return isBirth ? cursor.place : nil
  }

  private func isBorn(_ start: Int, _ end: Int) -> Bool {
    let from = note.runStart(start) { $0 != "\n" }
    let to = note.runEnd(end) { $0 != "\n" }
    let text = note.text(max(from, start - 40)..<min(to, end + 20)).lowercased()
    return AgeRecogniser.births.contains { text.contains($0) }
  }

  private static let births = [
    "apgar", " g at 2", " g at 3", "g at 2", "g at 3", "出生", "生下", "在胎", "で生まれ", "出産", "分娩",
    "birth", "born", "gestation", "bw ", "bwt", "早産",
    "prem",
    "週", "誕生", "ex-2", "ex-3", "ex 2", "ex 3", "生まれ", "weighing", "帝王切開", "新生児",
  ]
}
