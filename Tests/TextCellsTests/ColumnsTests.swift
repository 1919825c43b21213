import CDisplayWidth
import Testing

@testable import TextCells

@Suite struct ColumnsTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("日本語", 6), ("ｱｲｳ", 3), ("ｶﾞ", 2), ("か\u{3099}", 2), ("葛\u{E0100}城", 4),
    ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("①※", 2), ("─│┌", 3), ("\u{1FAE8}", 2),
    ("e\u{301}", 1),
    ("👨‍👩‍👧", 2), ("👍🏽", 2), ("🇯🇵", 4), ("\u{7}", 1), ("\u{202E}", 8), ("\u{E000}", 1),
    ("（）", 4), ("\u{20000}", 2), ("𠮷野家", 6), ("\u{200B}", 0), ("\u{3099}", 1),
  ])
  func `a text takes the columns that terminals give it`(text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test func `the columns of a text are those of its characters`() {
    var random = RandomText(seed: 1)
    for _ in 0..<500 {
      let text = random.text(upTo: 20)
      #expect(text.columns == text.map(\.columns).reduce(0, +), "\(text.debugDescription)")
    }
  }

  @Test func `the way past the tables agrees with the tables`() {
    for value in UInt32(0x2E80)...0xFFFF {
      guard let scalar = Unicode.Scalar(value), Character(scalar).isPlainJapanese else { continue }
      #expect(meguri_width(value) == 2 && !meguri_is_unshown(value), "\(String(value, radix: 16))")
    }
  }

  @Test func `the chrome's own marks have a certain width and Japanese has too`() {
    #expect(hasCertainWidth("▸ ▾ ✓ ✗ ⚑ ∙ › ⟨ ⟩ 日本語、カナ（括弧）"))
    for mark in ["●", "→", "…", "·", "■", "★"] { #expect(!hasCertainWidth(mark), "\(mark)") }
  }

  @Test func `where ambiguous characters are wide, the table follows`() async {
    await #expect(processExitsWith: .success) {
      setAmbiguousColumns(2)
      precondition("※①─".columns == 6)
      precondition("日ab".columns == 4)
      setAmbiguousColumns(1)
      precondition("※①─".columns == 3)
    }
  }

  @Test func `control characters are told apart from those without width`() {
    #expect(meguri_width(0x07) == -1)
    #expect(meguri_width(0x9B) == -1)
    #expect(meguri_width(0) == 0)
    #expect(meguri_width(0x110000) == -1)
    #expect(meguri_width(0xFE0F) == 0)
    #expect(meguri_width(0xAD) == 1)
  }
}
