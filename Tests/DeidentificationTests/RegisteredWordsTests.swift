import Casework
import Deidentification
import Testing

/// What the rules make of registered names that are words too, in other kanji, or cut short.
@Suite struct RegisteredWordsTests {
  private func found(_ text: String, _ identities: Identity...) -> [String] {
    DetectorFixture.found(
      text, by: Detector(sheet: IdentitySheet(identities), context: ContextWeights()))
  }

  private let sky = Identity(
    kind: .child, relation: "", forms: ["早瀬 空", "はやせ そら"], surrogate: "本児")
  private let may = Identity(
    kind: .family, relation: "姉", forms: ["早瀬 さつき", "はやせ さつき"], surrogate: "姉")
  private let ren = Identity(
    kind: .child, relation: "", forms: ["牧田 蓮", "まきた れん"], surrogate: "本児")
  private let lawn = Identity(
    kind: .staff, relation: "看護師", forms: ["芝 里香", "しば りか"], surrogate: "看護師A")

  @Test(arguments: [
    ("現状　空（4歳2か月）、日中は", "空"), ("空の個別避難計画を改める", "空"), ("袋の名が違う（正しくは空）", "空"),
    ("了解。空ちゃんと部屋を分ける", "空"),
  ])
  func `a sky is somebody where somebody would stand`(text: String, form: String) {
    #expect(found(text, sky).contains(form), "\(found(text, sky))")
  }

  @Test func `what stands beside a name tells it from the word`() {
    let spring = Identity(
      kind: .staff, relation: "看護師", forms: ["泉 早苗", "いずみ さなえ"], surrogate: "看護師A")
    let office = Identity(kind: .facility, relation: "", forms: ["訪問看護ステーションつむぎ"], surrogate: "A訪看")
    let family = Identity(kind: .family, relation: "母", forms: ["泉 楓", "いずみ かえで"], surrogate: "母")
    #expect(found("11/8　泉　10:00～11:15", spring).contains("泉"))
    #expect(found("出席：つむぎ 泉、鷲尾", spring, office).contains("泉"))
    #expect(found("本日は泉が同席した。", spring).contains("泉"))
    #expect(found("泉（いずみ）家は呉市から移る。", family).contains("泉"))
    #expect(found("公園の泉が光る。", spring) == [])
    let child = Identity(kind: .child, relation: "", forms: ["雨宮 樹里", "あめみや じゅり"], surrogate: "本児")
    #expect(found("望月「あめみ…失礼、Mちゃんです」", child).contains("あめみ"))
    #expect(found("児童氏名　雨 宮 樹 理", child).contains("雨 宮 樹 理"))
    let foreign = Identity(
      kind: .child, relation: "", forms: ["オリヴェイラ・マテウス", "オリヴェイラ マテウス"], surrogate: "本児")
    #expect(found("手帳は「オリベイラ マテウス」。", foreign).contains("オリベイラ"))
    #expect(found("「マテ、よる ねる」", foreign).contains("マテ"))
  }

  @Test func `a scanner mistakes one sign of a facility's name`() {
    let hospital = Identity(kind: .facility, relation: "", forms: ["唐桑湾岸医療センター"], surrogate: "A病院")
    #expect(found("紹介　唐桑湾岸医療セソター 小児科", hospital).contains("唐桑湾岸医療セソター"))
    #expect(found("港の医療フェアに行く。", hospital) == [])
  }

  @Test(arguments: ["青空の下で遊ぶ。", "空のボトルを捨てる。", "空袋は返却。", "空は高く晴れている。"])
  func `and stays a sky elsewhere`(text: String) { #expect(found(text, sky) == []) }

  @Test(arguments: ["ベランダのさつきが咲き始めた。", "さつきを植える。", "日なたでひなたぼっこ。"])
  func `flowers stay`(text: String) { #expect(found(text, may) == []) }

  @Test func `the same sounds in other kanji are shown`() {
    #expect(found("めぐみ：廉の薬は？", ren).contains("廉"))
    #expect(found("蓮の薬は？", ren).contains("蓮"))
    #expect(found("診察券が牧田宙になっていた。", ren) == ["牧田宙"])
    #expect(found("牧田宛に送る。", ren) == ["牧田"])
    #expect(found("廉価な袋を使う。", ren) == [])
    #expect(found("レンコンの煮物を食べた。", ren) == [])
  }

  @Test(arguments: ["R6.11.6（水）　芝\nよく眠る。", "出席：弘瀬（司会）、芝、公文Dr", "記録　11:45　芝→曽根様"])
  func `one sign signs, attends and calls`(text: String) {
    #expect(found(text, lawn).contains("芝"))
  }

  @Test(arguments: ["芝生の庭を歩く。", "庭の芝、枯葉を掃く。"])
  func `and is a lawn elsewhere`(text: String) { #expect(!found(text, lawn).contains("芝")) }

  @Test func `an office of the town shows the town alone`() {
    let office = Identity(kind: .facility, relation: "", forms: ["倉敷市こども未来課"], surrogate: "A課")
    #expect(found("倉敷市こども未来課へ相談", office).allSatisfy { !$0.contains("課") })
  }

  @Test func `English names are cut, joined and written with initials`() {
    let child = Identity(
      kind: .child, relation: "", forms: ["Lily-Mae Harrowell"], surrogate: "the child")
    let brother = Identity(
      kind: .family, relation: "brother", forms: ["Jan Nowicki"], surrogate: "brother")
    for form in ["LM Harrowell", "L-M", "Lily", "Mae", "Harrowell, L"] {
      #expect(found("Seen today: \(form), well.", child).contains(form), "\(form)")
    }
    #expect(found("Jan proudly held the pump.", brother).contains("Jan"))
    let month = Detector(sheet: IdentitySheet([brother]), context: ContextWeights()).findings(
      in: "Review in Jan or later.")
    #expect(month.map(\.kind) == [.date])
  }

  @Test func `names are found where nobody wrote a capital`() {
    let child = Identity(
      kind: .child, relation: "", forms: ["Lily-Mae Harrowell"], surrogate: "the child")
    let mother = Identity(
      kind: .family, relation: "mother", forms: ["Jade Harrowell"], surrogate: "mother")
    let nurse = Identity(kind: .staff, relation: "", forms: ["Sorcha Kehoe"], surrogate: "nurse A")
    let end = " the pump ran all night and no vomits"
    #expect(found("saw lily-mae at home," + end, child).contains("lily-mae"))
    #expect(found("with her nurse, s.kehoe." + end, nurse).contains("s.kehoe"))
    #expect(found("calm today, jade took a photo." + end, mother).contains("jade"))
    #expect(found("a green and jade blanket." + end, mother) == [])
    #expect(found("Calm today, jade blanket gone." + end, mother) == [])
  }
}
