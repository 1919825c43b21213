import Casework

extension Theme {
  /// The way to school and parents who must stay there.
  static let commuting = Theme(
    topic: Topic(
      field: both("通学・付き添い", "way to school"),
      requests: [
        both(
          "{care}のため通学バスに乗れず、お母さんが毎日片道50分を送迎しています({age})。通学支援の制度や他地域の工夫を教えてください。",
          "Because of the care ({care}) the school bus is closed to the child ({age});",
          "the mother drives 50 minutes each way. What is done elsewhere?"),
        both(
          "入学以来、校内での保護者の付き添いが続いています({age}、{care})。付き添いを外す条件が示されず、先が見えません。学校との協議の進め方を相談したいです。",
          "Since entry a parent must stay at school ({age}, {care}).",
          "No condition for ending this has been named. How do we negotiate?"),
        both(
          "{age}、{care}。体調の良い日も訪問教育のみで、友達と会う機会がありません。通学への切り替えを学校にどう提案するか助言をください。",
          "A child of {age} ({care}) is only taught at home and never meets friends.",
          "How do we propose going to school on good days?"),
        both(
          "夏休みの居場所がありません。{care}の小学生({age})です。放課後等デイサービスの看護師が足りず、受け入れ日数が半分になりました。",
          "There is no place for the summer holidays: a pupil of {age} ({care}).",
          "The after-school service lacks nurses and halves its days."),
      ],
      advice: [
        Advice(
          asked: both(
            "{mother}さんは送迎と付き添いで一日6時間を使っている。{school}は「安全のため」と繰り返すのみ。",
            "{mother} spends six hours a day driving and waiting. {school} only says “for safety”."),
          advised: both(
            "「安全」を何が起きたら困るのかに分解し、それぞれに担い手を決める。学校看護師が呼吸器の研修を終えた段階から1時限ずつ離れ、結果を校内の委員会に毎週報告する段階表を作る。",
            "Split “safety” into what might happen and who would act. Once the nurse is trained,",
            "leave for one lesson at a time and report every week."),
          tasks: [
            Assignment(
              both("付き添いを減らす段階表の案を作る", "Draft the steps for leaving"),
              both("コーディネーター", "coordinator")),
            Assignment(
              both("呼吸器業者による校内研修を頼む", "Ask the ventilator firm for training"),
              both("学校看護師", "school nurse")),
          ]),
        Advice(
          asked: both(
            "午前中の付き添いは外れた。給食の注入の時間だけ来てほしいと言われている。",
            "Mornings are free now; a parent must still come for the feed at noon."),
          advised: both(
            "注入の手順と観察項目を{doctor}の指示書にそろえ、看護師が二人で1週間確かめる。{child}が落ち着ける姿勢の写真を添えると、初めての職員も迷わない。",
            "Match procedure and observation with the order of {doctor}; two nurses check for a week.",
            "Pictures of the posture in which {child} is calm help newcomers."),
          tasks: [
            Assignment(
              both("注入の観察表を作る", "Make the observation sheet"), both("学校看護師", "school nurse"))
          ]),
      ],
      summary: both(
        "付き添いが週1回まで減り、送迎も月8回の通学支援が使えるようになった。",
        "Waiting at school is down to once a week and eight rides a month are paid.")),
    titles: [
      both("呼吸器を使う小学生の通学と付き添い", "School days with a ventilator and a waiting parent"),
      both("訪問教育から通学への切り替え", "From lessons at home to the classroom"),
    ],
    stage: .school, ages: 7...14,
    care: [
      both("人工呼吸器、気管切開、吸引", "ventilator, tracheostomy, suctioning"),
      both("気管切開、胃ろう、吸引", "tracheostomy, gastrostomy, suctioning"),
    ],
    turns: [
      Turn(
        need: both(
          "{mother}さんが校内で待機し続け、就労も休息もできない。",
          "{mother} waits at school and can neither work nor rest."),
        goal: both(
          "学期末までに、校内での付き添いを午後だけにする。",
          "By the end of term a parent waits in the afternoon only."),
        area: .family,
        indicator: both("付き添いの時間(週)", "Hours of waiting a week"),
        owner: both("{school}、コーディネーター", "{school}, coordinator"),
        done: [
          both(
            "{school}の校内委員会に出席し、段階表を説明した。",
            "Explained the steps to the committee of {school}."),
          both(
            "看護師2名が呼吸器の研修を終え、1時限目から{mother}さんが離れ始めた。",
            "Two nurses trained; {mother} leaves for the first lesson."),
        ],
        achievement: .partly,
        finding: both(
          "付き添いは週25時間から14時間に減った。体育の時間だけ方針が定まらない。",
          "Down from 25 to 14 hours a week; only sports remain open."),
        voice: both(
          "「待機室ではなく喫茶店で待てた」({mother}さん)",
          "“I waited in a café, not in that room.” ({mother})"),
        next: both(
          "体育の参加方法を、{doctor}と理学療法士の意見をもとに決める。",
          "Settle sports with the advice of {doctor} and the therapist.")),
      Turn(
        need: both(
          "{child}は行事に参加しても見学が多い。",
          "At events {child} mostly looks on."),
        goal: both(
          "校外学習に1回、同級生と同じ行程で参加する。",
          "One excursion with the class, the whole way."),
        area: .development,
        indicator: both("参加できた行程の割合、本人の表情", "Share of the way; the child's face"),
        owner: both("{school}担任、学校看護師", "teacher and nurse of {school}"),
        done: [
          both(
            "下見に{nurse}さんが同行し、電源と休憩場所を確かめた。",
            "{nurse} came along to check power and places to rest."),
          both(
            "予備の呼吸器回路と蘇生バッグの持ち出し表を作った。",
            "Made a list of spare circuit and resuscitation bag to take."),
        ],
        achievement: .reached,
        finding: both(
          "水族館の全行程に参加した。同級生が案内板の高さに気づいて教えてくれた。",
          "The whole day at the aquarium; a classmate noticed that the signs hung too high."),
        voice: both(
          "「クラゲの前で声を出していた」(担任)",
          "“There were sounds in front of the jellyfish.” (teacher)"),
        next: both(
          "宿泊学習に向け、夜間のケアの担い手を{town}と協議する。",
          "For the trip with a night, talk with {town} about care at night.")),
    ],
    notes: [
      both(
        "{sibling}ちゃんの授業参観に{mother}さんが初めて行けた。",
        "For the first time {mother} could go to the open day of {sibling}."),
      both(
        "冬の間、{child}の欠席が増えた。{station}と感染対策を確かめた。",
        "More absences of {child} in winter; went over infection control with {station}."),
    ])
}
