import Foundation
import Vault

/// A folder of its own for each test, and little work for each passphrase.
struct KeyringFixture {
  static let cost = ScryptCost(rounds: 1 << 4)
  static let passphrase = Secret.passphrase("春の川 魚と丸い石")
  static let made = "2026-11-22T10:00:00+09:00"

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "keys-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  func path(_ name: String = "store-keys") -> String { folder.appending(path: name).path }

  func create(_ secret: Secret = passphrase) throws -> (keyring: Keyring, recovery: RecoveryCode?) {
    try Keyring.create(at: path(), with: secret, made: Self.made, cost: Self.cost)
  }

  func opened(_ name: String = "store-keys") throws -> Keyring {
    guard let keyring = try Keyring.open(at: path(name), cost: Self.cost) else {
      throw VaultError.fileMissing(path: path(name))
    }
    return keyring
  }

  func bytes(_ name: String = "store-keys") throws -> Data {
    try Data(contentsOf: URL(filePath: path(name)))
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}

/// Runs a body with a folder of its own, which is gone afterwards.
func withKeyrings(_ body: (KeyringFixture) throws -> Void) throws {
  let fixture = try KeyringFixture()
  defer { fixture.remove() }
  try body(fixture)
}
