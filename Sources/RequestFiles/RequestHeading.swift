import JapaneseText

/// A heading of a file, and which column it means.
enum RequestHeading {
  /// The column a heading means and how plain the heading is, 0 being the plainest.
  static func column(_ heading: String) -> (column: RequestColumn, rank: Int)? {
    // A longer cell is a text, not a heading.
    guard heading.unicodeScalars.count <= 80 else { return nil }
    for key in keys(heading) {
      if let found = known[key] { return found }
    }
    return nil
  }

  /// The needed column that a heading in other words must mean, asked only when none is plainer.
  static func looseColumn(_ heading: String) -> RequestColumn? {
    guard heading.unicodeScalars.count <= 80 else { return nil }
    let key = key(TextFolding.folded(heading))
    guard !others.contains(where: key.contains) else { return nil }
    return needed.first { entry in entry.words.contains(where: key.contains) }?.column
  }

  private static let needed: [(column: RequestColumn, words: [String])] = [
    (.text, ["相談内容", "相談の内容", "依頼内容", "依頼の内容", "相談したい", "困り", "困って", "主訴", "お悩み"]),
    (.receivedDay, ["受付日", "受理日", "申込日", "申し込み日", "依頼日", "相談日", "受信日", "送信日", "提出日", "登録日"]),
    (.name, ["氏名", "名前", "依頼者", "相談者", "申込者", "担当者"]),
  ]

  /// Words that make a heading mean somebody or something else.
  private static let others = [
    "児", "こども", "子", "保護者", "家族", "本人", "請求", "希望日", "候補", "機関", "団体", "事業", "施設", "法人", "学校", "会員",
    "ふりがな",
    "かな", "よみ", "電話", "めーる", "連絡", "住所", "所属", "職種", "職名", "年齢", "番号", "助言者",
  ]

  /// The forms of a heading to look up, the nearest to what stands there first.
  private static func keys(_ heading: String) -> [String] {
    let folded = TextFolding.folded(heading)
    let whole = key(folded)
    let unbracketed = key(withoutBrackets(folded))
    let unnumbered = String(unbracketed.drop { $0.isASCII && $0.isNumber })
    return [whole, unbracketed, unnumbered].flatMap { [$0, withoutRequester($0)] }
      .filter { !$0.isEmpty }
  }

  /// The heading without numbering, marks, spaces, politeness and words such as 必須.
  private static func key(_ folded: String) -> String {
    var text = withoutNumbering(folded)
    text.removeAll { ignored.contains($0) || $0.isWhitespace }
    for word in ["必須", "任意", "required", "optional", "記入欄", "をご記入ください", "をお書きください", "を記入してください"]
    where text.count > word.count {
      text.replace(word, with: "")
    }
    for (kanji, digit) in [("第一", "第1"), ("第二", "第2"), ("第三", "第3")] {
      text.replace(kanji, with: digit)
    }
    for prefix in ["ご", "御", "お"] where text.hasPrefix(prefix) && text.count > 2 {
      return String(text.dropFirst())
    }
    return text
  }

  private static let ignored = Set("()[]{}<>【】〔〕［］「」『』〈〉*※★☆●■◆▼・:;?!。、,./_-~+\"'’")

  private static func withoutNumbering(_ text: String) -> String {
    var rest = text.drop(while: \.isWhitespace)
    for word in ["設問", "質問", "問", "q"] where rest.hasPrefix(word) {
      let after = rest.dropFirst(word.count)
      if after.first?.isNumber == true { rest = after }
    }
    if rest.first == "(" { rest = rest.dropFirst() }
    let number = rest.prefix { $0.isASCII && $0.isNumber }
    let after = rest.dropFirst(number.count)
    guard !number.isEmpty, let mark = after.first, ".):、".contains(mark) else { return text }
    return String(after.dropFirst())
  }

  private static func withoutBrackets(_ text: String) -> String {
    var depth = 0
    var result = ""
    for character in text {
      if "([【〔〈<".contains(character) { depth += 1 }
      if depth == 0 { result.append(character) }
      if ")]】〕〉>".contains(character) { depth = max(0, depth - 1) }
    }
    return result
  }

  /// 依頼者の電話番号 is the telephone number, as no one else's is asked for on the form.
  private static func withoutRequester(_ key: String) -> String {
    for word in ["依頼者", "相談者", "申込者", "申請者", "記入者", "担当者"] where key.hasPrefix(word) {
      var rest = key.dropFirst(word.count)
      for particle in ["の", "ご", "御", "お"] where rest.hasPrefix(particle) {
        rest = rest.dropFirst()
      }
      return String(rest)
    }
    return key
  }

  private static let known: [String: (column: RequestColumn, rank: Int)] = {
    var table: [String: (column: RequestColumn, rank: Int)] = [:]
    for column in RequestColumn.allCases {
      for (rank, heading) in column.headings.split(separator: " ").enumerated() {
        let key = key(TextFolding.folded(String(heading)))
        if table[key] == nil { table[key] = (column, rank) }
      }
    }
    return table
  }()
}
