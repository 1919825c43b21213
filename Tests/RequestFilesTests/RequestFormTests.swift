import Casework
import RequestFiles
import Testing

struct RequestFormTests {
  @Test func `every column finds its place in the form`() throws {
    let cells: [(String, String)] = [
      ("No.", "００７"), ("受付日", "Ｒ８．４．２２"), ("姓", "佐藤"), ("名", "花子"), ("セイ", "サトウ"), ("メイ", "ハナコ"),
      ("職種", "保育士"), ("所属", "みらい園"), ("会員区分", "個人会員"), ("会員No", "Ｍ１"), ("TEL", "０２２－３８６－５３０４"),
      ("E-mail", "hanako＠example.jp"), ("〒", "〒９８０ー０８１１"), ("住所", "青葉区１－２"), ("区分", "個別支援"),
      ("相談内容", "入園"), ("緊急度", "至急"), ("希望形式", "Zoom希望"), ("第1希望", "令和8年5月1日（金）10時"),
      ("第2希望", "2026/5/2 9:15"), ("第3希望", "20260503"), ("所要時間", "２時間"), ("年齢", "3歳2か月"),
      ("医療的ケア", "吸引、導尿"), ("ライフステージ", "就園"), ("予算", "￥15,000"), ("請求先", "みらい園御中"), ("同意", "○"),
      ("備考", "前回も"), ("参加人数", "三名"),
    ]
    let file = try RequestFixture.read(
      RequestFixture.line(cells.map(\.0)) + "\n" + RequestFixture.line(cells.map(\.1)))
    let day = try #require(CivilDay(year: 2026, month: 4, day: 22))
    let requester = Requester(
      name: "佐藤 花子", kana: "サトウ ハナコ", occupation: "保育士", affiliation: "みらい園",
      memberKind: .individual, memberNumber: "M1", telephone: "022-386-5304",
      mail: "hanako@example.jp", postalCode: "980-0811", address: "青葉区１－２")
    let expected = RequestForm(
      receiptNumber: "００７", receivedDay: day, requester: requester, kind: .individual, text: "入園",
      urgency: .emergency, meetingForm: .online,
      wishedDays: ["2026-05-01 10:00", "2026-05-02 09:15", "2026-05-03"], minutes: 120,
      childAge: "3歳2か月", careItems: "吸引、導尿", lifeStage: .nursery, budget: "￥15,000",
      invoiceName: "みらい園御中", familyAgreement: .given, remarks: "前回も\n参加人数: 三名")
    #expect(RequestFixture.forms(file) == [expected])
  }

  @Test(arguments: [
    ("区分", "巡回"), ("緊急度", "わからない"), ("希望形式", "手紙"), ("第1希望", "平日の午後"), ("第2希望", "5/10 か 5/11"),
    ("所要時間", "半日"), ("ライフステージ", "不明"), ("同意", "父のみ"), ("会員種別", "賛助"),
    ("メールアドレス", "hanako.example.jp"),
    ("区分", "研修・講師"), ("希望形式", "オンライン（できれば午後）"), ("第1希望", "2026/5/1 10:00〜12:00"),
  ])
  func `what is not understood is kept in the remarks`(heading: String, value: String) throws {
    let file = try RequestFixture.file(heading, value)
    #expect(RequestFixture.forms(file).map(\.remarks.stored) == ["\(heading): \(value)"])
  }

  @Test func `what is understood is not in the remarks`() throws {
    let file = try RequestFixture.file("緊急度", "早め", "ー", "　", "通常")
    #expect(RequestFixture.forms(file).map(\.remarks) == ["", "", "", ""])
    #expect(RequestFixture.forms(file).map(\.urgency) == [.early, nil, nil, .normal])
  }

  @Test func `kinds of request are read from their words`() throws {
    let file = try RequestFixture.file(
      "区分", "個別支援", "個別", "地域支援", "地域", "研修", "講師", "事例検討助言", "", "巡回")
    let expected: [ConsultationKind?] = [
      .individual, .individual, .region, .region, .region, .region, .region, nil, nil,
    ]
    #expect(RequestFixture.forms(file).map(\.kind) == expected)
  }

  @Test func `the family's agreement is read from its marks`() throws {
    let file = try RequestFixture.file("同意の有無", "あり", "○", "〇", "有", "確認中", "なし", "×", "無", "")
    let expected: [FamilyAgreement?] = [
      .given, .given, .given, .given, .pending, FamilyAgreement.none, FamilyAgreement.none,
      FamilyAgreement.none, nil,
    ]
    #expect(RequestFixture.forms(file).map(\.familyAgreement) == expected)
  }

  @Test func `stages, forms and members are read from their words`() throws {
    let stages = try RequestFixture.file(
      "ライフステージ", "周産期", "在宅移行", "乳幼児期", "就園", "就学", "学齢期", "高等部・進路", "卒業・成人移行", "成人期")
    #expect(RequestFixture.forms(stages).map(\.lifeStage) == LifeStage.allCases)
    let meetings = try RequestFixture.file("希望形式", "オンライン", "訪問", "来所", "電話", "メール")
    #expect(RequestFixture.forms(meetings).map(\.meetingForm) == MeetingForm.allCases)
    let members = try RequestFixture.file(
      "会員種別", "支援センター", "コーディネーター", "事業所", "個人", "行政", "非会員")
    #expect(RequestFixture.forms(members).map(\.requester.memberKind) == MemberKind.allCases)
    let urgencies = try RequestFixture.file("緊急度", "緊急", "早期", "通常", "情報提供のみ")
    #expect(RequestFixture.forms(urgencies).map(\.urgency) == Urgency.allCases)
  }

  @Test func `postal codes get their hyphen and others stay`() throws {
    let file = try RequestFixture.file(
      "郵便番号", "980-0811", "〒9800811", "９８０－０８１１", "９８００８１１", "980081", "不明")
    #expect(
      RequestFixture.forms(file).map(\.requester.postalCode)
        == ["980-0811", "980-0811", "980-0811", "980-0811", "980081", "不明"])
  }

  @Test func `leading zeros kept by a formula are read`() throws {
    let file = try RequestFixture.file("電話番号", "=\"0227\"", "\"=\"\"0228\"\"\"")
    #expect(RequestFixture.forms(file).map(\.requester.telephone) == ["0227", "0228"])
  }

  @Test func `cells beyond the headings and second columns of a kind are kept`() throws {
    let file = try RequestFixture.read(
      "受付日,タイムスタンプ,氏名,相談内容,電話,連絡先\n2026/4/1,2026/4/2 9:00,佐藤花子,吸引,022-1,090-2,余り\n")
    let form = try #require(RequestFixture.forms(file).first)
    #expect(form.receivedDay.day == 1)
    #expect(form.requester.telephone == "022-1")
    #expect(form.remarks == "タイムスタンプ: 2026/4/2 9:00\n連絡先: 090-2\n7: 余り")
  }
}
