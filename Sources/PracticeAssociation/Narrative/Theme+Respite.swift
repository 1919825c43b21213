import Casework

extension Theme {
  /// Rest for the family of a small child.
  static let respite = Theme(
    topic: Topic(
      field: both("レスパイト・短期入所", "respite care"),
      requests: [
        both(
          "{age}、{care}のお子さんです。お母さんの通院のためレスパイトを使いたいのですが、圏域の医療型短期入所は3か月待ちと言われました。ほかの手立てを知りたいです。",
          "A child of {age} ({care}). The mother needs treatment herself,",
          "but respite beds here have a wait of three months. What else can be done?"),
        both(
          "胃ろう造設をすすめられた{age}のお子さんのご家族が迷っています。現在は{care}。医療の判断には立ち入らず、家族の意思決定をどう支えればよいでしょうか。",
          "A family with a child of {age} ({care}) is advised a gastrostomy and hesitates.",
          "How do I support their decision without entering into medical judgement?"),
        both(
          "{care}の{age}児。児童発達支援を使い始めましたが、看護師不在の日は休むよう言われ、週1日しか通えていません。通所先とどう話し合えばよいですか。",
          "A child of {age} ({care}) may attend day care only when a nurse is there: once a week.",
          "How should we talk with the provider?"),
        both(
          "ご両親とも不眠と腰痛で限界に近い状態です。お子さんは{age}、{care}。短期入所に強い抵抗があり、提案のしかたを助言いただきたいです。",
          "Both parents are near their limit. The child is {age} ({care}).",
          "They strongly resist respite care; how should it be proposed?"),
      ],
      advice: [
        Advice(
          asked: both(
            "{mother}さんは「預けると泣いて迎えに行くことになる」と話す。短期入所は一度も使っていない。",
            "{mother} says “they will cry and I will have to fetch them”. Respite was never used."),
          advised: both(
            "宿泊から始めず、{hospital}の日中の見学、付き添っての半日、一人での半日と段階を踏む。{child}の過ごし方の手引きを{mother}さんの言葉で書いてもらい、それを持って行く。",
            "Do not begin with a night: a visit to {hospital}, half a day together, half a day alone.",
            "Let {mother} write in her own words how {child} spends the day, and take it along."),
          tasks: [
            Assignment(
              both("「{child}のトリセツ」を{mother}さんと作る", "Write a guide to {child} with {mother}"),
              both("コーディネーター", "coordinator")),
            Assignment(
              both("日中の見学日を決める", "Fix a day for the visit"), both("短期入所担当", "respite ward")),
          ]),
        Advice(
          asked: both(
            "半日の利用は2回できた。注入の速度が家と違い、{child}が吐いたことで{father}さんが不信感を持っている。",
            "Two half days went well, but the feed ran faster than at home and {child} vomited;",
            "{father} has lost trust."),
          advised: both(
            "責める場にせず、{nurse}さんに間に入ってもらい、注入の手順を写真入りで統一する。次の利用の前に{father}さんと病棟看護師が直接話す時間を15分とる。",
            "No blame: let {nurse} mediate and agree on one procedure with pictures.",
            "Before the next stay {father} and the ward nurse talk for 15 minutes."),
          tasks: [
            Assignment(
              both("写真入りの注入手順書を作る", "Make a procedure with pictures"),
              both("訪問看護師", "home nurse"))
          ]),
      ],
      summary: both(
        "月1回の短期入所が定着し、ご家族の休息が取れるようになったため終結。",
        "One respite stay a month has become routine; the family can rest.")),
    titles: [
      both("胃ろうのある幼児の家族の休息とレスパイト", "Rest for the family of a child with a gastrostomy"),
      both("経管栄養の幼児、短期入所の使い始め", "First respite stays of a tube-fed child"),
    ],
    stage: .infancy, ages: 1...3,
    care: [
      both("胃ろう、吸引", "gastrostomy, suctioning"),
      both("経鼻経管栄養、てんかん発作への対応", "nasal tube feeding, seizures"),
      both("気管切開、胃ろう、吸入", "tracheostomy, gastrostomy, inhalation"),
    ],
    turns: [
      Turn(
        need: both(
          "{mother}さんが自分の通院を半年先延ばしにしている。",
          "{mother} has put off her own treatment for half a year."),
        goal: both(
          "月に1回、{mother}さんが自分のために半日使える。",
          "Once a month {mother} has half a day to herself."),
        area: .family,
        indicator: both("自分の受診ができた回数", "Visits to her own doctor"),
        owner: both("コーディネーター、{nurse}さん", "coordinator, {nurse}"),
        done: [
          both(
            "{hospital}の日中の預かりを見学し、{child}も一緒に2時間過ごした。",
            "Visited day care at {hospital}; {child} stayed for two hours too."),
          both(
            "{nurse}さんが付き添い、初めて一人で半日を過ごした。発作はなかった。",
            "With {nurse} there, the first half day alone; no seizure."),
        ],
        achievement: .partly,
        finding: both(
          "3か月で2回利用できた。{mother}さんは1回目に受診、2回目は眠って過ごした。",
          "Two stays in three months: {mother} saw her doctor once and slept once."),
        voice: both(
          "「迎えに行ったら笑っていた。それが一番うれしかった」({mother}さん)",
          "“They laughed when I came. That was the best.” ({mother})"),
        next: both(
          "利用を月1回に固定し、次は一泊を試す。",
          "Make it once a month and try one night.")),
      Turn(
        need: both(
          "{child}の移動は抱っこだけで、外の音や光に慣れる機会が少ない。",
          "{child} is only carried and seldom meets sounds and light outside."),
        goal: both(
          "バギーで週2回散歩し、好きな遊びを二つ見つける。",
          "Two outings a week in the buggy, and two games that are liked."),
        area: .development,
        indicator: both("散歩の回数、笑顔や声が出た場面", "Outings; moments of smiles and sounds"),
        owner: both("児童発達支援センター、{mother}さん", "day centre, {mother}"),
        done: [
          both(
            "理学療法士とバギーの座面を合わせ、吸引器の置き場所を作った。",
            "Fitted the buggy with the therapist and made room for the suction pump."),
          both(
            "{station}の訪問のあとに10分の散歩を組み込んだ。",
            "Ten minutes outdoors after each visit of {station}."),
        ],
        achievement: .reached,
        finding: both(
          "週2〜3回外に出ている。鈴と風船で声が出るようになった。",
          "Out two or three times a week; bells and balloons bring sounds."),
        voice: both(
          "「散歩中は{child}の顔がちがう」({father}さん)", "“Outdoors {child} is another child.” ({father})"),
        next: both(
          "同年代の子どもと過ごす場として、{nursery}の園庭開放を見に行く。",
          "Visit the open garden of {nursery} to meet children of the same age.")),
    ],
    notes: [
      both(
        "{child}が発熱し{hospital}に3日入院。退院後の訪問を1回増やす。",
        "{child} had a fever and spent three days at {hospital}; one more visit after discharge."),
      both(
        "{mother}さんより、胃ろうの交換で皮膚が赤いとの相談。{nurse}さんにつないだ。",
        "{mother} reports red skin after the tube change; passed on to {nurse}."),
    ])
}
