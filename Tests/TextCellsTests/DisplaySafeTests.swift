import Testing
import TextCells

@Suite struct DisplaySafeTests {
  @Test(arguments: [
    ("改行\nタブ\t", "改行␊タブ␉"), ("\u{1B}[31m", "␛[31m"), ("\u{7F}", "␡"), ("\u{9B}31m", "⟨U+009B⟩31m"),
    ("a\u{202E}b", "a⟨U+202E⟩b"), ("\u{2066}", "⟨U+2066⟩"), ("\u{E0041}", "⟨U+E0041⟩"),
    ("👨‍👩‍👧と👍🏽", "👨と👍"), ("❤️☎︎", "❤☎"), ("🇯🇵🇰🇷", "[JP][KR]"), ("1️⃣", "1"),
    ("葛\u{E0100}", "葛\u{E0100}"), ("\u{E000}\u{378}", "\u{FFFD}\u{FFFD}"),
    ("\u{FEFF}名\u{200B}前", "名前"),
    ("\u{3099}か", "◌\u{3099}か"), ("か\u{3099}", "か\u{3099}"), ("\r\n", "␍␊"),
    ("co\u{AD}op", "co-op"),
  ])
  func `what could harm a terminal is shown, not sent`(text: String, shown: String) {
    #expect(Array(displaySafe(text).unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test func `nothing that moves, hides or reorders is left, and once is enough`() {
    var random = RandomText(seed: 2)
    for _ in 0..<500 {
      let safe = displaySafe(random.text(upTo: 20))
      #expect(safe.unicodeScalars.allSatisfy { !isDangerous($0) }, "\(safe.debugDescription)")
      #expect(Array(displaySafe(safe).unicodeScalars) == Array(safe.unicodeScalars))
    }
  }

  @Test func `a cell holds one spacing character and at most four marks`() {
    #expect(Character("ｶﾞ").clusters == ["ｶ", "ﾞ"])
    var random = RandomText(seed: 3)
    for _ in 0..<300 {
      for cluster in displaySafe(random.text(upTo: 12)).flatMap(\.clusters) {
        #expect(cluster.unicodeScalars.count <= 5)
        #expect((1...2).contains(cluster.columns), "\(cluster.debugDescription)")
      }
    }
  }

  private func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F,
      0xFEFF, 0xE0000..<0xE0080, 0xE000...0xF8FF:
      true
    default: false
    }
  }
}
