import Foundation

/// Makes identities that sort by the time at which they were made.
public enum UniqueID {
  /// A new UUID of version 7 (RFC 9562): milliseconds since 1970, then random bits.
  public static func make() -> String {
    make(milliseconds: UInt64(Date().timeIntervalSince1970 * 1000), random: { .random(in: 0...$0) })
  }

  /// A UUID of version 7 from a given time and source of random numbers.
  static func make(milliseconds: UInt64, random: (UInt64) -> UInt64) -> String {
    let high = (milliseconds << 16) | 0x7000 | random(0xFFF)
    let low = (0b10 << 62) | random((1 << 62) - 1)
    let digits = hexadecimal(high) + hexadecimal(low)
    return [(0, 8), (8, 12), (12, 16), (16, 20), (20, 32)]
      .map { String(digits.dropFirst($0.0).prefix($0.1 - $0.0)) }.joined(separator: "-")
  }

  private static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
