import Casework
import JapaneseText

/// The words offices write for the values of a request.
struct RequestWords<Value: Sendable>: Sendable {
  private let values: [String: Value]

  /// Each value with its words, parted by spaces.
  init(_ table: [(Value, String)]) {
    var values: [String: Value] = [:]
    for (value, words) in table {
      for word in words.split(separator: " ") { values[RequestWords.key(String(word))] = value }
    }
    self.values = values
  }

  /// The value of what is written, also when a remark in brackets follows it.
  func value(_ text: String) -> (value: Value, isWhole: Bool)? {
    if let value = values[RequestWords.key(text)] { return (value, true) }
    let narrow = TextFolding.narrowed(text)
    guard let bracket = narrow.firstIndex(of: "("),
      let value = values[RequestWords.key(String(narrow[..<bracket]))]
    else { return nil }
    return (value, false)
  }

  private static func key(_ text: String) -> String {
    let marks = Set("・-/.、。,()[]_")
    return TextFolding.folded(text).filter { !$0.isWhitespace && !marks.contains($0) }
  }
}

extension RequestWords where Value == ConsultationKind {
  static let kind = RequestWords([
    (.individual, "個別支援 個別 個別相談 個別ケース 個別支援相談 individual"),
    (.region, "地域支援 地域 地域相談 地域づくり 地域支援相談 region regional"),
  ])

  /// Words for work with a region that say more than 地域支援 does, so that they are kept.
  static let narrowerKind = RequestWords([
    (
      .region,
      "研修 講師 講師派遣 研修講師 研修・講師 研修会 研修講師派遣 講演 事例検討 事例検討助言 事例検討会助言 事例検討会 助言者派遣 体制整備 協議の場 training lecture"
    )
  ])
}

extension RequestWords where Value == Urgency {
  static let urgency = RequestWords([
    (.emergency, "緊急 至急 大至急 急ぎ 急 高 高い emergency urgent high"),
    (.early, "早期 早め 早めに なるべく早く やや急ぎ 中 early soon medium"),
    (.normal, "通常 普通 低 低い 急がない normal low"),
    (.information, "情報提供のみ 情報提供 情報共有のみ 情報共有 information informationonly"),
  ])
}

extension RequestWords where Value == MeetingForm {
  static let meetingForm = RequestWords([
    (
      .online,
      "オンライン Zoom希望 Zoom オンライン(Zoom) オンライン希望 Web Web会議 ウェブ ウェブ会議 Teams リモート オンライン面談 online"
    ),
    (.visit, "訪問 訪問希望 現地 出張 現地訪問 派遣 visit onsite"),
    (.office, "来所 来所希望 対面 来所相談 来所面談 来訪 面談 office inperson"),
    (.telephone, "電話 電話希望 電話相談 TEL 電話面談 telephone phone"),
    (.mail, "メール メール希望 Eメール E-mail 電子メール メール相談 mail"),
  ])
}

extension RequestWords where Value == LifeStage {
  static let lifeStage = RequestWords([
    (.perinatal, "周産期 出生前 妊娠期 新生児期 NICU NICU入院中 perinatal"),
    (.discharge, "在宅移行 退院 退院支援 在宅移行期 NICU退院 discharge"),
    (.infancy, "乳幼児期 乳幼児 乳児期 乳児 幼児期 幼児 infancy"),
    (.nursery, "就園 就園期 保育所 保育園 入園 園 nursery"),
    (.schoolEntry, "就学 就学期 就学前 就学移行 入学 schoolentry"),
    (.school, "学齢期 学齢 小学生 中学生 小・中学生 学童期 school"),
    (.highSchool, "高等部・進路 高等部 高校 高校生 進路 進路選択 highschool"),
    (.adulthoodTransition, "卒業・成人移行 成人移行 卒業 成人移行期 移行期 卒業後 adulthoodtransition transition"),
    (.adult, "成人期 成人 大人 adult"),
  ])
}

extension RequestWords where Value == FamilyAgreement {
  static let familyAgreement = RequestWords([
    (.given, "あり ○ 〇 ◯ ◎ 有 有り はい 済 済み 同意あり 同意 同意済 同意済み 同意する 同意を得ている yes y true given ✓ ✔ レ TRUE"),
    (.pending, "確認中 未確認 確認予定 予定 △ 調整中 これから pending unknown"),
    (.none, "なし × ✕ ✗ 無 無し いいえ 同意なし 未同意 同意しない 未 no n false none FALSE"),
  ])
}

extension RequestWords where Value == MemberKind {
  static let memberKind = RequestWords([
    (.supportCentre, "支援センター 医療的ケア児支援センター センター 支援センター会員 supportcentre supportcenter"),
    (.coordinator, "コーディネーター コーディネータ 医療的ケア児等コーディネーター Co coordinator"),
    (.provider, "事業所 事業所会員 団体 団体会員 法人 法人会員 施設 provider organization"),
    (.individual, "個人 個人会員 正会員 individual"),
    (.government, "行政 自治体 行政機関 行政会員 市町村 government"),
    (.nonMember, "非会員 会員外 一般 未入会 なし nonmember"),
  ])
}
