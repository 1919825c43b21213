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

  private static let shelters = Topic(
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

  private static let carers = Topic(
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

  private static let posts = Topic(
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
