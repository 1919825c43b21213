import Crypto
import CryptoExtras
import Foundation
import Glibc

/// What opens a vault.
public enum Secret: Sendable {
  /// What somebody knows by heart.
  case passphrase(String)
  /// What was printed and put away.
  case recovery(RecoveryCode)
  /// A file of its owner's alone, for unattended use.
  case keyFile(path: String)
  /// The key that everybody knows: for stores of invented people only.
  case published

  /// Fewest characters of a passphrase.
  public static let leastCharacters = 8

  /// What kind of slot the secret opens.
  public var kind: KeySlot.Kind {
    switch self {
    case .passphrase: .passphrase
    case .recovery: .recovery
    case .keyFile: .keyFile
    case .published: .published
    }
  }

  /// Refuses a new passphrase that is too easy to guess.
  func check() throws(VaultError) {
    guard case .passphrase(let text) = self else { return }
    guard Secret.normal(text).count >= Secret.leastCharacters, Set(text).count > 3 else {
      throw .weakPassphrase(least: Secret.leastCharacters)
    }
  }

  /// The key that opens a slot: slow to find from a passphrase, at once from random bits.
  func key(salt: Data, cost: ScryptCost) throws(VaultError) -> SymmetricKey {
    switch self {
    case .passphrase(let text):
      do {
        return try KDF.Scrypt.deriveKey(
          from: Data(Secret.normal(text).utf8), salt: salt, outputByteCount: 32,
          rounds: cost.rounds, blockSize: cost.blockSize, parallelism: cost.parallelism,
          maxMemory: cost.memory)
      } catch {
        throw .wrongSecret
      }
    case .recovery(let code): return Secret.derived(code.bytes, salt: salt)
    case .keyFile(let path): return Secret.derived(try KeyFile.read(path), salt: salt)
    case .published:
      return Secret.derived(Data("Meguri practice: this key is public".utf8), salt: salt)
    }
  }

  /// The same passphrase whether it was typed in full or half width, composed or not.
  private static func normal(_ text: String) -> String {
    // The first mapping may leave composed letters apart.
    text.precomposedStringWithCompatibilityMapping.precomposedStringWithCanonicalMapping
  }

  private static func derived(_ bytes: Data, salt: Data) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: bytes), salt: salt, info: Data("meguri slot".utf8),
      outputByteCount: 32)
  }
}

/// How much work one try of a passphrase is.
public struct ScryptCost: Hashable, Sendable {
  let rounds: Int
  let blockSize: Int
  let parallelism: Int

  /// Scrypt's N, r and p.
  public init(rounds: Int, blockSize: Int = 8, parallelism: Int = 1) {
    (self.rounds, self.blockSize, self.parallelism) = (rounds, blockSize, parallelism)
  }

  /// N = 2^17, r = 8, p = 1, as the OWASP Password Storage Cheat Sheet asks for: 128 MiB and a
  /// few tenths of a second for each try.
  ///
  /// A build for development, whose functions are not optimised, does an eighth of that.
  public static let standard: ScryptCost = {
    #if DEBUG
      ScryptCost(rounds: 1 << 14)
    #else
      ScryptCost(rounds: 1 << 17)
    #endif
  }()

  /// Upper bound of the memory in bytes, with room for the function itself.
  var memory: Int { 128 * blockSize * (rounds + parallelism) + (8 << 20) }
}
