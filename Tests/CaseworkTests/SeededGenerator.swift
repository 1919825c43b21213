/// Random numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// Text of scalars that are hard to keep: marks of the stored form, combining marks, joiners.
  mutating func text(_ length: ClosedRange<Int>) -> String {
    let alphabet = "⟦⟧0123.は゛ばe\u{301}\u{3099}\u{200D}👩🏽\r\n 楡川みなとA\u{FE0F}\u{1F1EF}\u{1F1F5}"
    let scalars = Array(alphabet.unicodeScalars)
    let count = number(length)
    return String(
      String.UnicodeScalarView((0..<count).map { _ in scalars[number(0...scalars.count - 1)] }))
  }
}
