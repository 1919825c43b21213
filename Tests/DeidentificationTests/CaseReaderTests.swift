import Casework
import Deidentification
import Testing

@Suite struct CaseReaderTests {
  private let own = CaseReader(.example, eyes: .own)
  private let trainer = CaseReader(.example, eyes: .trainer)

  private func trainerReads(_ text: String) -> String {
    trainer.read(own.passage(from: text))
  }

  @Test func `the case's own people read names, trainers surrogates`() {
    let passage = own.passage(from: "湊斗は雁木の早乙女先生と。")
    #expect(own.read(passage) == "湊斗は雁木の早乙女先生と。")
    #expect(trainer.read(passage) == "本児はA医療センターの主治医Aと。")
  }

  @Test func `names that were typed before the sheet knew them are hidden too`() {
    #expect(trainer.read(Passage(plain: "佳苗さんに電話")) == "母に電話")
    #expect(trainer.read("楡川 佳苗") == "母")
    let half = Passage(parts: [
      .text("佳苗と"), .reference(IdentityReference(identity: 0, form: 0)), .text("は"),
    ])
    #expect(trainer.read(half) == "母と本児は")
  }

  @Test(arguments: [
    ("湊斗ちゃんは", "本児は"), ("湊斗くんと", "本児と"), ("佳苗さんの", "母の"), ("佳苗様へ", "母へ"),
    ("湊斗君も", "本児も"), ("早乙女氏", "主治医A"), ("佳苗さま", "母"), ("みーくんが", "本児が"), ("湊斗様、", "本児、"),
    ("早乙女 誠司先生の指示", "主治医Aの指示"),
    ("早乙女 誠司先生指示", "主治医A指示"), ("佳苗さん宅", "母宅"),
  ])
  func `the honorific goes with the name`(text: String, expected: String) {
    #expect(trainerReads(text) == expected)
  }

  @Test func `only one honorific goes, and only behind a person`() {
    #expect(trainerReads("佳苗さんさん") == "母さん")
    #expect(trainerReads("雁木さん") == "A医療センターさん")
    #expect(trainerReads("花子さん") == "花子さん")
  }

  @Test func `an identity is named by its surrogate to trainers`() throws {
    let child = try #require(IdentitySheet.example.child)
    #expect(own.name(of: child) == "楡川 湊斗")
    #expect(trainer.name(of: child) == "本児")
  }

  @Test func `a reference that the sheet does not know reads as a mark`() {
    let passage = Passage(parts: [.reference(IdentityReference(identity: 99, form: 0))])
    #expect(own.read(passage) == "〓")
    #expect(trainer.read(passage) == "〓")
  }

  @Test func `no spelling of the sheet survives in what trainers read`() {
    var generator = SeededGenerator(state: 8)
    for round in 0..<1500 {
      let sheet = round % 3 == 0 ? .example : IdentitySheet.random(using: &generator)
      let text = sheet.text(using: &generator)
      let reader = CaseReader(sheet, eyes: .trainer)
      for passage in [Passage(plain: text), reader.passage(from: text)] {
        let read = reader.read(passage)
        #expect(
          IdentityMatcher(sheet).passage(from: read) == Passage(plain: read), "\(text) → \(read)")
        #expect(!read.isEmpty || text.isEmpty)
      }
    }
  }

  @Test(arguments: ["か\u{3099}くと", "ｶﾞｸﾄ", "gakuto", "Ｇａｋｕｔｏ", "GAKUTO", "カ\u{3099}クト"])
  func `a spelling in another form of the same letters is hidden too`(typed: String) {
    let sheet = IdentitySheet([
      Identity(
        kind: .child, relation: "", forms: ["岳斗", "がくと", "ガクト", "Gakuto"], surrogate: "本児")
    ])
    let trainer = CaseReader(sheet, eyes: .trainer)
    #expect(trainer.read(typed) == "本児")
    #expect(trainer.read("今日、\(typed)さんは") == "今日、本児は")
    #expect(CaseReader(sheet, eyes: .own).read(typed) == typed)
  }

  @Test(arguments: ["㌶はminatos", "ﾆ\u{301}ﾚｶﾜ㈱　ＡＢＣ e\u{301}", "👩🏽\r\n㍿"])
  func `what names nobody keeps its form`(text: String) {
    let read = CaseReader(.example, eyes: .trainer).read(text)
    #expect(read.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test(arguments: [
    ("㌔ス", "㌔ス"), ("ス㌔", "ス㌔"), ("ｷﾛｽ", "ｷA機関"), ("㌔㌔ス", "㌔㌔ス"), ("ｽｷス㌔", "A機関ス㌔"),
  ])
  func `a sign that stands for several letters is not cut`(text: String, expected: String) {
    let sheet = IdentitySheet([
      Identity(kind: .facility, relation: "", forms: ["ロス", "スキ"], surrogate: "A機関")
    ])
    #expect(CaseReader(sheet, eyes: .trainer).read(text) == expected)
  }

  @Test(arguments: [
    ("湊斗様子見", "本児様子見"), ("佳苗氏名欄", "母氏名欄"), ("佳苗先生", "母先生"),
  ])
  func `a word that only begins like an honorific stays`(text: String, expected: String) {
    #expect(trainerReads(text) == expected)
  }
}
