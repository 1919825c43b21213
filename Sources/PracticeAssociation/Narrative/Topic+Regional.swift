import Casework

extension Topic {
  /// What regions ask about.
  static let regional = [forum, training, nurses, shelters, carers, posts]

  private static let forum = Topic(
    field: both("協議の場", "regional forum"),
    requests: [
      both(
        "{town}で協議の場を設けて2年になりますが、報告だけで終わっています。課題が動く会議にするための議題の立て方を相談したいです。",
        "{town} has had its forum for two years, but it only hears reports.",
        "How do we set an agenda that moves something?"),
      both(
        "{town}の協議の場に当事者の家族を招きたいのですが、発言の負担が心配です。準備と進行の工夫を教えてください。",
        "{town} wants parents at its forum but fears to burden them.",
        "How do we prepare and chair it?"),
      both(
        "圏域の3自治体合同で協議の場を開くことになりました({town}が事務局)。役割分担と要綱の例を知りたいです。",
        "Three municipalities hold a forum together, {town} as its office.",
        "We look for examples of roles and rules."),
      both(
        "医療的ケア児の人数が{town}で把握できておらず、協議の場の根拠になる数字がありません。調査の方法を助言してください。",
        "{town} does not know how many children need medical care.",
        "How should we count them?"),
    ],
    advice: [
      Advice(
        asked: both(
          "協議の場の前回の議事録を見ながら、報告が9割を占めている現状を確かめた。",
          "Went through the last minutes: nine tenths were reports."),
        advised: both(
          "報告は書面にし、当日は一つの事例から見える地域の課題だけを扱う。「誰が・いつまでに・何を」を決めて終わり、次回の冒頭で結果を確かめる。",
          "Reports on paper; the day itself takes one case and what it says about the region.",
          "End with who does what by when, and begin there next time."),
        tasks: [
          Assignment(
            both("次回の議題を一つに絞った案を作る", "Draft an agenda with one item"),
            both("自治体担当者", "city officer")),
          Assignment(
            both("課題の進み具合の一覧表を作る", "Make a list of open issues"), both("事務局", "office")),
        ]),
      Advice(
        asked: both(
          "絞った議題で一度開催。看護師の確保が課題として残った。",
          "One meeting was held in the new way; finding nurses remains."),
        advised: both(
          "作業部会を3か月の期限つきで置き、看護協会と訪問看護の代表に入ってもらう。結論は予算要求の時期に間に合わせる。",
          "Set up a working group for three months with nurses in it,",
          "in time for the budget."),
        tasks: [
          Assignment(both("作業部会の案内を送る", "Invite to the working group"), both("事務局", "office"))
        ]),
    ],
    summary: both(
      "協議の場の進め方が改まり、作業部会が動き始めたため終結。", "The forum works in a new way and has a working group."))

  private static let training = Topic(
    field: both("養成研修・フォローアップ", "training"),
    requests: [
      both(
        "コーディネーター養成研修の演習で使う事例検討の進め方を見直したいです。60名、4時間の枠です。",
        "We revise the case work in our coordinator training: 60 people, four hours."),
      both(
        "養成研修を修了しても活動していない人が多いため、フォローアップ研修を企画しています。内容と講師について相談したいです。",
        "Many who were trained do not work as coordinators; we plan follow-up courses.",
        "We seek advice on content and speakers."),
      both(
        "{town}の相談支援専門員向けに、医療的ケアの基礎を3時間で学ぶ研修を開きたいです。講師の派遣は可能でしょうか。",
        "{town} wants a three-hour course on medical care for its planners.",
        "Could you send a speaker?"),
      both(
        "修了者どうしがつながる場がありません。オンラインの定例会を始めたいので、運営の要点を教えてください。",
        "Trained coordinators have no way to meet. We want an online round;",
        "what matters in running it?"),
    ],
    advice: [
      Advice(
        asked: both(
          "演習のねらいが「計画書を埋めること」になっていると担当者から相談。",
          "The exercise has become filling in forms, says the organiser."),
        advised: both(
          "計画書は後半に回し、前半はエコマップと聞き取りの練習にする。事例は仮名の教材を使い、実際の家族が分かる要素を入れない。",
          "Forms come last; begin with ecomaps and listening. Use teaching cases",
          "in which no family can be recognised."),
        tasks: [
          Assignment(both("演習の時間割を組み直す", "Rearrange the timetable"), both("研修担当", "organiser")),
          Assignment(
            both("進行役向けの手引きを1枚で作る", "Write one page for facilitators"),
            both("助言者", "adviser")),
        ])
    ],
    summary: both(
      "研修を実施し、受講後の集まりが隔月で続くことになった。", "The course was held; a round every two months follows."))

  private static let nurses = Topic(
    field: both("園・学校の体制", "nurseries and schools"),
    requests: [
      both(
        "{town}で保育所の医療的ケア児受け入れガイドラインを作ります。先行自治体の例と、現場が使いやすい書き方を相談したいです。",
        "{town} writes guidelines for nurseries. What do others have,",
        "and how is it written so that people use it?"),
      both(
        "市立小学校の看護師が1名で休みが取れません。{town}として複数配置や派遣の仕組みを検討したいです。",
        "Our elementary schools have one nurse who can never be absent.",
        "{town} thinks about a pool of nurses."),
      both(
        "園や学校の職員研修の講師を探しています。気管カニューレの抜去など緊急時の対応を、実演を交えて学びたいという要望です。",
        "We look for a speaker for nursery and school staff: emergencies, shown in practice."),
      both(
        "教育委員会と福祉の担当課で、看護師の雇用の考え方が違います。{town}内で役割を整理するための助言をお願いします。",
        "Education and welfare in {town} differ on how nurses are employed.",
        "Please help us to sort out who does what."),
    ],
    advice: [
      Advice(
        asked: both(
          "ガイドライン案の目次と、園長会からの意見を一緒に読んだ。",
          "Read the draft and the remarks of the heads of nurseries together."),
        advised: both(
          "受け入れの可否の基準ではなく、受け入れるための手順として書く。年間の時期ごとに担当課がすることを一枚の流れ図にし、様式は主治医の指示書から始める。",
          "Write how to admit, not whether. One chart of the year for the offices,",
          "and the forms begin with the doctor's order."),
        tasks: [
          Assignment(both("流れ図の案を作る", "Draft the chart"), both("保育担当課", "nursery office")),
          Assignment(
            both("園長会で意見を聞く", "Hear the heads of nurseries"), both("自治体担当者", "city officer")),
        ]),
      Advice(
        asked: both(
          "看護師の会議から、夜間の連絡と記録の様式がばらばらとの声。",
          "The nurses say that records differ from place to place."),
        advised: both(
          "様式を一つにするのは項目だけでよい。三か月試し、書かれない欄は消す。",
          "Only the items need be the same. Try for three months and drop what stays empty."),
        tasks: [
          Assignment(both("共通項目の一覧を配る", "Hand out the common items"), both("事務局", "office"))
        ]),
    ],
    summary: both(
      "ガイドラインが公表され、初年度の振り返りの日程も決まった。", "The guidelines are out and a review is planned."))
}
