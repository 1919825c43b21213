extension RequestFileError {
  /// What is wrong and what to do, in one or two sentences.
  public func sentence(japanese: Bool) -> String {
    japanese ? japaneseSentence : englishSentence
  }

  private var japaneseSentence: String {
    switch self {
    case .nothingInFile: "ファイルに何も書かれていません。"
    case .notText(let line):
      "\(line)行目から文字として読めません。CSV（Shift_JIS または UTF-8）で保存し直してください。"
    case .workbook: "Excelブックのままでは読めません。「CSV（コンマ区切り）」で保存し直してください。"
    case .noConverter: "この環境では Shift_JIS を読めません。「CSV UTF-8」で保存し直してください。"
    case .noHeadings(let found):
      "見出しの行が見つかりません（\(listed(found, "、", "空"))）。受付日・氏名・相談内容の見出しが必要です。"
    case .missingColumns(let needs, let found):
      "\(needs.map(\.japanese).joined(separator: "、"))の列がありません。見出し（\(listed(found, "、", "空"))）を確かめてください。"
    case .unclosedQuote(let line):
      "\(line)行目の「\"」が閉じられていません。文中の「\"」は「\"\"」と書いてください。"
    }
  }

  private var englishSentence: String {
    switch self {
    case .nothingInFile: "The file is empty."
    case .notText(let line):
      "From line \(line) on, this is not text. Save the file as CSV in Shift_JIS or UTF-8."
    case .workbook: "This is an Excel workbook. Save it as CSV."
    case .noConverter: "Shift_JIS cannot be read on this machine. Save the file as CSV UTF-8."
    case .noHeadings(let found):
      "There is no row of headings (\(listed(found, ", ", "nothing"))). Needed are the day received, the name and the request."
    case .missingColumns(let needs, let found):
      "There is no column for \(needs.map(\.english).joined(separator: ", ")). Check the headings (\(listed(found, ", ", "none")))."
    case .unclosedQuote(let line):
      "The quote on line \(line) is never closed. Write a quote inside a text twice."
    }
  }

  private func listed(_ headings: [String], _ separator: String, _ nothing: String) -> String {
    let names = headings.filter { !$0.isEmpty }.map(\.oneLine)
    guard !names.isEmpty else { return nothing }
    return names.prefix(30).joined(separator: separator) + (names.count > 30 ? "…" : "")
  }
}

extension RequestFileError.Need {
  fileprivate var japanese: String {
    switch self {
    case .receivedDay: "受付日"
    case .name: "氏名"
    case .text: "相談内容"
    }
  }

  fileprivate var english: String {
    switch self {
    case .receivedDay: "the day received"
    case .name: "the name"
    case .text: "the request"
    }
  }
}
