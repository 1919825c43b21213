import Casework

/// What is said in talks about fees, assignments and endings.
enum FeePhrases {
  static let offers = [
    both("規程の標準単価による。", "Our usual rate."),
    both("会員割引を反映した金額です。", "With the members' discount."),
    both("事前に資料を読む時間を含めています。", "Includes reading the material beforehand."),
    both("訪問のため移動時間を加味しました。", "Takes the journey into account."),
    both("2回分をまとめた金額です。", "For two sessions together."),
  ]
  static let counters = [
    both("所属の謝金規程の上限がこの額のため。", "This is the limit of our rules."),
    both("年度の予算の残りがこの額と伺いました。", "This much is left of the budget, they say."),
    both("オンラインへの変更を条件に、この額を希望。", "They wish this figure, if it is held online."),
    both("交通費を先方の規程で別に支払うため。", "They pay the journey by their own rules."),
  ]
  static let answers = [
    both("オンライン60分に改め、再度ご提案。", "Changed to an hour online and offered again."),
    both("事前準備を簡略にして調整しました。", "With less preparation."),
    both("初回利用として端数を調整しました。", "Rounded down for a first consultation."),
  ]
  static let waivers = (
    urgent: both(
      "緊急の相談で、依頼者の所属に支出の枠がないため。", "Urgent, and the requester's office has no money for it."),
    disaster: both("災害に関わる相談は規程により無料のため。", "Requests on disasters are free by our rules."),
    telephone: both("30分以内の電話助言で終わる見込みのため。", "Half an hour by telephone will do."),
    shared: both("支援センターとの連携事業として実施するため。", "Part of the work shared with the centre.")
  )
  static let remarks = [
    both("できれば平日の夕方を希望します。", "Late afternoons on working days, if possible."),
    both("資料は当日までにメールで送ります。", "The material will come by mail."),
    both("相談支援専門員と訪問看護師も同席します。", "The planner and the nurse will join."),
    both("過去に一度利用しています。", "We have consulted you once before."),
    both("請求書は年度内の日付でお願いします。", "Please date the invoice within the fiscal year."),
    both("", ""), both("", ""),
  ]
  static let referrals = [
    both("虐待のおそれがあり、児童相談所へつないだ。", "Passed on to the child guidance centre."),
    both("医療的な判断が中心のため、主治医と病院の相談室を案内した。", "A medical question: referred to the hospital."),
    both("県の支援センターが担当することになり、引き継いだ。", "The prefectural centre takes it over."),
  ]
  static let withdrawals = [
    both("所属内で解決したとの連絡があり、取下げ。", "Solved within the office; taken back."),
    both("担当者の異動により取下げの連絡があった。", "Taken back: the person in charge was transferred."),
  ]
  static let disagreements = [
    both(
      "予算の上限と折り合わず、次年度に改めて依頼いただくことになった。",
      "The budget does not reach; they will ask again next year."),
    both("交通費の扱いで折り合わず、不成立。無料の動画教材を案内した。", "No agreement on travel; pointed to the free videos."),
  ]
  static let cancellations = [
    both("本児の長期入院により、再開の時期が未定のため中止。", "The child is in hospital for long; stopped for now."),
    both("先方の事業が終了したため中止。", "Their project has ended; stopped."),
  ]
  static let lines = (
    advice: Words("助言料", "Advice"), preparation: Words("事前準備", "Preparation"),
    travel: Words("交通費", "Travel")
  )
}
