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
    let missing = memory.withLock { memory in
      records.filter { memory.recordKeys[$0] == nil }
    }
    guard let vault = vaultKey else { throw .locked }
    guard !missing.isEmpty else { return }
    try file.write { database in
      try checkGeneration(in: database)
      for record in missing {
        guard try !Keyring.isErased(record, in: database) else {
          throw VaultError.erased(record: record)
        }
        guard try Keyring.wrapped(record, in: database) == nil else { continue }
        let wrapped = try Keyring.wrap(SymmetricKey(size: .bits256), of: record, under: vault)
        try database.execute(
          sql: "INSERT INTO record_key (record, wrapped) VALUES (?, ?)",
          arguments: [record, wrapped])
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
