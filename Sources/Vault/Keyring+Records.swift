import Crypto
public import Foundation
import GRDB
import Synchronization

/// The keys of records.
extension Keyring {
  /// Makes the keys that are missing among those of the records, in one transaction.
  ///
  /// Do so before the store commits: a key without a record does no harm.
  /// - Throws: `.locked`, `.erased` for a record that was destroyed, `.keysChanged`.
  public func makeKeys(for records: [String]) throws(VaultError) {
    guard vaultKey != nil else { throw .locked }
    let unknown = memory.withLock { memory in
      records.filter { memory.recordKeys[$0] == nil }
    }
    let missing = try file.read { database in
      try unknown.filter { try Keyring.wrapped($0, in: database) == nil }
    }
    guard !missing.isEmpty else { return }
    let isGathering = memory.withLock { memory in
      guard memory.gathered != nil else { return false }
      for record in missing {
        let key = SymmetricKey(size: .bits256)
        memory.gathered?[record] = key
        memory.recordKeys[record] = key
      }
      return true
    }
    if !isGathering { try store(Set(missing)) { _ in SymmetricKey(size: .bits256) } }
  }

  /// Runs a body that makes keys, and stores all of them in one transaction at its end.
  ///
  /// When the body or the storing fails, the keys are forgotten.
  public func gatheringKeys<Value>(_ body: () throws -> Value) throws -> Value {
    memory.withLock { $0.gathered = [:] }
    do {
      let value = try body()
      let keys = memory.withLock { memory in
        defer { memory.gathered = nil }
        return memory.gathered ?? [:]
      }
      if !keys.isEmpty { try store(Set(keys.keys)) { keys[$0] } }
      return value
    } catch {
      memory.withLock { memory in
        (memory.gathered, memory.recordKeys) = (nil, [:])
      }
      throw error
    }
  }

  private func store(
    _ records: Set<String>, _ make: (String) -> SymmetricKey?
  ) throws(VaultError) {
    guard let vault = vaultKey else { throw .locked }
    try file.write { database in
      try checkGeneration(in: database)
      for record in records {
        guard try !Keyring.isErased(record, in: database) else {
          throw VaultError.erased(record: record)
        }
        guard try Keyring.wrapped(record, in: database) == nil, let key = make(record) else {
          continue
        }
        try database.execute(
          sql: "INSERT INTO record_key (record, wrapped) VALUES (?, ?)",
          arguments: [record, try Keyring.wrap(key, of: record, under: vault)])
      }
    }
  }

  /// Reads every key into memory, for work that needs many of them.
  /// - Throws: `.locked`, `.keysChanged`; a damaged key is left for its own use to report.
  public func readAllKeys() throws(VaultError) {
    guard let vault = vaultKey else { throw .locked }
    let wrapped = try file.read { database in
      try checkGeneration(in: database)
      return try Row.fetchAll(database, sql: "SELECT record, wrapped FROM record_key")
        .map { (record: $0["record"] as String, key: $0["wrapped"] as Data) }
    }
    memory.withLock { memory in
      for entry in wrapped where memory.recordKeys[entry.record] == nil {
        memory.recordKeys[entry.record] = try? Keyring.unwrap(
          entry.key, of: entry.record, under: vault)
      }
    }
  }

  /// Seals bytes for one place.
  /// - Throws: `.locked`, `.noKey`, `.erased`.
  public func seal(_ clear: Data, as part: SealedPart) throws(VaultError) -> Data {
    let key = try key(of: part.record)
    do {
      return try Sealing.seal(clear, with: key, authenticating: part.authenticatedData)
    } catch {
      throw .tampered(record: part.record)
    }
  }

  /// Opens bytes that were sealed for this place.
  /// - Throws: `.locked`, `.noKey`, `.erased`, `.tampered` when they were sealed for another
  ///   place or were changed.
  public func open(_ sealed: Data, as part: SealedPart) throws(VaultError) -> Data {
    let key = try key(of: part.record)
    do {
      return try Sealing.open(sealed, with: key, authenticating: part.authenticatedData)
    } catch {
      throw .tampered(record: part.record)
    }
  }

  /// A digest of a text that only holders of the keys can make, 32 bytes.
  ///
  /// It stays the same when the vault key is replaced.
  public func digest(_ text: String, purpose: String) throws(VaultError) -> Data {
    let key = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: try key(of: Keyring.digests), info: Data(purpose.utf8),
      outputByteCount: 32)
    return Data(HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: key))
  }

  /// Destroys the keys of records: what they sealed can be read no more, in no copy of the store.
  ///
  /// Copies of the keys themselves keep them; `copies()` says where they went.
  public func erase(_ records: [String], at moment: String) throws(VaultError) {
    guard vaultKey != nil else { throw .locked }
    try file.write { database in
      for record in records {
        try database.execute(sql: "DELETE FROM record_key WHERE record = ?", arguments: [record])
        try database.execute(
          sql: "INSERT OR IGNORE INTO erased (record, at) VALUES (?, ?)",
          arguments: [record, moment])
      }
    }
    memory.withLock { memory in
      for record in records { memory.recordKeys[record] = nil }
    }
  }

  /// Whether the keys of a record were destroyed.
  public func isErased(_ record: String) throws(VaultError) -> Bool {
    try file.read { try Keyring.isErased(record, in: $0) }
  }

  /// The records whose keys were destroyed.
  public func erasedRecords() throws(VaultError) -> Set<String> {
    try file.read { try String.fetchSet($0, sql: "SELECT record FROM erased") }
  }

  /// Forgets the keys in memory that another process may have destroyed.
  public func refresh() { memory.withLock { $0.recordKeys = [:] } }

  var vaultKey: SymmetricKey? { memory.withLock { $0.vaultKey } }

  private func key(of record: String) throws(VaultError) -> SymmetricKey {
    let (vault, known) = memory.withLock { ($0.vaultKey, $0.recordKeys[record]) }
    guard let vault else { throw .locked }
    if let known { return known }
    let (wrapped, erased, generation) = try file.read { database in
      (
        try Keyring.wrapped(record, in: database), try Keyring.isErased(record, in: database),
        try Keyring.generation(in: database)
      )
    }
    guard generation == memory.withLock({ $0.generation }) else { throw .keysChanged }
    guard let wrapped else { throw erased ? .erased(record: record) : .noKey(record: record) }
    guard let key = try? Keyring.unwrap(wrapped, of: record, under: vault) else {
      throw .tampered(record: record)
    }
    memory.withLock { $0.recordKeys[record] = key }
    return key
  }

  func checkGeneration(in database: Database) throws {
    guard try Keyring.generation(in: database) == memory.withLock({ $0.generation }) else {
      throw VaultError.keysChanged
    }
  }

  static func generation(in database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "SELECT generation FROM vault") ?? 0
  }

  static func wrap(
    _ key: SymmetricKey, of record: String, under vault: SymmetricKey
  ) throws -> Data {
    try Sealing.seal(key.bytes, with: vault, authenticating: place(of: record))
  }

  static func unwrap(
    _ wrapped: Data, of record: String, under vault: SymmetricKey
  ) throws -> SymmetricKey {
    SymmetricKey(data: try Sealing.open(wrapped, with: vault, authenticating: place(of: record)))
  }

  private static func place(of record: String) -> Data { Data("record key of \(record)".utf8) }

  private static func wrapped(_ record: String, in database: Database) throws -> Data? {
    let statement = try database.cachedStatement(
      sql: "SELECT wrapped FROM record_key WHERE record = ?")
    return try Data.fetchOne(statement, arguments: [record])
  }

  private static func isErased(_ record: String, in database: Database) throws -> Bool {
    let statement = try database.cachedStatement(sql: "SELECT 1 FROM erased WHERE record = ?")
    return try Int.fetchOne(statement, arguments: [record]) != nil
  }
}
