import TerminalUI

/// Reproducible random numbers for properties.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &+ 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func text() -> String {
    let pieces = [
      "a", "日", "ｶﾞ", "👨‍👩‍👧", "か\u{3099}", "\u{202E}", "\n", " ", "🇯🇵", "葛\u{E0100}", "「", "。",
      "\u{3099}",
    ]
    return (0..<number(0...12)).compactMap { _ in pieces.randomElement(using: &self) }.joined()
  }
}

/// Theme colours for tests, all different.
let plainTheme = Theme(
  name: "plain", isDark: true,
  paints: [
    .text: Paint(
      foreground: .white, background: Colour(red: 16, green: 16, blue: 16)),
    .selection: Paint(
      foreground: .white, background: Colour(red: 0, green: 0, blue: 128)),
    .danger: Paint(foreground: Colour(red: 255, green: 80, blue: 80), bold: true),
  ])
