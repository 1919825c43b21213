import Testing

@testable import RequestFiles

struct RequestHeadingTests {
  @Test(arguments: [
    ("受付番号", RequestColumn.receiptNumber), ("No.", .receiptNumber), ("Ｎｏ．", .receiptNumber),
    ("№", .receiptNumber), ("ID", .receiptNumber), ("整理番号", .receiptNumber), ("受付日", .receivedDay),
    ("受付年月日", .receivedDay), ("タイムスタンプ", .receivedDay), ("ﾀｲﾑｽﾀﾝﾌﾟ", .receivedDay),
    ("お申込日", .receivedDay),
    ("お名前（必須）", .name), ("※ご氏名", .name), ("1. 氏名", .name), ("Q1．お名前", .name), ("①氏名", .name),
    ("氏名（漢字）", .name), ("依頼者のお名前", .name), ("フリガナ", .kana), ("氏名（ふりがな）", .kana), ("カナ", .kana),
    ("姓", .familyName),
    ("名", .givenName), ("姓（フリガナ）", .familyKana), ("メイ", .givenKana), ("職名", .occupation),
    ("ご所属機関名", .affiliation), ("勤務先", .affiliation), ("会員区分", .memberKind),
    ("会員No.", .memberNumber),
    ("ＴＥＬ", .telephone), ("相談者の電話番号", .telephone), ("携帯", .telephone), ("E-mail", .mail),
    ("Ｅメール", .mail),
    ("メール アドレス", .mail), ("〒", .postalCode), ("郵便番号", .postalCode), ("所在地", .address),
    ("支援区分", .kind),
    ("種別", .kind), ("ご相談内容\n（具体的に）", .text), ("【必須】ご依頼内容", .text), ("主訴", .text), ("優先度", .urgency),
    ("実施方法", .meetingForm), ("第１希望", .wishedDay1), ("希望日①", .wishedDay1), ("第一希望", .wishedDay1),
    ("希望日", .wishedDay1), ("希望日時（第2希望）", .wishedDay2), ("第三希望日時", .wishedDay3),
    ("希望日時３", .wishedDay3),
    ("所要時間（分）", .minutes), ("本児年齢", .childAge), ("お子さんの年齢", .childAge), ("医ケア", .careItems),
    ("年代", .lifeStage),
    ("謝金予算", .budget), ("予算（円）", .budget), ("請求先", .invoiceName), ("本人･家族の同意", .familyAgreement),
    ("保護者同意の有無", .familyAgreement), ("同意", .familyAgreement), ("特記事項", .remarks), ("その他", .remarks),
    ("Name *", .name), ("Date", .receivedDay), ("Request", .text), ("Phone Number", .telephone),
    ("E-Mail", .mail),
  ])
  func `offices' headings are known`(heading: String, column: RequestColumn) {
    #expect(RequestHeading.column(heading)?.column == column)
  }

  @Test(arguments: ["", "参加人数", "対象児氏名", "添付資料", "保護者氏名", "（必須）", "1.", "写真", "相談員の資格証"])
  func `other headings are left to the remarks`(heading: String) {
    #expect(RequestHeading.column(heading) == nil)
  }

  @Test(arguments: [
    ("いま困っていること", RequestColumn.text), ("ご相談内容をできるだけ具体的にお書きください", .text), ("窓口での受付日", .receivedDay),
    ("あなたのお名前", .name), ("担当職員氏名", .name),
  ])
  func `a needed column is found in other words`(heading: String, column: RequestColumn) {
    #expect(RequestHeading.column(heading) == nil)
    #expect(RequestHeading.looseColumn(heading) == column)
  }

  @Test(arguments: ["対象児の氏名", "お子さんのお名前", "請求先の担当者名", "相談者の電話", "事業所の名前", "希望日時"])
  func `another's column is not taken for a needed one`(heading: String) {
    #expect(RequestHeading.looseColumn(heading) == nil)
  }

  @Test func `every listed heading means its own column`() {
    for column in RequestColumn.allCases {
      #expect(!column.headings.isEmpty)
      for heading in column.headings.split(separator: " ") {
        #expect(RequestHeading.column(String(heading))?.column == column, "\(heading)")
      }
    }
  }
}
