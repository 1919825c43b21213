import Casework
import RequestFiles
import Testing

struct RequestFileTests {
  /// Two requests, one of several lines, then a repeat, an empty row and four refusals.
  private let table = [
    ["受付番号", "受付日", "依頼者氏名", "区分", "相談内容", "備考"],
    ["001", "2026/2/28", "髙橋 花子", "個別支援", "吸引～夜間－の体制①\n看護師、ヘルパー", ""],
    ["002", "令和8年1月2日", "山﨑　太郎", "地域支援", "協議の場の\"要綱\"", "資料は郵送で"],
    ["", "", "　", "", " ", ""],
    ["001", "R8.2.28", "高橋花子", "個別", "吸引～夜間－の体制①\n\n看護師、ヘルパー", "再送"],
    ["", "平成40年2月30日", "我妻 健", "個別支援", "入園について", ""],
    ["", "2026/3/1", "", "個別支援", "氏名のない依頼", ""],
    ["", "2026/3/1", "林 陽子", "個別支援", "　", ""],
    ["", "令和9年13月40日", "林 陽子", "", "", ""],
  ]
  private let outcome = [
    "taken 2", "taken 4", "empty 5", "repeated 6 of 2", "refused 9", "refused 10", "refused 11",
    "refused 12",
  ]

  private func text(columns: [Int], delimiter: String = ",", end: String = "\r\n") -> String {
    table.map { row in
      RequestFixture.line(columns.map { row[$0].replacing("\n", with: end) }, delimiter) + end
    }
    .joined()
  }

  @Test(arguments: [[0, 1, 2, 3, 4, 5], [5, 4, 3, 2, 1, 0], [3, 0, 4, 1, 5, 2]])
  func `columns may stand in any order`(columns: [Int]) throws {
    let file = try RequestFixture.read(text(columns: columns))
    #expect(RequestFixture.summary(file) == outcome)
    #expect([file.taken, file.repeated, file.empty, file.refusals.count] == [2, 1, 1, 4])
  }

  @Test(arguments: ["\n", "\r\n", "\r"], [",", "\t", ";"])
  func `line ends and delimiters are found out`(end: String, delimiter: String) throws {
    let columns = [2, 1, 0, 4, 3, 5]
    let file = try RequestFixture.read(text(columns: columns, delimiter: delimiter, end: end))
    #expect(RequestFixture.summary(file) == outcome)
    let forms = RequestFixture.forms(file)
    #expect(forms.map(\.text) == ["吸引～夜間－の体制①\n看護師、ヘルパー", "協議の場の\"要綱\""])
    #expect(forms.map(\.remarks) == ["", "資料は郵送で"])
  }

  @Test func `every encoding gives the same requests`() throws {
    let text = text(columns: [0, 1, 2, 3, 4, 5])
    let utf16: [UInt8] = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let encoded: [([UInt8], String)] = [
      (Array(text.utf8), "UTF-8"), ([0xEF, 0xBB, 0xBF] + Array(text.utf8), "UTF-8"),
      (try RequestFixture.cp932(text), "CP932"), ([0xFF, 0xFE] + utf16, "UTF-16LE"),
    ]
    let expected = try RequestFixture.read(text)
    for (bytes, encoding) in encoded {
      let file = try RequestFile(bytes: bytes, today: RequestFixture.today())
      #expect(file.encoding == encoding)
      #expect(file.rows == expected.rows, "\(encoding)")
    }
    #expect(RequestFixture.forms(expected).map(\.requester.name) == ["髙橋 花子", "山﨑　太郎"])
  }

  @Test func `a title and blank lines above the headings are passed over`() throws {
    let file = try RequestFixture.read(
      "令和8年度 相談受付簿,,,\n\n※氏名は正確に,,,\n受付日,お名前,ご相談内容（必須）,参加人数\n2026/4/1,佐藤花子,吸引,3\n")
    #expect(RequestFixture.summary(file) == ["taken 5"])
    #expect(RequestFixture.forms(file).map(\.remarks) == ["参加人数: 3"])
  }

  @Test func `blank lines below the headings are empty rows`() throws {
    let file = try RequestFixture.read("受付日,氏名,相談内容\n\n2026/4/1,佐藤花子,吸引\n,,\n　,,\n")
    #expect(RequestFixture.summary(file) == ["empty 2", "taken 3", "empty 4", "empty 5"])
  }

  @Test func `a web form's answers are read`() throws {
    let file = try RequestFixture.read(
      """
      "タイムスタンプ","お名前","フリガナ","メールアドレス","ご相談内容をお書きください"
      "2026/05/01 4:18:50 午後 GMT+9","佐藤 花子","サトウ ハナコ","hanako@example.jp","注入の見守り"
      """)
    let form = try #require(RequestFixture.forms(file).first)
    #expect(form.receivedDay == CivilDay(year: 2026, month: 5, day: 1))
    #expect(form.requester.kana == "サトウ ハナコ")
    #expect(form.requester.mail == "hanako@example.jp")
    #expect(form.text == "注入の見守り")
  }

  @Test func `the plain heading goes before other words for the same`() throws {
    let file = try RequestFixture.read(
      "いま困っていること,相談内容,受付日,対象児氏名,氏名\n夜間の吸引,入園,2026/4/1,A児,佐藤花子\n")
    let form = try #require(RequestFixture.forms(file).first)
    #expect(form.text == "入園")
    #expect(form.requester.name == "佐藤花子")
    #expect(form.remarks == "いま困っていること: 夜間の吸引\n対象児氏名: A児")
  }

  @Test func `the fingerprint outlives the run and the spelling`() throws {
    let plain = try RequestFixture.read("受付日,氏名,区分,相談内容\n2026/4/1,髙橋花子,個別支援,医ケア児の入園\n")
    let other = try RequestFixture.read("内容,名前,受理日,種別\n医療的ケア児の　入園,高橋 花子,R8.4.1,個別\n")
    let apart = try RequestFixture.read("受付日,氏名,区分,相談内容\n2026/4/1,髙橋花子,地域支援,医ケア児の入園\n")
    let fingerprints = [plain, other, apart].flatMap(\.rows).compactMap { row in
      if case .taken(_, _, let fingerprint) = row { fingerprint } else { nil }
    }
    #expect(fingerprints.count == 3)
    #expect(fingerprints[0] == fingerprints[1])
    #expect(fingerprints[0] != fingerprints[2])
    #expect(
      fingerprints[0].split(separator: "\u{1F}")
        == ["2026-04-01", "高橋花子", "individual", "医療的けあ児の入園"])
  }
}
