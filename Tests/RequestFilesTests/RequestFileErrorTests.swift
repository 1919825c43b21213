import RequestFiles
import Testing

struct RequestFileErrorTests {
  private func error(_ bytes: [UInt8]) throws -> RequestFileError? {
    let today = try RequestFixture.today()
    return #expect(throws: RequestFileError.self) { try RequestFile(bytes: bytes, today: today) }
  }

  @Test(arguments: [
    ("", "ファイルに何も書かれていません。", "The file is empty."),
    (" \n　\n", "ファイルに何も書かれていません。", "The file is empty."),
    (
      "買い物,値段\n卵,200\n", "見出しの行が見つかりません（買い物、値段）。受付日・氏名・相談内容の見出しが必要です。",
      "There is no row of headings (買い物, 値段). Needed are the day received, the name and the request."
    ),
    (
      "受付日,氏名,電話\n2026/4/1,佐藤,022\n", "相談内容の列がありません。見出し（受付日、氏名、電話）を確かめてください。",
      "There is no column for the request. Check the headings (受付日, 氏名, 電話)."
    ),
    (
      "相談内容,電話,住所\n吸引,022,仙台\n", "受付日、氏名の列がありません。見出し（相談内容、電話、住所）を確かめてください。",
      "There is no column for the day received, the name. Check the headings (相談内容, 電話, 住所)."
    ),
    (
      "受付日,氏名,相談内容\n2026/4/1,佐藤,\"吸引\n2026/4/2,鈴木,導尿\n",
      "2行目の「\"」が閉じられていません。文中の「\"」は「\"\"」と書いてください。",
      "The quote on line 2 is never closed. Write a quote inside a text twice."
    ),
  ])
  func `a file that cannot be read says what to do`(
    text: String, japanese: String, english: String
  ) throws {
    let error = try error(Array(text.utf8))
    #expect(error?.sentence(japanese: true) == japanese)
    #expect(error?.sentence(japanese: false) == english)
  }

  @Test func `bytes that are no text name the line`() throws {
    let error = try error(Array("受付日\n".utf8) + [0xFF, 0xFF])
    #expect(error == .notText(line: 2))
    #expect(
      error?.sentence(japanese: true)
        == "2行目から文字として読めません。CSV（Shift_JIS または UTF-8）で保存し直してください。")
    #expect(
      error?.sentence(japanese: false)
        == "From line 2 on, this is not text. Save the file as CSV in Shift_JIS or UTF-8.")
  }

  @Test func `a workbook is told from a CSV`() throws {
    let error = try error([0x50, 0x4B, 0x03, 0x04])
    #expect(error?.sentence(japanese: true) == "Excelブックのままでは読めません。「CSV（コンマ区切り）」で保存し直してください。")
    #expect(error?.sentence(japanese: false) == "This is an Excel workbook. Save it as CSV.")
  }

  @Test func `a machine without the converter says how to do without it`() {
    let error = RequestFileError.noConverter
    #expect(
      error.sentence(japanese: true) == "この環境では Shift_JIS を読めません。「CSV UTF-8」で保存し直してください。")
    #expect(
      error.sentence(japanese: false)
        == "Shift_JIS cannot be read on this machine. Save the file as CSV UTF-8.")
  }
}
