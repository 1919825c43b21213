import Crypto
import Foundation
import GRDB
import Synchronization

/// The ways into the vault.
extension Keyring {
  /// The slots, oldest first.
  public func slots() throws(VaultError) -> [KeySlot] {
    try file.read { try Keyring.slots(in: $0).map(\.public) }
  }

  /// Whether everybody has the key, as in the practice association.
  public func isPublished() throws(VaultError) -> Bool {
    try slots().contains { $0.kind == .published }
  }

  /// Adds a way in; nothing but the new slot is written.
  @discardableResult
  public func addSlot(
    _ secret: Secret, label: String = "", made: String
  ) throws(VaultError) -> Int {
    try secret.check()
    guard let vault = vaultKey else { throw .locked }
    return try file.write { database in
      try checkGeneration(in: database)
      let slot = try SealedSlot(secret: secret, cost: cost, holding: vault)
      return try Keyring.insert(slot, kind: secret.kind, label: label, made: made, into: database)
    }
  }

  /// Takes a way in away.
  /// - Throws: `.lastSlot`, `.noSuchSlot`, `.locked`.
  public func removeSlot(_ number: Int) throws(VaultError) {
    guard vaultKey != nil else { throw .locked }
    try file.write { database in
      let slots = try Keyring.slots(in: database)
      guard slots.contains(where: { $0.public.number == number }) else {
        throw VaultError.noSuchSlot(number)
      }
      guard slots.count > 1 else { throw VaultError.lastSlot }
      try database.execute(sql: "DELETE FROM slot WHERE number = ?", arguments: [number])
    }
  }

  /// Puts a new passphrase in the place of an old one; the data stay as they are.
  /// - Throws: `.wrongSecret` when the old one opens no slot, `.weakPassphrase`.
  public func changePassphrase(
    from old: String, to new: String, made: String
  ) throws(VaultError) {
    try Secret.passphrase(new).check()
    try unlock(with: .passphrase(old))
    guard let vault = vaultKey else { throw .locked }
    let slots = try file.read { try Keyring.slots(in: $0) }
    for slot in slots where slot.public.kind == .passphrase {
      guard (try? slot.sealed.open(with: .passphrase(old))) != nil else { continue }
      try file.write { database in
        try checkGeneration(in: database)
        let fresh = try SealedSlot(secret: .passphrase(new), cost: cost, holding: vault)
        try Keyring.insert(
          fresh, kind: .passphrase, label: slot.public.label, made: made, into: database)
        try database.execute(
          sql: "DELETE FROM slot WHERE number = ?", arguments: [slot.public.number])
      }
    }
  }

  /// Makes a new recovery code; the older ones open nothing any more.
  public func renewRecovery(made: String) throws(VaultError) -> RecoveryCode {
    guard let vault = vaultKey else { throw .locked }
    let code = RecoveryCode.random()
    try file.write { database in
      try checkGeneration(in: database)
      try database.execute(
        sql: "DELETE FROM slot WHERE kind = ?", arguments: [KeySlot.Kind.recovery.rawValue])
      let slot = try SealedSlot(secret: .recovery(code), cost: cost, holding: vault)
      try Keyring.insert(slot, kind: .recovery, label: "", made: made, into: database)
    }
    return code
  }

  /// Replaces the vault key: wraps the record keys anew and seals it for every slot.
  ///
  /// The store itself is not touched, and no passphrase is needed.
  public func rotate() throws(VaultError) {
    guard let old = vaultKey else { throw .locked }
    let new = SymmetricKey(size: .bits256)
    let generation = try file.write { database in
      try checkGeneration(in: database)
      for (record, wrapped) in try Keyring.recordKeys(in: database) {
        guard let key = try? Keyring.unwrap(wrapped, of: record, under: old) else {
          throw VaultError.tampered(record: record)
        }
        try database.execute(
          sql: "UPDATE record_key SET wrapped = ? WHERE record = ?",
          arguments: [try Keyring.wrap(key, of: record, under: new), record])
      }
      for slot in try Keyring.slots(in: database) {
        guard slot.sealed.isGenuine(under: old) else { throw VaultError.slotsTampered }
        var sealed = slot.sealed
        try sealed.hold(new)
        try database.execute(
          sql: "UPDATE slot SET encapsulated = ?, vault_key = ?, tag = ? WHERE number = ?",
          arguments: [sealed.encapsulated, sealed.vaultKey, sealed.tag, slot.public.number])
      }
      try database.execute(sql: "UPDATE vault SET generation = generation + 1")
      return try Keyring.generation(in: database)
    }
    memory.withLock { memory in
      (memory.vaultKey, memory.generation) = (new, generation)
    }
  }

  /// Writes a copy of the keys, 0600, and remembers where it went.
  /// - Throws: `.fileExists`, `.notWritable`.
  public func copy(to path: String, at moment: String) throws(VaultError) {
    let target = try KeyringFile(path: path, isNew: true)
    do {
      try file.queue.backup(to: target.queue)
    } catch {
      try? FileManager.default.removeItem(atPath: path)
      throw .notWritable(path: path)
    }
    try file.write { database in
      try database.execute(
        sql: "INSERT INTO copy (place, at) VALUES (?, ?)", arguments: [path, moment])
    }
  }

  /// Where copies of the keys went, and when: they still hold keys that were destroyed later.
  public func copies() throws(VaultError) -> [(place: String, at: String)] {
    try file.read { database in
      try Row.fetchAll(database, sql: "SELECT place, at FROM copy ORDER BY at").map {
        ($0["place"], $0["at"])
      }
    }
  }

  private static func recordKeys(in database: Database) throws -> [(String, Data)] {
    try Row.fetchAll(database, sql: "SELECT record, wrapped FROM record_key").map {
      ($0["record"], $0["wrapped"])
    }
  }

  static func slots(in database: Database) throws -> [(public: KeySlot, sealed: SealedSlot)] {
    try Row.fetchAll(database, sql: "SELECT * FROM slot ORDER BY number").compactMap { row in
      guard let kind = KeySlot.Kind(rawValue: row["kind"]) else { return nil }
      return (
        KeySlot(number: row["number"], kind: kind, label: row["label"], made: row["made"]),
        SealedSlot(
          salt: row["salt"],
          cost: ScryptCost(
            rounds: row["rounds"], blockSize: row["block_size"], parallelism: row["parallelism"]),
          publicKey: row["public_key"], privateKey: row["private_key"],
          encapsulated: row["encapsulated"], vaultKey: row["vault_key"], tag: row["tag"])
      )
    }
  }

  @discardableResult
  static func insert(
    _ slot: SealedSlot, kind: KeySlot.Kind, label: String, made: String, into database: Database
  ) throws -> Int {
    try database.execute(
      sql: """
        INSERT INTO slot (kind, label, made, rounds, block_size, parallelism, salt, public_key,
          private_key, encapsulated, vault_key, tag)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        kind.rawValue, label, made, slot.cost.rounds, slot.cost.blockSize, slot.cost.parallelism,
        slot.salt, slot.publicKey, slot.privateKey, slot.encapsulated, slot.vaultKey, slot.tag,
      ])
    return Int(database.lastInsertedRowID)
  }
}
