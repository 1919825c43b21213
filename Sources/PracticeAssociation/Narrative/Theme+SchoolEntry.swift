import Casework

extension Theme {
  /// Starting school.
  static let schoolEntry = Theme(
    topic: Topic(
      field: both("就学", "starting school"),
      requests: [
        both(
          "就学相談が始まります。{age}、{care}。ご家族は地域の小学校を希望し、教育委員会は特別支援学校をすすめています。対立させずに進めるにはどうすればよいですか。",
          "School consultation begins for a child of {age} ({care}). The family wants the local",
          "school, the board a special one. How do we avoid a conflict?"),
        both(
          "来春就学の{age}児、{care}。学校看護師の配置は決まりましたが、校外学習は保護者同伴が条件と言われました。見直しを求める進め方を教えてください。",
          "A child of {age} ({care}) starts school in spring. A nurse is placed,",
          "but parents must join every excursion. How can we ask for a change?"),
        both(
          "就学に向けて、園から学校への引継ぎ資料を作っています({age}、{care})。医療的ケアについて何をどこまで書けばよいか、見本があれば知りたいです。",
          "We write the handover from nursery to school ({age}, {care}).",
          "What should it say about the care, and how much? Is there a model?"),
        both(
          "{care}のお子さん({age})が就学します。放課後等デイサービスが見つからず、お父さんが退職を考え始めています。急ぎ助言をお願いします。",
          "A child of {age} ({care}) starts school. No after-school service can be found",
          "and the father thinks of giving up work. Please advise soon."),
      ],
      advice: [
        Advice(
          asked: both(
            "{school}の見学で、校長から主治医の意見書を早めに出してほしいと言われた。{mother}さんは何を頼めばよいか分からない。",
            "The head of {school} wants the doctor's opinion early; {mother} does not know what to ask."
          ),
          advised: both(
            "意見書は「できないこと」より「どうすればできるか」を書いてもらう。{doctor}に学校生活の一日の流れを渡し、場面ごとに必要な配慮を記入してもらう。就学先の判断は本人・家族の意向を最大限に尊重する原則を、会議の冒頭で共有する。",
            "Let it say how things can be done. Give {doctor} a school day hour by hour to comment on.",
            "Open the meeting by recalling that the family's wish weighs most."),
          tasks: [
            Assignment(
              both("学校の一日の流れを表にして{doctor}に渡す", "Give {doctor} a table of a school day"),
              both("コーディネーター", "coordinator")),
            Assignment(
              both("{school}の体験入学の日程を決める", "Fix trial days at {school}"),
              both("教育委員会", "board of education")),
          ]),
        Advice(
          asked: both(
            "体験入学は順調だったが、{child}の吸引の場所を「保健室のみ」とする案が出た。",
            "The trial days went well, but suctioning shall be done “only in the nurse's room”."),
          advised: both(
            "教室から保健室まで移動する時間と、授業を抜ける回数を示す。教室の後方に衝立を置く方法は各地で実践がある。最初の1か月を試行とし、振り返りの日を決めておく。",
            "Show the minutes lost on the way and the lessons missed. A screen in the classroom works",
            "elsewhere. Try it for a month and set a day to look back."),
          tasks: [
            Assignment(
              both("吸引の回数と移動時間の試算を出す", "Estimate suctions and minutes lost"),
              both("学校看護師", "school nurse")),
            Assignment(
              both("試行の振り返り会の日を決める", "Set the day for looking back"), both("学校", "school")),
          ]),
      ],
      summary: both(
        "入学後の体制が固まり、学校内の会議で見直す形ができたため終結。",
        "The school has its arrangements and reviews them itself now.")),
    titles: [
      both("気管切開のある5歳児の就学", "Starting school with a tracheostomy"),
      both("人工呼吸器を使う子どもの就学先の選択", "Choosing a school with a ventilator"),
    ],
    stage: .schoolEntry, ages: 5...6,
    care: [
      both("気管切開、吸引", "tracheostomy, suctioning"),
      both("人工呼吸器、気管切開、胃ろう", "ventilator, tracheostomy, gastrostomy"),
      both("胃ろう、吸引、酸素", "gastrostomy, suctioning, oxygen"),
    ],
    turns: [
      Turn(
        need: both(
          "ご家族と教育委員会の考えが違い、話し合いが止まっている。",
          "The family and the board disagree and the talk has stopped."),
        goal: both(
          "{child}の学校生活の姿を関係者が共有し、秋までに就学先の方向を決める。",
          "All share a picture of {child} at school and settle the school by autumn."),
        area: .community,
        indicator: both("見学・体験の回数、合意できた項目の数", "Visits and trial days; points agreed"),
        owner: both("コーディネーター、{town}教育委員会", "coordinator, board of {town}"),
        done: [
          both(
            "{mother}さんと{school}を見学し、教室・トイレ・避難経路を確かめた。",
            "Visited {school} with {mother}: classroom, toilets, ways out."),
          both(
            "{nurse}さん同席で教育委員会と面談し、必要なケアを一日の流れで説明した。",
            "Met the board with {nurse} and explained the care along a school day."),
        ],
        achievement: .reached,
        finding: both(
          "就学先は{school}に決まった。看護師1名の配置が予算化された。",
          "{school} it is; one nurse is in the budget."),
        voice: both(
          "「話を聞いてもらえたと思えた」({mother}さん)",
          "“For once I felt heard.” ({mother})"),
        next: both(
          "入学までの引継ぎ会議を2回開き、緊急時の動きを練習する。",
          "Two handover meetings before entry, and a drill for emergencies.")),
      Turn(
        need: both(
          "{child}が自分から吸引を頼む合図を持っていない。",
          "{child} has no sign to ask for suctioning."),
        goal: both(
          "吸引してほしい時に、合図で担任に伝えられる。",
          "{child} tells the teacher by a sign when suctioning is wanted."),
        area: .development,
        indicator: both("合図が出た回数、気づけた回数", "Signs given; signs noticed"),
        owner: both("{school}担任、言語聴覚士", "teacher at {school}, speech therapist"),
        done: [
          both(
            "家庭と園で同じカードを使い、吸引の前に必ず見せることを続けた。",
            "The same card at home and nursery, shown before each suctioning."),
          both(
            "スイッチで音を出す練習を{school}の体験の日にも行った。",
            "Practised the sound switch on trial days at {school} too."),
        ],
        achievement: .partly,
        finding: both(
          "家庭では8割、学校では3割の場面で合図が出る。大人が先に気づいてしまうことが多い。",
          "Eight signs in ten at home, three in ten at school; adults are often quicker."),
        voice: both(
          "「待つことが大事だと分かった」({father}さん)",
          "“We learnt to wait.” ({father})"),
        next: both(
          "学校では合図を10秒待つ約束を全職員で共有する。",
          "All staff agree to wait ten seconds for the sign.")),
    ],
    notes: [
      both(
        "{school}の入学式。{child}は名前を呼ばれて手を挙げた。{sibling}ちゃんも参列。",
        "First day at {school}: {child} raised a hand when called. {sibling} was there too."),
      both(
        "{station}より、学校での吸引手順を家庭と同じにしたいと提案があった。",
        "{station} proposes the same suctioning procedure at school as at home."),
    ])
}
