import Casework
import Deidentification
import Testing

@Suite struct DetectorTests {
  @Test(arguments: [
    ("空くん、ご機嫌。", "空くん"), ("ｵｵﾜﾀﾞ ｿﾗ様より", "ｵｵﾜﾀﾞ ｿﾗ様"), ("OHWADA Sora の書類", "OHWADA Sora"),
    ("大和田真油より", "大和田真油"), ("大 和 田 真 由より", "大 和 田 真 由"), ("「そらぴょん」と呼ぶ", "そらぴょん"),
    ("つばさの古賀さんへ", "つばさ"), ("霧島こどもの受診", "霧島こども"), ("青葉台小の教頭", "青葉台小"),
    ("藤沢の自宅", "藤沢"),
  ])
  func `every form of the record is found`(text: String, form: String) {
    #expect(DetectorFixture.found(text).contains(form))
  }

  @Test(arguments: [
    "空を見上げて手を伸ばす。", "海が光って見えた。", "1日4回、2/3程度を摂取。", "ラコール200mlを注入。",
    "カニューレを交換した。", "Aくんの事例とB病院の連携。", "看護師さんとお母さんに相談した。",
    "近くの病院や支援学校を見学した。", "SpO2 96%、HR 120、BT 36.8℃。", "たくさん笑って、ちゃんと眠れた。",
    "川崎病の既往はない。", "桜組で遊んだ。", "別表7に該当する。", "停電の備えを母と確かめた。", "アプガー 5/8、自家発電機あり。",
    "住所は変更なし。いつもの薬局へ。",
  ])
  func `look-alikes stay as they are`(text: String) {
    #expect(DetectorFixture.found(text) == [])
  }

  @Test(arguments: [
    ("令和6年5月17日に訪問。", "令和6年5月17日"), ("R6.4.1　訪問", "R6.4.1"), ("Ｒ６／７／１９", "Ｒ６／７／１９"),
    ("2019 .10 .02生", "2019 .10 .02"), ("次回4/8の予定", "4/8"), ("先週の火曜に受診", "先週の火曜"),
    ("12月の第1月曜です", "12月の第1月曜"), ("四月一日に入園", "四月一日"), ("8月末まで", "8月末"), ("木曜6日は受診", "木曜6日"),
    ("3歳2か月になった", "3歳2か月"), ("生後8か月で手術", "生後8か月"), ("日齢12に", "日齢12"),
    ("携帯 090-1234-5678へ", "090-1234-5678"), ("FAX（0565-12-3456）", "0565-12-3456"),
    ("〒９４３ー００００", "９４３ー００００"), ("a.b＠example.jpまで", "a.b＠example.jp"),
    ("受給者証番号 1502034567", "1502034567"), ("記号38-12・番号900123", "38-12"),
    ("車は長岡 501 さ 34-56", "長岡 501 さ 34-56"), ("出生体重1,024g。", "1,024g"),
    ("LINE（ID：megu_1130）", "megu_1130"), ("ブログ「小さな一歩」を見た", "小さな一歩"),
    ("診断はクラッベ病。", "クラッベ病"), ("県内2例目の手術", "県内2例目"), ("FOXG1症候群で確定", "FOXG1症候群"),
    ("児は11か月（修正8か月）", "11か月"), ("住所は焼山中央。", "焼山中央"),
  ])
  func `what has a form of its own is found`(text: String, form: String) {
    #expect(DetectorFixture.found(text).contains(form))
  }

  @Test(arguments: [
    ("同じクラスのひかるくん", "ひかるくん"), ("執刀は城間医師", "城間"), ("担当：樋熊", "樋熊"),
    ("妙高市から通う", "妙高市"), ("岐阜から来た", "岐阜"), ("高土町9丁目8-7 コーポ雁木201", "コーポ"),
    ("すずらん通園センターを見学", "すずらん通園センター"), ("三河プレス工業に勤務", "三河プレス工業"),
    ("隣の辻堂駅で待ち合わせ", "辻堂駅"), ("園長の枝広先生が見学可と", "枝広"), ("照会（務台相談員）へ", "務台"),
    ("民生委員 備 良子、", "備 良子"), ("私の妹のななえです", "ななえ"), ("今週ははまゆう歯科へ", "はまゆう歯科"),
    ("物品はせとうち医材から", "せとうち医材"), ("奄南商会から融通", "奄南商会"), ("Jason Miller、嘉手納基地", "Jason Miller"),
  ])
  func `names that are on no sheet are found`(text: String, form: String) {
    let whole = form == "コーポ" ? "新潟県上越市" + text : text
    #expect(DetectorFixture.found(whole).contains { $0.contains(form) })
  }

  @Test(arguments: [
    ("Ollie slept well.", "Ollie"), ("Seen by R. Adeyemi today.", "R. Adeyemi"),
    ("Faith rang about the pump.", "Faith"), ("Staff at Royal Wessex agreed.", "Royal Wessex"),
    ("Review on 18 September.", "18 September"), ("Admitted 2.11.24 again.", "2.11.24"),
    ("Aged 4 years 7 months now.", "4 years 7 months"), ("Born at 26+5 by section.", "26+5"),
    ("Call 07700 900456 please.", "07700 900456"),
    ("Lives at 27 Gull Lane, Poole.", "27 Gull Lane"),
    ("Poole BH15 2AB", "BH15 2AB"), ("NHS number 943 476 5919.", "943 476 5919"),
    ("The SENCO, Mr Pickering, is off.", "Mr Pickering"),
    ("Moved to Barnaby's Respite House.", "Barnaby's Respite House"),
  ])
  func `identifiers are found in English`(text: String, form: String) {
    let found = DetectorFixture.found(text, by: DetectorFixture.englishDetector)
    #expect(found.contains(form))
  }

  @Test(arguments: [
    "The skin is rose pink and he has faith in us.", "May need a new letter.",
    "Pierre Robin was ruled out; Trilogy leak 22.", "Feed 3/4 tolerated, suction 8/day.",
    "Rose class made a poster.", "He slept for 6 months without oxygen.",
  ])
  func `English look-alikes stay as they are`(text: String) {
    #expect(DetectorFixture.found(text, by: DetectorFixture.englishDetector) == [])
  }

  @Test func `a name of another case is found, without telling whose it is`() throws {
    let other = IdentitySheet([
      Identity(kind: .child, relation: "", forms: ["古波蔵 琉斗", "こはぐら りゅうと"], surrogate: "本児")
    ])
    let detector = Detector(sheet: IdentitySheet(), others: [other])
    let finding = try #require(detector.findings(in: "待合で古波蔵琉斗に会う。").first)
    #expect(finding.reason == .otherRecord)
    #expect(finding.identity == nil)
  }

  @Test func `the rendering has surrogates and the words between`() {
    let text = "古賀さんが空くんと来所。"
    let detector = DetectorFixture.japaneseDetector
    let rendered = detector.rendered(text, findings: detector.findings(in: text))
    #expect(rendered == "訪問看護師Aが本児と来所。")
  }

  @Test func `equal names get equal surrogates`() {
    let text = "南雲先生に電話。南雲先生は不在。"
    let detector = DetectorFixture.japaneseDetector
    let rendered = detector.rendered(text, findings: detector.findings(in: text))
    #expect(rendered == "〔支援者1〕先生に電話。〔支援者1〕先生は不在。")
  }
}
