import Casework

/// What regions ask about disasters, carers and posts.
extension Topic {
  static let shelters = Topic(
    field: both("停電・災害の備え", "power cuts and disasters"),
    requests: [
      both(
        "{town}の個別避難計画で、人工呼吸器を使う子どもを優先して作ることになりました。作成の手順と関係者の集め方を教えてください。",
        "{town} begins its evacuation plans with children on ventilators.",
        "What are the steps, and whom do we gather?"),
      both(
        "福祉避難所の電源を点検したところ、発電機が動きませんでした。{town}の担当課と改善を進めるための助言を求めます。",
        "The generator of our welfare shelter did not start.",
        "We seek advice on improving this with {town}."),
      both(
        "圏域で停電を想定した情報伝達訓練を行います。訪問看護と医療機器業者を含めた訓練の設計を相談したいです。",
        "Our region plans a drill for power cuts with nurses and device firms.",
        "How is it designed?"),
      both(
        "地域の防災訓練に、医療的ケア児と家族が安心して参加できる方法を考えたいです({town})。",
        "How can children with medical care join the drill of {town} without worry?"),
    ],
    advice: [
      Advice(
        asked: both(
          "対象となる子どもの一覧と、電源の必要な時間を確かめた。",
          "Went over the list of children and their hours of battery."),
        advised: both(
          "電池の持続時間が短い順に計画を作る。最初の3人分を年度内に仕上げ、同じ型で広げる。訓練は平日の日中と夜間を一度ずつ。",
          "Plan in the order of battery life: three this year, the rest by the same pattern.",
          "One drill by day and one by night."),
        tasks: [
          Assignment(
            both("最初の3人の計画の会議日を決める", "Fix meetings for the first three"),
            both("防災担当", "disaster office")),
          Assignment(
            both("電源の貸し出し先の一覧を作る", "List who lends power"), both("事務局", "office")),
        ])
    ],
    summary: both(
      "最初の計画と訓練が終わり、残りの計画づくりの道筋がついた。", "The first plans and a drill are done; the way is clear."))

  static let carers = Topic(
    field: both("喀痰吸引等研修", "training of carers"),
    requests: [
      both(
        "3号研修の実地研修を引き受ける看護師が足りません。{town}で受講しやすくする方法を検討しています。",
        "Too few nurses give practical training to carers in {town}. What helps?"),
      both(
        "放課後等デイサービス4か所から、喀痰吸引の研修を合同で受けたいと要望がありました。組み立てを相談したいです。",
        "Four after-school services want to train for suctioning together.",
        "How is it put together?"),
      both(
        "登録特定行為事業者の手続きが分からず、{town}内の事業所が研修後も実施できていません。支援のしかたを教えてください。",
        "Providers in {town} were trained but not registered, so they cannot begin.",
        "How do we support them?"),
      both(
        "特別支援学校の教員が研修を受けた後、異動で担い手がいなくなります。継続の工夫を知りたいです。",
        "Teachers are trained and then transferred. How is continuity kept?"),
    ],
    advice: [
      Advice(
        asked: both(
          "受講希望が年12名、指導看護師は2名という状況を確認。",
          "Twelve wish to be trained each year; two nurses teach."),
        advised: both(
          "訪問看護の訪問時間に実地研修を重ね、報酬の扱いを事前に書面で決める。指導者の講習を受ける看護師を毎年2名ずつ増やす。",
          "Train during nursing visits and settle the pay in writing.",
          "Two more teaching nurses every year."),
        tasks: [
          Assignment(
            both("指導者講習の日程を関係先に送る", "Send round the dates for teachers"),
            both("研修担当", "organiser")),
          Assignment(
            both("実地研修の書面のひな型を作る", "Draft the agreement"), both("事務局", "office")),
        ])
    ],
    summary: both("合同研修が年2回の形で定着した。", "A joint course twice a year has been established."))

  static let posts = Topic(
    field: both("コーディネーターの配置", "posts for coordinators"),
    requests: [
      both(
        "{town}で初めてコーディネーターを1名配置します。兼務のため、どこまでを役割とするか整理したいです。",
        "{town} appoints its first coordinator, part of the time.",
        "What belongs to the post?"),
      both(
        "コーディネーターの名簿が古く、家族が連絡先にたどり着けません。周知と更新の方法を相談したいです。",
        "Our list of coordinators is out of date and families do not find them.",
        "How do we keep and publish it?"),
      both(
        "配置後1年の評価の方法に悩んでいます。件数だけでは{town}の財政担当に説明しづらく、指標の例を求めます。",
        "After a year {town} must evaluate the post; counts alone do not convince.",
        "Which indicators are used?"),
      both(
        "コーディネーターが一人で抱え込み、退職の意向を示しています。自治体として支える仕組みを急いで考えたいです。",
        "Our coordinator bears everything alone and wants to resign.",
        "The city must quickly find ways of support."),
    ],
    advice: [
      Advice(
        asked: both(
          "兼務の時間の内訳と、寄せられた相談の流れを図にして確認した。",
          "Drew the hours of the post and the ways by which requests come."),
        advised: both(
          "直接支援を減らし、つなぐ役と会議の準備に週1日を確保する。判断に迷う相談を月1回持ち寄る場を、支援センターと共同で持つ。",
          "Less direct work: one day a week for connecting and preparing meetings.",
          "Once a month bring the hard ones to a round with the centre."),
        tasks: [
          Assignment(
            both("役割と時間配分の案を上司と確認する", "Agree on roles and hours"),
            both("コーディネーター", "coordinator")),
          Assignment(
            both("月1回の持ち寄りの日を決める", "Set the monthly round"),
            both("支援センター", "support centre")),
        ]),
      Advice(
        asked: both(
          "持ち寄りの場が2回開かれた。次年度の予算の説明資料を一緒に読んだ。",
          "Two rounds were held; read the papers for next year's budget together."),
        advised: both(
          "件数に加え、つながった機関の数と、家族が説明を繰り返した回数の変化を示す。匿名の短い経過を一つ添える。",
          "Beside counts, show services connected and explanations spared,",
          "with one short story without names."),
        tasks: [
          Assignment(both("指標の表を仕上げる", "Finish the table"), both("自治体担当者", "city officer"))
        ]),
    ],
    summary: both(
      "役割と支える場が決まり、次年度の配置の継続が認められた。", "Role and support are settled; the post goes on next year."))
}
