import Casework

extension Theme {
  /// Entering nursery.
  static let nursery = Theme(
    topic: Topic(
      field: both("就園", "nursery"),
      requests: [
        both(
          "{care}の{age}児の入園希望について、園から「前例がない」と断られました。合理的配慮をふまえ、市とどのように協議を進めればよいでしょうか。",
          "A nursery refused a child of {age} ({care}) because “there is no precedent”.",
          "How do we talk with the city about reasonable accommodation?"),
        both(
          "来年度の入園に向け、看護師の配置を待っている{age}児({care})がいます。配置が間に合わない場合の代替案を、早めに保護者と共有したいです。",
          "A child of {age} ({care}) waits for a nurse to be placed at the nursery for next year.",
          "I want to share alternatives with the parents early."),
        both(
          "入園はできましたが、看護師が休む日は登園できません。{age}、{care}。お母さんの就労が続けられるか瀬戸際です。体制づくりの助言をお願いします。",
          "The child ({age}, {care}) attends nursery but must stay at home when the nurse is away.",
          "The mother may lose her job. Please advise on arrangements."),
        both(
          "園の職員が{care}を怖がり、本児({age})が保育室の隅で過ごすことが多いと聞きました。園内研修の組み立てを相談したいです。",
          "Nursery staff are afraid of the care ({care}); the child ({age}) spends its days apart.",
          "I would like advice on training for the staff."),
      ],
      advice: [
        Advice(
          asked: both(
            "{nursery}との面談で、園長は前向きだが保育士から「抜けたらどうする」との声が出た。",
            "At {nursery} the head is willing, but teachers ask “what if the tube comes out?”"),
          advised: both(
            "不安は具体的な場面に分けて一つずつ手順にする。まず「カニューレ抜去」「痰が多い日」「午睡中」の三場面。{doctor}の指示書を受け、{nurse}さんに実演してもらう。",
            "Split the fear into scenes and write a procedure for each: tube out, much phlegm, nap.",
            "Get the order of {doctor} and let {nurse} show it."),
          tasks: [
            Assignment(
              both("三場面の手順書の案を書く", "Draft procedures for the three scenes"),
              both("コーディネーター", "coordinator")),
            Assignment(
              both("{nursery}での実演の日を決める", "Fix a day to show it at {nursery}"),
              both("訪問看護師", "home nurse")),
          ]),
        Advice(
          asked: both(
            "入園して2か月。看護師が休んだ日に{mother}さんが2回呼び出された。",
            "Two months on, {mother} was called in twice when the nurse was away."),
          advised: both(
            "{town}の担当課と、代替看護師の派遣と訪問看護の園への訪問の二本立てで検討する。呼び出しの記録を残し、次の協議の場に数字で出す。",
            "With {town}, look at both a substitute nurse and visits of home nursing to the nursery.",
            "Record every call and bring figures to the next regional meeting."),
          tasks: [
            Assignment(
              both("呼び出しの日時と理由を一覧にする", "List the calls with their reasons"),
              both("保育所", "nursery"))
          ]),
      ],
      summary: both(
        "看護師不在の日の代わりの体制が決まり、登園が安定したため終結。",
        "A substitute has been arranged and attendance is steady.")),
    titles: [
      both("気管切開のある幼児の保育所入園", "A child with a tracheostomy enters nursery"),
      both("看護師配置を待つ間の保育と母の就労", "Child care while waiting for a nurse"),
    ],
    stage: .nursery, ages: 3...5,
    care: [
      both("気管切開、吸引", "tracheostomy, suctioning"),
      both("インスリン注射、血糖測定", "insulin, blood sugar tests"),
      both("導尿(日中2回)", "catheter, twice a day"),
    ],
    turns: [
      Turn(
        need: both(
          "{child}は同年代の子どもと過ごす時間がほとんどない。",
          "{child} hardly ever meets children of the same age."),
        goal: both(
          "{nursery}で週3日、午前中を同じクラスの子どもと過ごす。",
          "Three mornings a week at {nursery} with the class."),
        area: .development,
        indicator: both("登園日数、遊びに加わった場面の数", "Days attended; games joined"),
        owner: both("{nursery}、{nurse}さん", "{nursery}, {nurse}"),
        done: [
          both(
            "慣らし保育を1時間から始め、吸引は{nurse}さんが行った。",
            "Began with one hour; {nurse} did the suctioning."),
          both(
            "クラスの子どもたちに、首の管の話を紙芝居で伝えた。",
            "Told the class about the tube with a picture story."),
        ],
        achievement: .partly,
        finding: both(
          "週2日の登園が定着。砂場で友達に道具を渡す姿があった。残り1日は看護師の都合がつかず未達。",
          "Two days a week are steady; {child} handed tools to a friend. The third day lacks a nurse."
        ),
        voice: both(
          "「朝、かばんを自分で持ってくるようになった」({mother}さん)",
          "“The bag is fetched every morning.” ({mother})"),
        next: both(
          "3日目の看護師について{town}と協議する。",
          "Talk with {town} about a nurse for the third day.")),
      Turn(
        need: both(
          "{mother}さんの復職の期限が近づき、勤務時間の見通しが立たない。",
          "{mother} must return to work soon and cannot plan her hours."),
        goal: both(
          "{mother}さんが短時間勤務で復職し、3か月続けられる。",
          "{mother} returns to part-time work and keeps it for three months."),
        area: .family,
        indicator: both("出勤できた日の割合、呼び出しの回数", "Share of days worked; calls from nursery"),
        owner: both("{mother}さん、コーディネーター", "{mother}, coordinator"),
        done: [
          both(
            "勤務先への説明文を一緒に作り、呼び出し時の早退を認めてもらった。",
            "Wrote to the employer together; leaving early on a call was granted."),
          both(
            "{father}さんの在宅勤務日を、看護師が不在になりやすい水曜にそろえた。",
            "Moved {father}'s day at home to Wednesday, when the nurse is often away."),
        ],
        achievement: .reached,
        finding: both(
          "3か月で呼び出しは1回。欠勤はなかった。",
          "One call in three months; no day was missed."),
        voice: both("「仕事の話ができるのがうれしい」({mother}さん)", "“It is good to talk about work.” ({mother})"),
        next: both(
          "年長に上がる前に、就学相談の時期を家族と確かめる。",
          "Before the last nursery year, tell the family about school consultation.")),
    ],
    notes: [
      both(
        "{nursery}の運動会に参加。{child}は{sibling}ちゃんに車いすを押してもらい一緒に走った。",
        "Sports day at {nursery}: {sibling} pushed the chair and {child} raced along."),
      both(
        "園の看護師が年度末で退職の見込み。後任を{town}が募集中。",
        "The nursery's nurse leaves in March; {town} looks for another."),
    ])
}
