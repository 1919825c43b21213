import Foundation
import GRDB

/// SQLite through GRDB: a pool on a file, or one connection in memory.
struct SQLiteDriver: SQLDriver {
  private let writer: any DatabaseWriter

  /// Opens a file in write-ahead mode; every commit is on disk before it is reported.
  init(path: String) throws {
    writer = try DatabasePool(path: path, configuration: SQLiteDriver.configuration)
  }

  /// Opens an empty database in memory.
  init() throws { writer = try DatabaseQueue(configuration: SQLiteDriver.configuration) }

  func read<Value>(_ body: (any SQLSession) throws -> Value) throws -> Value {
    try writer.read { try body(SQLiteSession(database: $0)) }
  }

  func write<Value>(_ body: (any SQLSession) throws -> Value) throws -> Value {
    try writer.writeWithoutTransaction { database in
      var value: Value?
      try database.inTransaction(.immediate) {
        value = try body(SQLiteSession(database: database))
        return .commit
      }
      guard let value else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
      return value
    }
  }

  func changeCount() throws -> Int {
    try writer.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
  }

  func sweep() throws {
    try writer.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
  }

  func backup(to path: String) throws {
    // A plain file without a log: a copy is one file.
    var configuration = Configuration()
    configuration.journalMode = .default
    try writer.backup(to: try DatabaseQueue(path: path, configuration: configuration))
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "meguri"
    configuration.journalMode = .wal
    // SQLite's own back-off starves a process for seconds; short flat waits are fair.
    configuration.busyMode = .callback { attempt in
      Thread.sleep(forTimeInterval: attempt < 50 ? 0.0002 : 0.001)
      return attempt < 10_000
    }
    configuration.prepareDatabase { database in
      guard !database.configuration.readonly else { return }
      try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
    }
    return configuration
  }
}

private struct SQLiteSession: SQLSession {
  let database: Database

  func execute(_ sql: String, _ values: [SQLValue]) throws {
    try database.cachedStatement(sql: sql).execute(arguments: arguments(values))
  }

  func rows(_ sql: String, _ values: [SQLValue]) throws -> [SQLRow] {
    let statement = try database.cachedStatement(sql: sql)
    return try Row.fetchAll(statement, arguments: arguments(values)).map(SQLiteSession.row)
  }

  private func arguments(_ values: [SQLValue]) -> StatementArguments {
    var named: [String: (any DatabaseValueConvertible)?] = [:]
    for (place, value) in values.enumerated() {
      switch value {
      case .null: named["\(place + 1)"] = .some(nil)
      case .integer(let number): named["\(place + 1)"] = number
      case .text(let text): named["\(place + 1)"] = text
      }
    }
    return StatementArguments(named)
  }

  private static func row(_ row: Row) -> SQLRow {
    var values: [String: SQLValue] = [:]
    for (column, value) in row {
      switch value.storage {
      case .int64(let number): values[column] = .integer(Int(number))
      case .string(let text): values[column] = .text(text)
      default: values[column] = .null
      }
    }
    return SQLRow(values: values)
  }
}
