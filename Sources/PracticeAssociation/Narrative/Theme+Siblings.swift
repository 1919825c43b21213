import Casework

extension Theme {
  /// Brothers and sisters, and the family as a whole.
  static let siblings = Theme(
    topic: Topic(
      field: both("きょうだい・家族支援", "siblings and family"),
      requests: [
        both(
          "きょうだい(小3)が登校をしぶり始めました。{care}の本児({age})の入退院が続き、両親の目が向きにくかったようです。きょうだい支援の入り方を相談したいです。",
          "A sibling of nine begins to refuse school; the child ({age}, {care}) was in and out of",
          "hospital. How do we begin to support brothers and sisters?"),
        both(
          "父母の間で介護の考え方が違い、面談のたびに口論になります。お子さんは{age}、{care}。支援者としての立ち位置に悩んでいます。",
          "The parents quarrel about care at every meeting. The child is {age} ({care}).",
          "I am unsure where to stand as a supporter."),
        both(
          "祖母が主な介護者になっています({age}、{care})。祖母の体調が心配ですが、お母さんは仕事を減らせないと言います。家族会議の進め方を教えてください。",
          "The grandmother is the main carer ({age}, {care}) and her health is failing.",
          "The mother cannot work less. How do we hold a family meeting?"),
        both(
          "外国にルーツのあるご家族です。{care}の手技の説明が伝わっているか不安があります({age})。通訳の使い方や資料の工夫を知りたいです。",
          "The family comes from abroad. I doubt that the care ({care}) has been understood ({age}).",
          "How do we work with interpreters and easy material?"),
      ],
      advice: [
        Advice(
          asked: both(
            "{sibling}ちゃんが「自分も病気になりたい」と話した。{mother}さんは涙ぐみ、どう返せばよいか分からなかったという。",
            "{sibling} said “I want to be ill too”. {mother} wept and did not know what to answer."),
          advised: both(
            "言葉を打ち消さず、そう思うほど我慢してきたことを認める。月に1回、{sibling}ちゃんだけの時間を決めて予定表に書く。きょうだいの会は本人が選べるよう見学から。",
            "Do not contradict; say that you see how much was borne. Once a month a time for {sibling}",
            "alone, written in the calendar. Siblings' groups: look first, then choose."),
          tasks: [
            Assignment(
              both("{sibling}ちゃんの日を月1回決める", "Set a day for {sibling} once a month"),
              both("ご家族", "family")),
            Assignment(
              both("きょうだいの会の予定を調べて渡す", "Find the dates of the siblings' group"),
              both("コーディネーター", "coordinator")),
          ]),
        Advice(
          asked: both(
            "{father}さんが夜勤から日勤に替わり、{mother}さんとの分担を話し合いたいとの希望。",
            "{father} now works by day and wants to share the care with {mother} anew."),
          advised: both(
            "分担は時間でなく「気がかり」で分ける。二人がそれぞれ一番心配なことを付箋に書き、相手に渡したいものを一つだけ選ぶ。{nurse}さんが手技の練習日を二回とる。",
            "Share worries, not hours: each writes the worst on notes and hands over just one.",
            "{nurse} sets two days to practise the care."),
          tasks: [
            Assignment(
              both("{father}さんの手技の練習日を決める", "Set the days on which {father} practises"),
              both("訪問看護師", "home nurse"))
          ]),
      ],
      summary: both(
        "きょうだいの登校が戻り、家族の時間が予定に入るようになったため終結。",
        "The sibling is back at school and the family has its hours.")),
    titles: [
      both("きょうだいの登校しぶりと家族の時間", "A sibling who refuses school"),
      both("父母の分担を組み直した一年", "A year of sharing the care anew"),
    ],
    stage: .school, ages: 4...12,
    care: [
      both("胃ろう、吸引、てんかん発作への対応", "gastrostomy, suctioning, seizures"),
      both("在宅酸素、吸引", "home oxygen, suctioning"),
    ],
    turns: [
      Turn(
        need: both(
          "{sibling}ちゃんが朝、腹痛を訴えて登校できない日がある。",
          "On some mornings {sibling} has a stomach ache and stays at home."),
        goal: both(
          "{sibling}ちゃんが親と二人で過ごす時間を月2回もつ。",
          "Twice a month {sibling} has time alone with a parent."),
        area: .family,
        indicator: both("二人の時間の回数、登校日数", "Times together; days at school"),
        owner: both("{mother}さん、{father}さん", "{mother}, {father}"),
        done: [
          both(
            "{station}の滞在時間に合わせ、{mother}さんと{sibling}ちゃんが図書館へ出かけた。",
            "While {station} was there, {mother} and {sibling} went to the library."),
          both(
            "学校の担任に家庭の事情を伝え、保健室で休める約束をした。",
            "Told the teacher; the school nurse's room is open for a rest."),
        ],
        achievement: .reached,
        finding: both(
          "3か月で6回の外出ができ、欠席は月5日から1日に減った。",
          "Six outings in three months; absences fell from five days a month to one."),
        voice: both(
          "「今度は映画がいい」({sibling}ちゃん)",
          "“A film next time!” ({sibling})"),
        next: both(
          "夏のきょうだいキャンプに本人が行きたいか聞く。",
          "Ask whether the summer camp for siblings is wanted.")),
      Turn(
        need: both(
          "ケアの手技が{mother}さんに偏り、体調を崩すと代わりがいない。",
          "Only {mother} knows the care; when she is ill nobody can step in."),
        goal: both(
          "{father}さんが注入と吸引を一人で安全に行える。",
          "{father} does feeding and suctioning safely alone."),
        area: .family,
        indicator: both("一人で行った回数、{nurse}さんの確認項目", "Times alone; the checklist of {nurse}"),
        owner: both("{father}さん、{nurse}さん", "{father}, {nurse}"),
        done: [
          both(
            "土曜の訪問で{nurse}さんと注入を3回練習した。",
            "Practised feeding three times with {nurse} on Saturdays."),
          both(
            "手順書を洗面所に貼り、夜の1回を{father}さんの担当にした。",
            "The procedure hangs in the bathroom; one feed at night is {father}'s."),
        ],
        achievement: .partly,
        finding: both(
          "注入は一人で可能。吸引は{child}が動くと迷うため、もう少し練習がいる。",
          "Feeding works; suctioning needs more practice when {child} moves."),
        voice: both(
          "「自分の番だと思うと目が覚める」({father}さん)",
          "“My turn: I wake up.” ({father})"),
        next: both(
          "吸引の確認を月1回、あと3か月続ける。",
          "Check the suctioning once a month for three months.")),
    ],
    notes: [
      both(
        "祖父母の家に{child}と一泊できた。酸素濃縮器は業者が前日に設置。",
        "{child} spent a night at the grandparents'; the firm set up the oxygen the day before."),
      both(
        "{mother}さんが家族会の集まりに初めて参加。帰りの電話の声が明るかった。",
        "{mother} went to the parents' group for the first time and sounded cheerful."),
    ])
}
