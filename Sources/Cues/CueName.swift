/// What sort of thing a cue says, such as “the word behind it is”.
public struct CueName: Sendable {
  let text: String
  let seed: UInt64

  /// Names a sort of cue; no two sorts share a name, and no name has white space.
  public init(_ text: String) {
    self.text = text + "="
    seed = CueNumber.mixed(CueNumber.empty, self.text.unicodeScalars)
  }
}

/// The number that stands for the text of a cue: FNV-1a over its Unicode scalars.
enum CueNumber {
  static let empty: UInt64 = 0xCBF2_9CE4_8422_2325

  static func mixed(_ number: UInt64, _ scalar: Unicode.Scalar) -> UInt64 {
    (number ^ UInt64(scalar.value)) &* 0x100_0000_01B3
  }

  static func mixed(
    _ number: UInt64, _ scalars: some Sequence<Unicode.Scalar>
  ) -> UInt64 {
    scalars.reduce(number) { mixed($0, $1) }
  }
}
