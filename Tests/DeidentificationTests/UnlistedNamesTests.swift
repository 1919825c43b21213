import Casework
import Deidentification
import Testing

/// What no list has is found by what stands beside it, and words in the same places stay.
@Suite struct UnlistedNamesTests {
  @Test(arguments: [
    ("同室のK.Sくんと遊ぶ。", "K.S"), ("担任のＭ・Ｔ先生から", "Ｍ・Ｔ"), ("運転手マツさんに頼む", "マツ"),
    ("・はるなさんの注入", "はるな"), ("（若葉センター　浮島、8月20日）", "浮島"),
    ("播磨総合支援の凪です", "凪"), ("作成：相談室たまゆら 音無", "音無"), ("字は空です。", "空"),
    ("同じ組のゆめゆめのママから", "ゆめゆめ"), ("親友みーたと遊ぶ", "みーた"), ("訪問看護、同席小波", "小波"),
    ("早瀬より", "早瀬"), ("、佐波このみさんも来た", "佐波このみ"), ("結さんとあっきーが泣く", "あっきー"),
    ("渚17:05 着きました", "渚"), ("さえき＠みなと訪問歯科【9:05】", "さえき"),
  ])
  func `people`(text: String, form: String) { expectFound(form, in: text) }

  @Test(arguments: [
    ("相談室たまゆらへ電話", "相談室たまゆら"), ("NPOまちの翼が窓口", "NPOまちの翼"), ("播磨総合で検査", "播磨総合"),
    ("今朝はつなみクリニックへ", "つなみクリニック"), ("父はNKKの夜勤", "NKK"), ("うさぎの森レスパイトの枠", "うさぎの森レスパイト"),
    ("ザビエルに搬送。", "ザビエル"), ("さえき＠みなと訪問歯科【9:05】", "みなと訪問歯科"), ("夫はタカセ精工に移る", "タカセ精工"),
    ("。ほくどんに相談する", "ほくどん"), ("父は信州金型製作所の夜勤", "信州金型製作所"), ("父は武州窯業に勤め", "武州窯業"),
    ("レスパイトすずらんを打診中", "レスパイトすずらん"), ("親の会「みちの翼」を案内", "みちの翼"), ("三日月原ひかり小から電話", "ひかり小"),
    ("勤務先 北丹精密 は在宅可", "北丹精密"), ("4月からはまなす薬局に復職", "はまなす薬局"), ("昨日は雁木こども医療センターへ", "雁木こども医療センター"),
    ("会社は日本海ブロック工業です", "日本海ブロック工業"),
    ("霧島で診断", "霧島"), ("南部医療で手術", "南部医療"),
    ("かがやき保育園に通う。", "かがやき保育園"), ("母はひびき療育園に寄る。", "ひびき療育園"),
  ])
  func `organisations`(text: String, form: String) { expectFound(form, in: text) }

  @Test(arguments: [
    ("汐見3丁目の家", "汐見3丁目"), ("北8条西4丁目に越す", "北8条西4丁目"), ("家はコーポ山手203です", "コーポ山手203"),
    ("呉へ出張中", "呉"), ("家は白樺通の角", "白樺通"), ("ぱぱは おかやまに いる", "おかやま"), ("湾岸道路の渋滞", "湾岸道路"),
  ])
  func `places`(text: String, form: String) { expectFound(form, in: text) }

  @Test(arguments: [
    ("来月末まで", "来月末"), ("先月の頭に", "先月の頭"), ("二〇二四年五月六日に", "二〇二四年五月六日"),
    ("10月3日～5日に泊まる", "10月3日～5日"), ("'24.5.6　訪問", "'24.5.6"), ("土曜15日の会", "土曜15日"),
    ("3.17火 受診", "3.17"), ("2月の第3週に確認", "2月の第3週"), ("15曰に受診。令和6年3月15曰", "令和6年3月15曰"),
    ("保険者番号 4 2 1 5 0 0 1 2", "4 2 1 5 0 0 1 2"), ("令和 7年l月 8 日 発行", "令和 7年l月 8 日"),
    ("誕生会は2/14の午後。ゆきのちゃんの2/14の会", "2/14"), ("ガラクトシアリドーシスの児", "ガラクトシアリドーシス"),
    ("R3 .10. O5 生", "R3 .10. O5"),
    ("2021年 11月 7 日 生", "2021年 11月 7 日"), ("℡O276-00-1234", "O276-00-1234"), ("入院（5か月時）", "5か月"),
    ("主病名はヤング・マイヤー症候群", "ヤング・マイヤー症候群"), ("記号番号 21-07／\n345678 まで", "345678"), ("①7/9 入浴後に", "7/9"),
    ("4月中に移る", "4月中"), ("８日だけ休む", "８日"),
    ("携帯 zero90-0000-1234へ", "zero90-0000-1234"), ("〇九〇・〇〇〇〇・一二三四", "〇九〇・〇〇〇〇・一二三四"),
    ("SCN2A関連てんかん性脳症の会", "SCN2A関連てんかん性脳症"), ("三つ子の第2子で", "三つ子の第2子"),
    ("動画（そらいろ日和）を見た", "そらいろ日和"),
    ("美月ちゃん、10か月。よく飲む。", "10か月"),
  ])
  func `what has a form of its own`(text: String, form: String) { expectFound(form, in: text) }

  @Test(arguments: [
    "4月中学校で。", "人工呼吸器LTV1200を返却。", "OTさんとPTさんに相談。", "相談室でお話しした。", "普通の生活に戻る。",
    "近所の方々へ連絡。", "吸引器、10か月。", "通い続けた学校。", "高速道路を走る。", "すぐに連絡した。", "保育園から電話があった。", "みんなのママが集まる会。",
    "家族支援が要る。", "17:05 入浴。", "在宅医療で診る。", "友達と遊ぶ。", "県外へ出張。", "自己負担は1/2。", "定員の2/5が空き。",
    "複数名訪問は1/4の日数。", "スーパービジョンの記録。", "頭囲拡大あり。", "五月晴れで渋滞なし。", "10:40 注入中に嘔気、中止。", "朝までに家へ戻る。",
    "速度を2/3に落とす。", "研修は3/4まで修了。", "スイッチ4/5で成功。", "能登半島地震のあと。", "ツインライン90ml。", "小豆大の肉芽。", "弥生時代を学ぶ。",
    "寝室は朝日の入る側。", "アパート退去の手続き。", "沖縄そばを食べた。",
  ])
  func `words in the same places stay`(text: String) {
    let found = DetectorFixture.found(text, by: DetectorFixture.japaneseRules)
    #expect(found.filter { $0 != "4月" } == [])
  }

  @Test func `a foreign name on the sheet is found in its own spelling`() {
    let sheet = IdentitySheet([
      Identity(kind: .family, relation: "母", forms: ["山田 アンジェリカ", "やまだ アンジェリカ"], surrogate: "母")
    ])
    #expect(
      DetectorFixture.found(
        "連絡は Angelica まで", by: Detector(sheet: sheet, context: ContextWeights())) == ["Angelica"])
    #expect(
      DetectorFixture.found(
        "連絡は Brigitte まで", by: Detector(sheet: sheet, context: ContextWeights())) == [])
  }

  @Test func `short forms of a facility need more beside them than its name`() {
    let sheet = IdentitySheet([
      Identity(kind: .facility, relation: "", forms: ["滋賀県立小児保健医療センター"], surrogate: "A病院"),
      Identity(kind: .facility, relation: "", forms: ["自治医科大学附属病院"], surrogate: "B病院"),
    ])
    let detector = Detector(sheet: sheet, context: ContextWeights())
    #expect(DetectorFixture.found("小児保健Cへ電話", by: detector) == ["小児保健C"])
    #expect(DetectorFixture.found("自治の耳鼻科で診る", by: detector) == ["自治"])
    #expect(DetectorFixture.found("自治会の集まり", by: detector) == [])
  }

  private func expectFound(_ form: String, in text: String) {
    let found = DetectorFixture.found(text, by: DetectorFixture.japaneseRules)
    #expect(found.contains { $0.contains(form) }, "\(found)")
  }
}
