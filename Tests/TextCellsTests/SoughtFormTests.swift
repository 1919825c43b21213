import TextCells
import Testing

@Suite struct SoughtFormTests {
  @Test(arguments: [
    ("A", "a"), ("Ａ", "a"), ("ｚ", "z"), ("ア", "あ"), ("ｱ", "あ"), ("ｶﾞ", "が"), ("ﾊﾟ", "ぱ"),
    ("カ\u{3099}", "が"), ("ヴ", "ゔ"), ("ｰ", "ー"), ("ー", "ー"), ("　", " "), ("漢", "漢"), ("É", "é"),
    ("ﾝ", "ん"), ("ｦ", "を"), ("1", "1"), ("１", "1"), ("😀", "😀"),
  ])
  func `a character has one form under which it is looked for`(character: String, form: String) {
    #expect(String(character.soughtForm) == form)
  }

  @Test func `the form of a form is itself`() {
    for value in UInt32(0x20)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let form = Character(scalar).soughtForm
      #expect(form.soughtForm == form, "U+\(String(value, radix: 16))")
    }
  }
}
