import Foundation
import GRDB
import Glibc

/// The keys on disk: an SQLite file of its owner's alone that overwrites what it deletes.
struct KeyringFile: Sendable {
  let queue: DatabaseQueue
  /// `nil` for keys in memory.
  let path: String?

  /// Opens the file, or makes it when `isNew`.
  init(path: String, isNew: Bool) throws(VaultError) {
    self.path = path
    if isNew {
      FilePlace.makeFolder(of: path)
      let handle = unsafe Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      guard handle >= 0 else {
        throw errno == EEXIST ? .fileExists(path: path) : .notWritable(path: path)
      }
      close(handle)
    } else {
      guard let mode = FilePlace.mode(of: path) else { throw .fileMissing(path: path) }
      guard mode & 0o077 == 0 else { throw .openToOthers(path: path) }
    }
    queue = try KeyringFile.translating(path) {
      try DatabaseQueue(path: path, configuration: KeyringFile.configuration)
    }
    try KeyringFile.translating(path) { try queue.write(KeyringFile.migrate) }
  }

  /// Keys that are never on disk.
  init() throws(VaultError) {
    path = nil
    queue = try KeyringFile.translating("") {
      try DatabaseQueue(configuration: KeyringFile.configuration)
    }
    try KeyringFile.translating("") { try queue.write(KeyringFile.migrate) }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(VaultError) -> Value {
    try KeyringFile.translating(path ?? "") { try queue.read(body) }
  }

  func write<Value>(_ body: (Database) throws -> Value) throws(VaultError) -> Value {
    try KeyringFile.translating(path ?? "") { try queue.write(body) }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "meguri-keys"
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { database in
      // A destroyed key must be gone from the file, and a written one must be on the disk.
      try database.execute(sql: "PRAGMA secure_delete = ON; PRAGMA synchronous = EXTRA")
    }
    return configuration
  }

  private static func migrate(_ database: Database) throws {
    guard try !database.tableExists("vault") else { return }
    try database.execute(
      sql: """
        CREATE TABLE vault (
          id INTEGER PRIMARY KEY CHECK (id = 1),
          -- Grows when the vault key is replaced.
          generation INTEGER NOT NULL
        );
        CREATE TABLE slot (
          number INTEGER PRIMARY KEY AUTOINCREMENT,
          kind TEXT NOT NULL, label TEXT NOT NULL, made TEXT NOT NULL,
          rounds INTEGER NOT NULL, block_size INTEGER NOT NULL, parallelism INTEGER NOT NULL,
          salt BLOB NOT NULL, public_key BLOB NOT NULL, private_key BLOB NOT NULL,
          encapsulated BLOB NOT NULL, vault_key BLOB NOT NULL, tag BLOB NOT NULL
        );
        CREATE TABLE record_key (
          record TEXT PRIMARY KEY, wrapped BLOB NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE erased (record TEXT PRIMARY KEY, at TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE copy (place TEXT NOT NULL, at TEXT NOT NULL);
        """)
  }

  /// Turns what the database reports into a sentence; a `VaultError` passes through.
  private static func translating<Value>(
    _ path: String, _ body: () throws -> Value
  ) throws(VaultError) -> Value {
    do {
      return try body()
    } catch let error as VaultError {
      throw error
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: throw .busy
      case .SQLITE_NOTADB, .SQLITE_CORRUPT: throw .notKeys(path: path)
      default: throw .notWritable(path: path)
      }
    } catch {
      throw .notWritable(path: path)
    }
  }
}
