import Crypto
import Foundation
import GRDB
import Synchronization

/// The keys of a store: an SQLite file beside it, 0600.
///
/// A vault key wraps one key for each record; slots wrap the vault key. The keys lie outside the
/// store, so destroying one key makes its family unreadable in every copy of the store.
///
/// ```swift
/// let (keys, code) = try Keyring.create(at: path, with: .passphrase(typed), made: now)
/// try keys.makeKeys(for: [id])
/// let sealed = try keys.seal(clear, as: SealedPart(record: id, version: 1, part: "body"))
/// ```
public final class Keyring: Sendable {
  /// Whether the keys can be used.
  public enum State: Hashable, Sendable {
    /// No secret was given yet.
    case locked
    /// The keys are in memory.
    case unlocked
  }

  struct Memory {
    var vaultKey: SymmetricKey?
    var generation = 0
    var recordKeys: [String: SymmetricKey] = [:]
    var failures = 0
    /// Keys that were made and are not stored yet; `nil` when each is stored at once.
    var gathered: [String: SymmetricKey]?
  }

  let file: KeyringFile
  let memory = Mutex(Memory())
  let cost: ScryptCost

  init(file: KeyringFile, cost: ScryptCost) { (self.file, self.cost) = (file, cost) }

  /// Where the keys of a store lie: beside it, with `-keys` behind its name.
  public static func path(beside store: String) -> String { store + "-keys" }

  /// Makes the keys of a new store, unlocked.
  ///
  /// A passphrase comes with a recovery code, which is returned once and kept nowhere.
  /// - Throws: `.fileExists`, `.weakPassphrase`, `.notWritable`.
  public static func create(
    at path: String, with secret: Secret, label: String = "", made: String,
    cost: ScryptCost = .standard
  ) throws(VaultError) -> (keyring: Keyring, recovery: RecoveryCode?) {
    try secret.check()
    let keyring = Keyring(file: try KeyringFile(path: path, isNew: true), cost: cost)
    do {
      return (keyring, try keyring.begin(with: secret, label: label, made: made))
    } catch {
      // Keys that nobody can open must not stay.
      try? FileManager.default.removeItem(atPath: path)
      throw error
    }
  }

  /// Keys in memory under the public key, for tests and for stores in memory; unlocked.
  public static func inMemory() throws(VaultError) -> Keyring {
    let keyring = Keyring(file: try KeyringFile(), cost: .standard)
    _ = try keyring.begin(with: .published, label: "", made: "")
    return keyring
  }

  /// Opens the keys of a store, locked; `nil` when there is no such file.
  public static func open(
    at path: String, cost: ScryptCost = .standard
  ) throws(VaultError) -> Keyring? {
    guard FilePlace.mode(of: path) != nil else { return nil }
    let keyring = Keyring(file: try KeyringFile(path: path, isNew: false), cost: cost)
    let isBegun = try keyring.file.read { try Int.fetchOne($0, sql: "SELECT 1 FROM vault") != nil }
    guard isBegun else { throw .notKeys(path: path) }
    return keyring
  }

  /// Whether the keys can be used.
  public var state: State { memory.withLock { $0.vaultKey == nil ? .locked : .unlocked } }

  /// How long to wait before the next try: it doubles with every wrong one, up to 16 seconds.
  public var waitBeforeNextTry: Duration {
    memory.withLock { $0.failures == 0 ? .zero : .seconds(1 << min($0.failures - 1, 4)) }
  }

  /// Forgets the keys.
  public func lock() {
    memory.withLock { memory in
      memory = Memory(failures: memory.failures)
    }
  }

  /// Opens the vault with a secret of one of its slots.
  /// - Throws: `.wrongSecret`, `.slotsTampered`, or what a key file says.
  public func unlock(with secret: Secret) throws(VaultError) {
    let (generation, slots) = try file.read { database in
      (try Keyring.generation(in: database), try Keyring.slots(in: database))
    }
    for slot in slots where slot.public.kind == secret.kind {
      guard let key = try Keyring.opened(slot.sealed, with: secret) else { continue }
      guard slots.allSatisfy({ $0.sealed.isGenuine(under: key) }) else { throw .slotsTampered }
      memory.withLock { memory in
        memory = Memory(vaultKey: key, generation: generation)
      }
      return
    }
    memory.withLock { $0.failures += 1 }
    throw .wrongSecret
  }

  /// The vault key that a slot gives for a secret; `nil` when it is another's slot.
  private static func opened(
    _ slot: SealedSlot, with secret: Secret
  ) throws(VaultError) -> SymmetricKey? {
    do {
      return try slot.open(with: secret)
    } catch let error as VaultError {
      throw error
    } catch {
      return nil
    }
  }

  private func begin(
    with secret: Secret, label: String, made: String
  ) throws(VaultError) -> RecoveryCode? {
    let key = SymmetricKey(size: .bits256)
    let code = secret.kind == .passphrase ? RecoveryCode.random() : nil
    try file.write { database in
      try database.execute(sql: "INSERT INTO vault (id, generation) VALUES (1, 1)")
      let first = try SealedSlot(secret: secret, cost: cost, holding: key)
      try Keyring.insert(first, kind: secret.kind, label: label, made: made, into: database)
      if let code {
        let second = try SealedSlot(secret: .recovery(code), cost: cost, holding: key)
        try Keyring.insert(second, kind: .recovery, label: "", made: made, into: database)
      }
    }
    memory.withLock { $0 = Memory(vaultKey: key, generation: 1) }
    try makeKeys(for: Keyring.ownRecords)
    return code
  }

  /// Keys that belong to no record: for drafts and for digests.
  static let ownRecords = [Keyring.drafts, Keyring.digests]
  /// The name of the key that seals drafts.
  public static let drafts = "@drafts"
  static let digests = "@digests"
}
