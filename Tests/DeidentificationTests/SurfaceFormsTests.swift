import Casework
import Deidentification
import Testing

@Suite struct SurfaceFormsTests {
  @Test func `a person's name gives its parts in kanji, kana, half width and Latin letters`() {
    let forms = SurfaceForms.of("楡川 湊斗", kana: "にれかわ みなと", kind: .child)
    #expect(
      forms.prefix(16) == [
        "楡川 湊斗", "楡川湊斗", "楡川", "湊斗", "にれかわ みなと", "にれかわみなと", "にれかわ", "みなと",
        "ニレカワ ミナト", "ニレカワミナト", "ニレカワ", "ミナト", "ﾆﾚｶﾜ ﾐﾅﾄ", "ﾆﾚｶﾜﾐﾅﾄ", "ﾆﾚｶﾜ", "ﾐﾅﾄ",
      ])
    #expect(
      Set(forms).isSuperset(
        of: [
          "Minato Nirekawa", "Nirekawa Minato", "Minato", "MINATO", "minato",
          "みなちゃん", "みーくん",
        ]))
    #expect(forms.count == Set(forms).count)
  }

  @Test func `kanji with other forms are written in each of them`() {
    let forms = Set(SurfaceForms.of("髙﨑 辺", kind: .staff))
    #expect(forms.isSuperset(of: ["高﨑", "髙崎", "髙﨑", "高﨑辺", "髙﨑邊"]))
  }

  @Test func `long vowels are written in every style`() {
    let forms = Set(SurfaceForms.of("大野 優斗", kana: "おおの ゆうと", kind: .family))
    #expect(forms.isSuperset(of: ["Ohno", "Ono", "Oono", "Ōno", "Yuto", "Yuuto", "Yūto"]))
    let kunrei = Set(SurfaceForms.of("千島 翔", kana: "ちしま しょう", kind: .family))
    #expect(kunrei.isSuperset(of: ["Chishima", "Tisima", "Syo", "Sho"]))
  }

  @Test func `a part of one character comes last, for the places where it is a name`() {
    #expect(SurfaceForms.of("森 光", kind: .family) == ["森 光", "森光", "森", "光"])
    #expect(SurfaceForms.of("森", kind: .place) == ["森"])
  }

  @Test func `spellings that mean somebody else are left out, but never the name itself`() {
    let sheet = IdentitySheet([
      Identity(
        kind: .child, relation: "", forms: SurfaceForms.of("楡川 湊斗", kind: .child),
        surrogate: "本児")
    ])
    #expect(
      SurfaceForms.of("楡川 佳苗", kind: .family, beside: sheet) == ["楡川 佳苗", "楡川佳苗", "佳苗"])
    #expect(SurfaceForms.of("湊斗", kind: .family, beside: sheet) == ["湊斗"])
  }

  @Test func `Latin names are not written together`() {
    #expect(
      SurfaceForms.of("Minato Nirekawa", kind: .child) == [
        "Minato Nirekawa", "Minato", "Nirekawa",
      ])
  }

  @Test func `facilities and places stay whole`() {
    #expect(SurfaceForms.of(" 雁木 こども医療センター ", kind: .facility) == ["雁木 こども医療センター"])
    #expect(SurfaceForms.of("青葉台市", kana: "あおばだいし", kind: .place).count == 3)
  }

  @Test func `a full-width space parts a name too`() {
    #expect(SurfaceForms.of("楡川\u{3000}湊斗", kind: .child).contains("湊斗"))
  }
}
