/// Reproducible random texts of everything that makes widths difficult.
struct RandomText: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A text of up to `length` pieces.
  mutating func text(upTo length: Int, from pieces: [String] = RandomText.difficult) -> String {
    (0..<Int.random(in: 0...length, using: &self))
      .compactMap { _ in pieces.randomElement(using: &self) }.joined()
  }

  static let difficult = [
    "a", "Z", "7", " ", "  ", "word", "日", "本", "語", "あ", "っ", "ゃ", "ー", "々", "カ", "ｶﾞ", "ﾊﾟ",
    "、", "。", "）", "」", "（", "「", "・", "…", "―", "！", "※", "①", "→", "─", "か\u{3099}", "\u{3099}",
    "葛\u{E0100}", "👨‍👩‍👧", "👍🏽", "❤️", "🇯🇵", "🇯", "1️⃣", "\u{1FAE8}", "שלום", "مرحبا", "\u{0600}",
    "\u{202E}",
    "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{00AD}", "\u{7}", "\u{1B}", "\u{85}", "\u{E000}",
    "\u{10FFFD}",
    "한", "\u{1112}\u{1161}\u{11AB}", "\u{1161}", "क्षि", "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}",
    "\u{0E01}\u{0E33}", "\u{1F3FB}", "\u{FE0F}", "\u{2028}",
  ]
}
