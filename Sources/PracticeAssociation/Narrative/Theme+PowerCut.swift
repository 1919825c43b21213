import Casework

extension Theme {
  /// Power cuts and disasters.
  static let powerCut = Theme(
    topic: Topic(
      field: both("停電・災害の備え", "power cuts and disasters"),
      requests: [
        both(
          "先月の台風で半日停電しました。{care}のお子さん({age})のご家族は車で電源を取りしのいだそうです。個別避難計画を市と作るにあたり助言をお願いします。",
          "Last month's typhoon cut the power for half a day; a family ({age}, {care}) used the car.",
          "Please advise on a personal evacuation plan with the city."),
        both(
          "{care}、{age}。非常用電源の助成が市になく、家族の自己負担が大きいです。備えの優先順位と、他の自治体の例を知りたいです。",
          "{care}, {age}. The city pays nothing towards emergency power.",
          "What comes first, and what do other places do?"),
        both(
          "避難所で医療機器の電源を使えるか尋ねたところ、担当が決まっていませんでした。{care}の児({age})がいます。福祉避難所の確認手順を相談したいです。",
          "Nobody could say whether the shelter has power for devices; a child of {age} ({care})",
          "lives near. How do we check the welfare shelter?"),
        both(
          "個別避難計画はありますが一度も訓練していません。{age}、{care}。マンション8階からの避難方法を一緒に考えてください。",
          "There is a plan but it was never practised ({age}, {care}).",
          "Please help us to think about leaving the eighth floor."),
      ],
      advice: [
        Advice(
          asked: both(
            "{child}の呼吸器の内部電池は約4時間。{town}の計画には電源の記載がない。",
            "The ventilator of {child} runs four hours on battery; the plan of {town} is silent on power."
          ),
          advised: both(
            "「在宅でしのぐ」「電源のある場所へ移る」「入院」の三段階を時間で区切る。4時間以内に誰が何をするかを先に決め、{hospital}の受け入れ条件を書面で確かめる。",
            "Three stages by the clock: stay, move to power, hospital. Decide who acts in the first",
            "four hours and get the terms of {hospital} in writing."),
          tasks: [
            Assignment(
              both("停電時の行動表(0・2・4時間)を作る", "Make a table for hours 0, 2 and 4"),
              both("コーディネーター", "coordinator")),
            Assignment(
              both("受け入れ条件を{hospital}に書面で確認する", "Get the terms of {hospital} in writing"),
              both("{town}", "{town}")),
          ]),
        Advice(
          asked: both(
            "訓練で、外部電池のケーブルが合わないことが分かった。",
            "A drill showed that the cable of the battery does not fit."),
          advised: both(
            "機器ごとに電源・ケーブル・使用時間を一覧にし、年2回の点検日を決める。{station}の災害時訪問の優先順位も確かめておく。",
            "List power, cable and hours for each device and check twice a year.",
            "Ask {station} in which order families are visited."),
          tasks: [
            Assignment(
              both("機器と電源の一覧を作り、実際につないで確かめる", "List the devices and try each cable"),
              both("医療機器業者", "device firm"))
          ]),
      ],
      summary: both(
        "個別避難計画が完成し、訓練を一度行って課題を市に渡した。",
        "The plan is finished, one drill was held, the city has the findings.")),
    titles: [
      both("人工呼吸器を使う子どもの停電への備え", "A ventilator and power cuts"),
      both("個別避難計画づくりと避難訓練", "A personal evacuation plan and its drill"),
    ],
    stage: .school, ages: 3...15,
    care: [
      both("人工呼吸器(24時間)、気管切開、吸引", "ventilator day and night, tracheostomy"),
      both("在宅酸素、吸引、胃ろう", "home oxygen, suctioning, gastrostomy"),
    ],
    turns: [
      Turn(
        need: both(
          "停電が4時間を超えた場合の行き先が決まっていない。",
          "Nobody knows where to go when a power cut lasts more than four hours."),
        goal: both(
          "停電時の行動表を作り、{mother}さんと{father}さんのどちらでも動けるようにする。",
          "A table for power cuts by which both {mother} and {father} can act."),
        area: .community,
        indicator: both("行動表の項目のうち実際に試した割合", "Share of the table that was tried"),
        owner: both("コーディネーター、{town}防災担当", "coordinator, {town}"),
        done: [
          both(
            "{town}の防災担当が自宅を訪ね、電源と搬出経路を確かめた。",
            "{town} came to the home and looked at power and the way out."),
          both(
            "電力会社に在宅医療機器の登録をした。",
            "Registered the devices with the power company."),
        ],
        achievement: .partly,
        finding: both(
          "行動表はできた。夜間の搬送の担い手が未定。",
          "The table is there; nobody yet carries at night."),
        voice: both(
          "「紙があるだけで眠れる」({mother}さん)",
          "“With that paper I can sleep.” ({mother})"),
        next: both(
          "夜間の搬送について自主防災組織と話し合う。",
          "Talk with the neighbourhood about nights.")),
      Turn(
        need: both(
          "計画を一度も試しておらず、所要時間が分からない。",
          "The plan has never been tried; nobody knows how long it takes."),
        goal: both(
          "{child}と一緒に避難訓練を1回行い、所要時間を測る。",
          "One drill together with {child}, with a stopwatch."),
        area: .community,
        indicator: both("自宅から電源のある場所までの時間", "Minutes from home to power"),
        owner: both("{father}さん、{station}", "{father}, {station}"),
        done: [
          both(
            "エレベーターを使わず4人で1階まで降りた。所要18分。",
            "Four people carried down the stairs: 18 minutes."),
          both(
            "蘇生バッグでの換気を10分続け、交代の間隔を決めた。",
            "Ten minutes with the resuscitation bag; agreed on when to change."),
        ],
        achievement: .reached,
        finding: both(
          "自宅から{hospital}まで47分。バギーの固定に最も時間がかかった。",
          "47 minutes to {hospital}; fastening the buggy took longest."),
        voice: both(
          "「次は雨の日にやってみたい」({father}さん)",
          "“Next time in the rain.” ({father})"),
        next: both(
          "訓練の結果を{town}の協議の場に報告し、年1回の実施を提案する。",
          "Report to the regional meeting of {town} and propose a drill a year.")),
    ],
    notes: [
      both(
        "計画停電の知らせを受け、{station}が前日に電池残量を確かめた。",
        "Before an announced power cut {station} checked the batteries."),
      both(
        "{child}の呼吸器が新しい機種に替わった。電源一覧を書き直す。",
        "{child} has a new ventilator; the list of power must be rewritten."),
    ])
}
