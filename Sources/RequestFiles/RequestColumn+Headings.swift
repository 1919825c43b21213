extension RequestColumn {
  /// The headings offices use, the plainest first; where two columns fit, the plainer one is taken.
  var headings: String {
    switch self {
    case .receiptNumber, .receivedDay, .kind, .text, .urgency, .meetingForm, .wishedDay1,
      .wishedDay2, .wishedDay3, .minutes:
      requestHeadings
    case .childAge, .careItems, .lifeStage, .budget, .invoiceName, .familyAgreement, .remarks:
      caseHeadings
    default: requesterHeadings
    }
  }

  private var requestHeadings: String {
    switch self {
    case .receiptNumber:
      """
      受付番号 受付No 受理番号 整理番号 管理番号 申込番号 依頼番号 相談番号 案件番号 通し番号 \
      連番 番号 No ID # Number ReceiptNumber RequestNumber RequestID
      """
    case .receivedDay:
      """
      受付日 受付年月日 受付日時 受理日 受理年月日 申込日 申込年月日 申込日時 申し込み日 \
      依頼日 依頼年月日 相談日 相談受付日 受信日 受信日時 送信日時 回答日時 登録日 提出日 \
      記入日 年月日 日付 日時 タイムスタンプ Received ReceivedDate DateReceived ReceivedOn \
      RequestDate SubmittedAt Date Timestamp
      """
    case .kind:
      """
      区分 相談区分 支援区分 依頼区分 申込区分 相談種別 依頼種別 支援種別 種別 種類 相談の種類 \
      相談の種別 相談の区分 Kind Type Category RequestType
      """
    case .text:
      """
      相談内容 相談の内容 依頼内容 依頼の内容 申込内容 相談事項 相談したいこと 相談したい内容 \
      困りごと 主訴 内容 相談概要 相談の概要 依頼概要 概要 詳細 問い合わせ内容 \
      お問い合わせ内容 Text Request RequestText Consultation Content Contents Details \
      Description Question
      """
    case .urgency: "緊急度 優先度 急ぎ 緊急性 緊急 至急度 Urgency Priority"
    case .meetingForm:
      """
      希望形式 希望の形式 相談形式 相談方法 希望方法 希望相談方法 実施方法 実施形式 面談方法 \
      対応方法 形式 方法 MeetingForm Format Method
      """
    case .wishedDay1: wishedHeadings("1") + " 希望日時 希望日 候補日 相談希望日 相談希望日時 面談希望日 実施希望日 PreferredDate"
    case .wishedDay2: wishedHeadings("2")
    case .wishedDay3: wishedHeadings("3")
    case .minutes:
      "所要時間 希望時間 相談時間 所要時間分 時間 時間分 所要 Duration Minutes Length"
    default: ""
    }
  }

  private func wishedHeadings(_ number: String) -> String {
    [
      "希望日時", "希望日", "第\(number)希望", "第\(number)希望日時", "第\(number)希望日", "希望", "候補日", "候補日時", "日程",
      "希望日程", "候補", "PreferredDate", "WishedDay", "Choice",
    ]
    .map { $0.contains(number) ? $0 : $0 + number }
    .joined(separator: " ") + " 希望日時第\(number)希望 希望日第\(number)希望 第\(number)候補 第\(number)候補日"
  }

  private var requesterHeadings: String {
    switch self {
    case .name:
      """
      依頼者氏名 相談者氏名 申込者氏名 申込者名 氏名 名前 依頼者名 相談者名 依頼者 相談者 \
      申込者 申請者 記入者 担当者氏名 担当者名 担当者 Name FullName RequesterName Requester \
      ContactName
      """
    case .familyName: "姓 氏 苗字 名字 LastName FamilyName Surname"
    case .givenName: "名 FirstName GivenName"
    case .kana:
      """
      ふりがな カナ かな よみがな よみ 読み 氏名ふりがな 氏名カナ 名前ふりがな 名前カナ \
      依頼者ふりがな 氏名よみ カナ氏名 Kana NameKana Reading
      """
    case .familyKana:
      """
      せい 姓ふりがな 姓カナ 姓よみ ふりがな姓 カナ姓 氏ふりがな 氏カナ LastNameKana \
      FamilyNameKana
      """
    case .givenKana: "めい 名ふりがな 名カナ 名よみ ふりがな名 カナ名 FirstNameKana GivenNameKana"
    case .occupation: "職種 職名 資格 役職 職業 職種資格 Occupation Profession JobTitle"
    case .affiliation:
      """
      所属 所属機関 所属先 所属機関名 所属名 所属団体 勤務先 勤務先名 事業所名 事業所 団体名 \
      法人名 機関名 施設名 会社名 組織名 Affiliation Organization Organisation Company
      """
    case .memberKind: "会員種別 会員区分 会員種類 会員資格 会員 MemberKind MemberType Membership"
    case .memberNumber: "会員番号 会員No 会員ID 会員コード MemberNumber MemberNo MemberID"
    case .telephone:
      """
      電話番号 電話 TEL 携帯電話番号 携帯番号 携帯電話 携帯 連絡先電話番号 連絡先TEL \
      日中の連絡先 連絡先 TelNo Telephone TelephoneNumber Phone PhoneNumber Mobile
      """
    case .mail:
      """
      メールアドレス メール E-mail Eメール 電子メール Eメールアドレス E-mailアドレス \
      連絡先メールアドレス 連絡先メール Mail MailAddress EmailAddress アドレス
      """
    case .postalCode: "郵便番号 〒 〒番号 PostalCode PostCode Zip ZipCode"
    case .address: "住所 所在地 連絡先住所 送付先 送付先住所 Address"
    default: ""
    }
  }

  private var caseHeadings: String {
    switch self {
    case .childAge:
      """
      対象児の年齢 対象児年齢 対象者の年齢 対象者年齢 本児年齢 本児の年齢 児の年齢 子の年齢 \
      お子さんの年齢 お子さまの年齢 子どもの年齢 本人年齢 本人の年齢 年齢 月齢 ChildAge Age
      """
    case .careItems:
      """
      医療的ケア 医療的ケアの内容 医療的ケア内容 必要な医療的ケア 医ケア ケア内容 ケアの内容 \
      医療的ケアの種類 CareItems MedicalCare Care
      """
    case .lifeStage: "ライフステージ 年代 LifeStage Stage"
    case .budget: "予算 予算額 謝金予算 謝金 謝金額 費用 予算円 謝礼 Budget Fee"
    case .invoiceName:
      """
      請求書宛名 請求書の宛名 請求宛名 請求先 請求先名 請求書宛先 宛名 InvoiceName InvoiceTo \
      BillTo
      """
    case .familyAgreement:
      """
      本人・家族の同意 本人家族同意 家族の同意 家族同意 保護者同意 保護者の同意 本人同意 \
      本人の同意 同意の有無 本人・家族の同意の有無 家族の同意の有無 保護者の同意の有無 \
      保護者同意の有無 同意の確認 同意確認 同意 FamilyAgreement Agreement Consent
      """
    case .remarks:
      """
      備考 備考欄 その他 特記事項 特記 メモ 連絡事項 自由記述 自由記入欄 補足 Remarks Remark \
      Notes Note Comments Comment Memo
      """
    default: ""
    }
  }
}
