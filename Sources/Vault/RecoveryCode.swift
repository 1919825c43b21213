import Crypto
import Foundation

/// The way in when the passphrase is forgotten: 160 random bits to be printed and put away.
///
/// Eight groups of five characters; the fifth checks the other four, so a slip is found in its
/// group. The alphabet is Crockford's Base32, which has no I, L, O and U.
public struct RecoveryCode: Hashable, Sendable {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  private static let groupCount = 8
  private static let dataSize = 4

  /// Values 0–31, four a group.
  private let symbols: [Int]

  /// Makes a new code.
  public static func random() -> RecoveryCode {
    var generator = SystemRandomNumberGenerator()
    return RecoveryCode(
      symbols: (0..<groupCount * dataSize).map { _ in Int.random(in: 0..<32, using: &generator) })
  }

  private init(symbols: [Int]) { self.symbols = symbols }

  /// Reads a code as people type it: any case, any separators, O for 0 and I or L for 1.
  public init(_ typed: String) throws(VaultError) {
    let letters = typed.precomposedStringWithCompatibilityMapping.uppercased()
      .filter { $0.isLetter || $0.isNumber }
      .map { (letter: Character) -> Character in
        switch letter {
        case "O": "0"
        case "I", "L": "1"
        default: letter
        }
      }
    guard letters.count == RecoveryCode.groupCount * (RecoveryCode.dataSize + 1) else {
      throw .incompleteRecovery
    }
    var read: [Int] = []
    for group in 0..<RecoveryCode.groupCount {
      let start = group * (RecoveryCode.dataSize + 1)
      let values = letters[start...(start + RecoveryCode.dataSize)].compactMap {
        RecoveryCode.alphabet.firstIndex(of: $0)
      }
      let isWhole = values.count == RecoveryCode.dataSize + 1
      guard isWhole, let check = values.last,
        check == RecoveryCode.check(of: values.dropLast(), in: group)
      else { throw .mistypedRecovery(group: group + 1) }
      read += values.dropLast()
    }
    symbols = read
  }

  /// The groups as they are printed.
  public var groups: [String] {
    (0..<RecoveryCode.groupCount).map { group in
      let values = symbols[group * RecoveryCode.dataSize..<(group + 1) * RecoveryCode.dataSize]
      let check = RecoveryCode.check(of: values, in: group)
      return String((values + [check]).map { RecoveryCode.alphabet[$0] })
    }
  }

  /// The code in one line.
  public var text: String { groups.joined(separator: "-") }

  /// A weighted sum: a wrong character, two that changed places and a group in the wrong place
  /// are found.
  private static func check(of values: ArraySlice<Int>, in group: Int) -> Int {
    (zip(values, [1, 2, 3, 5]).map { $0 * $1 }.reduce(0, +) + group * 7) % 31
  }

  var bytes: Data { Data(symbols.map { UInt8($0) }) }
}
