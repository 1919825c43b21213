import Casework

extension Theme {
  /// High school and the way on.
  static let highSchool = Theme(
    topic: Topic(
      field: both("進路・意思決定支援", "the way on and own decisions"),
      requests: [
        both(
          "高等部2年、{care}({age})。進路面談が近いのですが、本人の意思をどう確かめればよいか、支援者の間で意見が分かれています。",
          "Second year of high school ({age}, {care}). The talk about the way on is near",
          "and we disagree on how to learn the young person's will."),
        both(
          "{age}、{care}。実習先の生活介護事業所に看護師がおらず、3日目以降の実習を断られました。実習先の広げ方を助言いただきたいです。",
          "{age}, {care}. The day service has no nurse and ended the trial on the third day.",
          "How do we find more places?"),
        both(
          "本人({age}、{care})は一人暮らしをしたいと話しています。ご両親は驚き、話題を避けています。希望を計画に書いてよいものか迷います。",
          "The young person ({age}, {care}) wants to live alone. The parents avoid the subject.",
          "May such a wish stand in the plan?"),
        both(
          "視線入力で意思を伝え始めた高校生({age}、{care})です。学校では使えますが、放課後等デイサービスと家庭に広がりません。",
          "A pupil ({age}, {care}) speaks by eye tracking at school,",
          "but not at home nor in the after-school service."),
      ],
      advice: [
        Advice(
          asked: both(
            "{child}は「はい・いいえ」を視線で答える。進路の話になると{mother}さんが代わりに答えることが多い。",
            "{child} answers yes and no with the eyes; about the future {mother} answers instead."),
          advised: both(
            "選択肢を写真二枚から始め、同じ質問を日を変えて三回聞く。{mother}さんには「予想」を先に紙に書いてもらい、本人の答えと比べると対話になる。",
            "Begin with two pictures and ask the same on three days. Let {mother} write down a guess",
            "first: comparing it becomes a conversation."),
          tasks: [
            Assignment(
              both("写真の選択肢を5組用意する", "Prepare five pairs of pictures"), both("担任", "teacher")),
            Assignment(
              both("三回分の答えを表にして共有する", "Share a table of the answers"),
              both("コーディネーター", "coordinator")),
          ]),
        Advice(
          asked: both(
            "二か所の実習を終え、{child}は音楽のある事業所を選んだ。送迎の看護師がいない。",
            "After two trials {child} chose the place with music; the bus has no nurse."),
          advised: both(
            "送迎中のケアは頻度を測ってから議論する。吸引が10分に1回未満なら停車して対応する手順も考えられる。{doctor}に移動中の安全の条件を書いてもらう。",
            "Measure first how often care is needed on the way; stopping may do.",
            "Let {doctor} write down what makes the ride safe."),
          tasks: [
            Assignment(
              both("送迎中の吸引回数を5日間測る", "Count suctions on the way for five days"),
              both("ご家族", "family"))
          ]),
      ],
      summary: both(
        "本人の選択をもとに進路が決まり、移行支援会議に引き継いだ。",
        "The young person chose; the transition meeting takes over.")),
    titles: [
      both("視線入力を使う高校生の進路と意思決定", "Choosing a future with the eyes"),
      both("高等部の実習先さがし", "Looking for trial placements"),
    ],
    stage: .highSchool, ages: 15...17,
    care: [
      both("気管切開、吸引、胃ろう", "tracheostomy, suctioning, gastrostomy"),
      both("人工呼吸器(夜間)、胃ろう", "ventilator at night, gastrostomy"),
    ],
    turns: [
      Turn(
        need: both(
          "{child}の希望が会議の場で語られていない。",
          "Nobody speaks of what {child} wants at the meetings."),
        goal: both(
          "{child}が支援会議に出席し、自分の希望を一つ伝える。",
          "{child} comes to the meeting and states one wish."),
        area: .development,
        indicator: both("会議で本人が伝えた回数", "Times the wish was stated"),
        owner: both("{school}担任、コーディネーター", "teacher at {school}, coordinator"),
        done: [
          both(
            "写真カードで「行きたい場所」を三回に分けて聞いた。",
            "Asked with pictures on three days where to go."),
          both(
            "会議を30分にし、最初の10分を{child}の時間にした。",
            "Cut the meeting to 30 minutes; the first ten belong to {child}."),
        ],
        achievement: .reached,
        finding: both(
          "三回とも音楽の写真を選んだ。会議でも同じ答えだった。",
          "Three times the picture of music, and again at the meeting."),
        voice: both(
          "「予想が外れて驚いた。聞いてよかった」({mother}さん)",
          "“I had guessed wrong. It was good to ask.” ({mother})"),
        next: both(
          "音楽活動のある事業所を二か所、実習先として当たる。",
          "Ask two services with music for a trial.")),
      Turn(
        need: both(
          "小児科以外の医療機関とのつながりがない。",
          "There is no tie to any doctor but the paediatrician."),
        goal: both(
          "18歳までに、{doctor}と成人の医療機関の合同外来を1回もつ。",
          "By 18, one joint clinic of {doctor} and a hospital for adults."),
        area: .community,
        indicator: both("合同外来の実施、サマリーの完成", "Joint clinic held; summary written"),
        owner: both("{doctor}、{nurse}さん", "{doctor}, {nurse}"),
        done: [
          both(
            "{hospital}の移行外来を{mother}さんと受診した。",
            "Went to the transition clinic of {hospital} with {mother}."),
          both(
            "これまでの経過を2枚の要約にまとめ、本人にも読み聞かせた。",
            "Wrote the story on two pages and read them aloud to the young person."),
        ],
        achievement: .notReached,
        finding: both(
          "受け入れを検討する病院は見つかったが、日程が決まらなかった。",
          "A hospital would think about it, but no day was found."),
        voice: both(
          "「急がなくていいが、忘れられるのが怖い」({father}さん)",
          "“No hurry, but do not forget us.” ({father})"),
        next: both(
          "まず歯科と呼吸器内科から、一つずつ移す計画に改める。",
          "Move one by one, first the dentist and the lung clinic.")),
    ],
    notes: [
      both(
        "文化祭で{child}がスイッチで曲を流した。{sibling}ちゃんが動画を撮って送ってくれた。",
        "At the school festival {child} started the music; {sibling} sent a video."),
      both(
        "{school}より、来年度の担任が替わると連絡。引継ぎの日を相談する。",
        "{school}: another teacher next year; a handover day is to be fixed."),
    ])
}
