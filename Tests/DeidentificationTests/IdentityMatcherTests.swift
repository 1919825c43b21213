import Casework
import Deidentification
import Testing

@Suite struct IdentityMatcherTests {
  private func marked(_ text: String) -> String {
    IdentityMatcher(.example).passage(from: text).stored
  }

  @Test func `what was typed is read back exactly, scalar for scalar`() {
    var generator = SeededGenerator(state: 5)
    for round in 0..<1500 {
      let sheet = round % 3 == 0 ? .example : IdentitySheet.random(using: &generator)
      let text = sheet.text(using: &generator)
      let passage = IdentityMatcher(sheet).passage(from: text)
      #expect(
        sheet.realText(of: passage).unicodeScalars.elementsEqual(text.unicodeScalars), "\(text)")
      let kept = Passage(stored: passage.stored).map(sheet.realText(of:))
      #expect(kept?.unicodeScalars.elementsEqual(text.unicodeScalars) == true, "\(text)")
    }
  }

  @Test func `the longest spelling wins`() {
    #expect(marked("雁木こども医療センターへ") == "⟦3.0⟧へ")
    #expect(marked("雁木こどもへ") == "⟦3.2⟧へ")
    #expect(marked("雁木へ") == "⟦3.1⟧へ")
    #expect(marked("雁木町へ") == "⟦4.0⟧へ")
    #expect(marked("早乙女先生と早乙女さん") == "⟦2.2⟧と⟦2.1⟧さん")
  }

  @Test func `spellings touch and repeat`() {
    #expect(marked("佳苗佳苗みーくん") == "⟦1.2⟧⟦1.2⟧⟦0.29⟧")
    #expect(marked("楡川佳苗") == "⟦1.1⟧")
  }

  @Test func `Latin spellings match whole words only`() {
    #expect(marked("Minato came") == "⟦0.19⟧ came")
    #expect(marked("Minatos Karigian") == "Minatos Karigian")
    #expect(marked("xMinato") == "xMinato")
    #expect(marked("Minatoさんと「Karigi」") == "⟦0.19⟧さんと「⟦4.1⟧」")
    #expect(marked("Minato's, Minato2") == "⟦0.19⟧'s, ⟦0.19⟧2")
    #expect(marked("Émiと Émile") == "⟦5.2⟧と Émile")
  }

  @Test func `text without spellings stays as it is`() {
    #expect(marked("⟦今日⟧は") == "⟦⟧今日⟧は")
    #expect(IdentityMatcher(IdentitySheet()).passage(from: "佳苗") == Passage(plain: "佳苗"))
    #expect(marked("") == "")
  }

  @Test func `a name of one character counts before an honorific only`() {
    let sheet = IdentitySheet([
      Identity(
        kind: .child, relation: "", forms: SurfaceForms.of("森 光", kind: .child), surrogate: "本児")
    ])
    let marked = { (text: String) in IdentityMatcher(sheet).passage(from: text).stored }
    #expect(marked("光ちゃんは光線が苦手") == "⟦0.3⟧ちゃんは光線が苦手")
    #expect(marked("日光さんぽ、光を見る") == "日光さんぽ、光を見る")
    #expect(marked("森さんと森林、森光") == "⟦0.2⟧さんと森林、⟦0.1⟧")
  }

  @Test func `a retired spelling is looked for no more and still reads back`() {
    var identity = Identity(
      kind: .child, relation: "", forms: ["楡川 湊斗", "ひかり"], surrogate: "本児")
    let before = IdentityMatcher(IdentitySheet([identity])).passage(from: "ひかりの家")
    identity.retired = [1]
    let sheet = IdentitySheet([identity])
    #expect(before.stored == "⟦0.1⟧の家")
    #expect(sheet.realText(of: before) == "ひかりの家")
    #expect(IdentityMatcher(sheet).passage(from: "ひかりの家").stored == "ひかりの家")
  }
}
