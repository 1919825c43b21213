import Casework
import Deidentification
import Testing

@Suite struct SurfaceFormsTests {
  @Test func `a person's name gives its parts in three scripts`() {
    #expect(
      SurfaceForms.of("楡川 湊斗", kana: "にれかわ みなと", kind: .child) == [
        "楡川 湊斗", "楡川湊斗", "楡川", "湊斗", "にれかわ みなと", "にれかわみなと", "にれかわ", "みなと",
        "ニレカワ ミナト", "ニレカワミナト", "ニレカワ", "ミナト",
      ])
  }

  @Test func `parts of one character are left out`() {
    #expect(SurfaceForms.of("森 光", kind: .family) == ["森 光", "森光"])
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
