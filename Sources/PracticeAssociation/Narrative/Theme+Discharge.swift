import Casework

extension Theme {
  /// From the neonatal unit to home.
  static let discharge = Theme(
    topic: Topic(
      field: both("退院・在宅移行", "going home"),
      requests: [
        both(
          "NICUから退院を控えた{age}のお子さんです。{care}。退院前カンファレンスに初めて呼ばれました。コーディネーターとして何を確かめておくべきでしょうか。",
          "A child of {age} is about to leave the neonatal unit ({care}).",
          "I am asked to the discharge conference for the first time. What must I make sure of?"),
        both(
          "{care}のお子さん({age})の在宅移行です。訪問看護は決まりましたが、訪問診療を引き受ける医師が見つかりません。探し方と、見つかるまでのつなぎ方を相談したいです。",
          "A child of {age} ({care}) goes home soon. We have home nursing but no doctor who visits.",
          "How do we look for one, and how do we bridge the time until then?"),
        both(
          "退院して2週間、お母さんが夜間の吸引でほとんど眠れていません。{care}、{age}。手帳がまだなく、使えるサービスが分からず困っています。",
          "Two weeks after discharge the mother hardly sleeps for suctioning at night ({care}, {age}).",
          "There is no disability certificate yet and I do not know which services can be used."),
        both(
          "病院の退院支援看護師から、{care}のお子さん({age})を地域で受けてほしいと連絡がありました。相談支援専門員が決まっておらず、どこから動くべきか迷っています。",
          "A hospital nurse asks us to take over a child of {age} ({care}).",
          "No planner has been found yet and I am unsure where to begin."),
      ],
      advice: [
        Advice(
          asked: both(
            "{child}の退院日が3週間後に決まった。{mother}さんは手技は覚えたが、緊急時の連絡の流れに不安がある。",
            "{child} goes home in three weeks. {mother} has learnt the care but fears emergencies."),
          advised: both(
            "退院前に、急変時の連絡先を一枚の紙にまとめ、{hospital}・{station}・消防で同じものを持つとよい。試験外泊を一泊入れ、夜の吸引回数を実際に数えること。",
            "Put the emergency contacts on one sheet and give the same sheet to {hospital},",
            "{station} and the fire station. Plan a trial night and count the suctions."),
          tasks: [
            Assignment(
              both("緊急時連絡票の案を作り、関係者に回す", "Draft the emergency sheet and pass it round"),
              both("コーディネーター", "coordinator")),
            Assignment(
              both("試験外泊の日程を{hospital}と決める", "Fix a trial night with {hospital}"),
              both("退院支援看護師", "discharge nurse")),
          ]),
        Advice(
          asked: both(
            "退院後1か月。{station}の訪問は週3回。{father}さんの育児休業が来月で終わり、その後の夜間が心配との相談。",
            "One month at home, nursing three times a week. {father}'s leave ends next month",
            "and the nights worry everybody."),
          advised: both(
            "訪問看護の回数は医師の指示で増やせる。{doctor}に夜間の状況を数字で伝え、特別訪問看護指示の対象になるか確かめる。{mother}さんが連続4時間眠れる夜を週2回つくることを最初の目標に。",
            "Nursing visits can be increased on the doctor's order. Give {doctor} figures of the nights.",
            "A first goal: two nights a week with four hours of sleep for {mother}."),
          tasks: [
            Assignment(
              both("1週間の夜間の吸引と睡眠を記録する", "Record suctioning and sleep for a week"),
              both("ご家族", "family")),
            Assignment(
              both("訪問看護の回数について{doctor}に相談する", "Ask {doctor} about more visits"),
              both("訪問看護師", "home nurse")),
          ]),
      ],
      summary: both(
        "退院後の連絡体制と夜間の支援が整い、定期の相談はいったん終えた。",
        "Contacts and help at night are in place; regular advice ends for now.")),
    titles: [
      both("気管切開のある乳児の退院と在宅生活の立ち上げ", "Going home with a tracheostomy"),
      both("NICUからの在宅移行と夜間の見守り", "From intensive care to nights at home"),
    ],
    stage: .discharge, ages: 0...1,
    care: [
      both("気管切開、吸引、経管栄養", "tracheostomy, suctioning, tube feeding"),
      both("人工呼吸器(夜間)、気管切開、吸引", "ventilator at night, tracheostomy, suctioning"),
      both("在宅酸素、経鼻経管栄養", "home oxygen, nasal tube"),
    ],
    turns: [
      Turn(
        need: both(
          "{mother}さんが夜間の吸引で眠れず、日中の外出もできていない。",
          "{mother} cannot sleep for suctioning and cannot leave the house by day."),
        goal: both(
          "{mother}さんが週に2晩、続けて4時間眠れるようにする。",
          "Two nights a week {mother} sleeps for four hours on end."),
        area: .family,
        indicator: both("睡眠記録で4時間以上眠れた夜の数", "Nights of four hours in the sleep record"),
        owner: both("{nurse}さん、コーディネーター", "{nurse}, coordinator"),
        done: [
          both(
            "{station}の訪問を週3回から5回に増やし、うち1回を夕方にした。",
            "{station} now comes five times a week, once in the evening."),
          both(
            "{father}さんと吸引の分担表を作り、冷蔵庫に貼った。",
            "Made a rota for suctioning with {father} and put it on the fridge."),
        ],
        achievement: .partly,
        finding: both(
          "4時間眠れた夜は週1〜2回。{child}の痰が多い日は{mother}さんが起きている。",
          "One or two such nights a week; when {child} has much phlegm {mother} stays up."),
        voice: both(
          "「前よりはいい。昼に少し横になれるだけで違う」({mother}さん)",
          "“Better than before; lying down at noon helps.” ({mother})"),
        next: both(
          "短期入所の見学を{hospital}の外来の日に合わせて組む。",
          "Arrange a visit to a respite ward on a day of the clinic at {hospital}.")),
      Turn(
        need: both(
          "関わる機関が増え、{mother}さんが同じ説明を何度もしている。",
          "Many services are involved and {mother} explains everything again and again."),
        goal: both(
          "支援チームの連絡先と役割を一枚にまとめ、全員が同じものを持つ。",
          "Contacts and roles of the team stand on one sheet that everybody has."),
        area: .community,
        indicator: both("連絡票を持つ機関の数、同じ説明をした回数", "Services with the sheet; repeated explanations"),
        owner: both("コーディネーター", "coordinator"),
        done: [
          both(
            "{hospital}、{station}、{town}の保健師で担当者会議を開いた。",
            "Held a meeting of {hospital}, {station} and the public health nurse of {town}."),
          both(
            "連絡票の初版を配り、{doctor}に医療面の記載を確かめてもらった。",
            "Handed out the first sheet; {doctor} checked its medical part."),
        ],
        achievement: .reached,
        finding: both(
          "関係する6機関すべてが連絡票を持った。救急受診の際も役に立った。",
          "All six services have the sheet; it helped in an emergency visit."),
        voice: both(
          "「電話一本で話が通じるようになった」({father}さん)",
          "“One call and they know.” ({father})"),
        next: both(
          "3か月ごとに内容を見直し、担当が替わったら差し替える。",
          "Look at it every three months and replace it when people change.")),
    ],
    notes: [
      both(
        "{nurse}さんから電話。{child}の体重が順調に増え、次の外来で注入量を見直す予定とのこと。",
        "Call from {nurse}: {child} gains weight well; feeds will be adjusted at the next clinic."),
      both(
        "{town}の窓口で手帳の申請を{mother}さんと一緒に済ませた。",
        "Went with {mother} to the office of {town} to apply for the certificate."),
    ])
}
