import Casework

extension Theme {
  /// Leaving school and becoming an adult.
  static let adulthood = Theme(
    topic: Topic(
      field: both("成人移行", "becoming an adult"),
      requests: [
        both(
          "18歳以降の生活が見えません。{age}、{care}。生活介護の受け入れ先が週2日しか決まらず、放課後等デイサービスがなくなる夕方の時間が空いてしまいます。",
          "Life after 18 is unclear ({age}, {care}): two days of day service,",
          "and nothing for the evenings when after-school care ends."),
        both(
          "小児科から成人診療科への移行を求められています({age}、{care})。受けてくれる病院がなく、救急時の行き先も不安です。移行の段取りを助言ください。",
          "The paediatrician asks to move on to adult care ({age}, {care}).",
          "No hospital takes us and emergencies are a worry. How do we go about it?"),
        both(
          "成年後見を使うべきか、ご家族から質問を受けました。{age}、{care}。契約や預金の手続きで困り始めています。制度の説明のしかたを相談したいです。",
          "The family asks about guardianship ({age}, {care}); contracts and the bank are hard now.",
          "How do I explain what there is?"),
        both(
          "児童から大人の制度への切り替えで、訪問入浴と居宅介護の時間が減りそうです。{age}、{care}。支給決定に向けた資料の作り方を教えてください。",
          "Moving to adult services, bathing and home help may be cut ({age}, {care}).",
          "How do we prepare the papers for the decision?"),
      ],
      advice: [
        Advice(
          asked: both(
            "{child}は来春卒業。{town}の支給決定の見込みは生活介護週3日、夕方は空白。",
            "{child} leaves school in spring; {town} expects three days of day service, no evenings."
          ),
          advised: both(
            "一週間の表に、必要なケアと担い手を30分単位で書き出す。空白が「家族がいるから」埋まっている時間を色分けし、重度訪問介護の必要量として示す。",
            "Write a week by half hours: care and carer. Colour the hours that only the family fills",
            "and show them as the need for long home care."),
          tasks: [
            Assignment(
              both("一週間のケアの表を作る", "Make the table of the week"),
              both("相談支援専門員", "planner")),
            Assignment(
              both("支給量の根拠を{town}と事前に話す", "Talk over the grounds with {town}"),
              both("コーディネーター", "coordinator")),
          ]),
        Advice(
          asked: both(
            "{doctor}の定年が来年度末。成人科への紹介状はまだない。",
            "{doctor} retires in a year; there is no letter to an adult clinic yet."),
          advised: both(
            "全部を一度に移さない。呼吸器の管理、薬、緊急入院の三つに分け、{station}をつなぎ役に一つずつ移す。緊急入院は最後まで{hospital}で受けられるか確認する。",
            "Not everything at once: ventilator, medicine, emergencies, one by one with {station}.",
            "Ask whether {hospital} stays open for emergencies to the end."),
          tasks: [
            Assignment(
              both("移行の三つの柱の予定表を作る", "Make a timetable for the three parts"),
              both("訪問看護師", "home nurse")),
            Assignment(
              both("紹介状の下書きを{doctor}に頼む", "Ask {doctor} for a draft letter"),
              both("ご家族", "family")),
          ]),
      ],
      summary: both(
        "卒業後の一週間の形が決まり、成人の相談支援専門員に引き継いだ。",
        "The week after school is settled; the planner for adults takes over.")),
    titles: [
      both("18歳以降の生活と成人診療科への移行", "Life after 18"),
      both("卒業後の夕方と夜の支援", "Evenings after school has ended"),
    ],
    stage: .adulthoodTransition, ages: 17...20,
    care: [
      both("人工呼吸器(24時間)、気管切開、胃ろう", "ventilator, tracheostomy, gastrostomy"),
      both("胃ろう、導尿、吸引", "gastrostomy, catheter, suctioning"),
    ],
    turns: [
      Turn(
        need: both(
          "卒業後の平日の夕方を支える人がいない。",
          "Nobody supports the evenings after school has ended."),
        goal: both(
          "4月から平日の夕方、週3日は{mother}さん以外がケアを担う。",
          "From April, three evenings a week are not {mother}'s."),
        area: .family,
        indicator: both("家族以外が担った夕方の日数", "Evenings covered by others"),
        owner: both("コーディネーター、{town}障害福祉課", "coordinator, {town}"),
        done: [
          both(
            "重度訪問介護の事業所3か所を訪ね、1か所が研修を条件に引き受けた。",
            "Visited three providers; one agrees if its staff are trained."),
          both(
            "{nurse}さんが3号研修の実地指導を担当した。",
            "{nurse} gave the practical training for carers."),
        ],
        achievement: .partly,
        finding: both(
          "週2日の夕方が埋まった。金曜は担い手が足りない。",
          "Two evenings are covered; Friday is short of people."),
        voice: both(
          "「夕飯を温かいうちに食べた」({mother}さん)",
          "“I ate my supper warm.” ({mother})"),
        next: both(
          "金曜を担う事業所を{town}と探し、研修の受講枠を確保する。",
          "Look for a Friday provider with {town} and book places in the training.")),
      Turn(
        need: both(
          "{child}が緊急に入院する病院が決まっていない。",
          "No hospital is agreed for an emergency of {child}."),
        goal: both(
          "夏までに、緊急時の受け入れ病院を一つ決める。",
          "By summer one hospital has agreed to emergencies."),
        area: .community,
        indicator: both("書面での受け入れの有無", "Agreement in writing"),
        owner: both("{doctor}、コーディネーター", "{doctor}, coordinator"),
        done: [
          both(
            "{doctor}の紹介で総合病院の救急科と面談した。",
            "Met an emergency ward, introduced by {doctor}."),
          both(
            "{station}が呼吸器の設定と対応を2枚にまとめた。",
            "{station} put the ventilator's settings on two pages."),
        ],
        achievement: .reached,
        finding: both(
          "総合病院が初期対応を引き受け、{hospital}が電話で助言する形になった。",
          "The ward takes the first hours and {hospital} advises by telephone."),
        voice: both(
          "「行き先があると思うと安心」({father}さん)",
          "“There is a place to go.” ({father})"),
        next: both(
          "半年ごとに情報を更新し、次の誕生日に受け入れ条件を見直す。",
          "Update it twice a year and look again at the next birthday.")),
    ],
    notes: [
      both(
        "{child}の成人を祝う会。本人が選んだ曲を皆で聴いた。",
        "A party for coming of age; all listened to the music that {child} chose."),
      both(
        "障害年金の診断書について{doctor}に依頼済み。",
        "{doctor} has been asked for the certificate for the pension."),
    ])
}
