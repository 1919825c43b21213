/// A database engine, reduced to what the store asks of one.
///
/// The store speaks one SQL text; each engine brings a driver. Parameters are `$1`, `$2`, ….
protocol SQLDriver: Sendable {
  /// Reads in one consistent view of the data.
  func read<Value>(_ body: (any SQLSession) throws -> Value) throws -> Value

  /// Writes in one transaction that takes its lock at once; an error rolls everything back.
  func write<Value>(_ body: (any SQLSession) throws -> Value) throws -> Value

  /// A number that differs when another process has written.
  func changeCount() throws -> Int

  /// Overwrites what was deleted and empties the log, so that no old page stays on the disk.
  func sweep() throws

  /// Copies everything into a new file, whole even while others write.
  func backup(to path: String) throws
}

/// A transaction in which statements run.
protocol SQLSession {
  /// Runs a statement that gives no rows.
  func execute(_ sql: String, _ values: [SQLValue]) throws

  /// Runs a statement and gives its rows.
  func rows(_ sql: String, _ values: [SQLValue]) throws -> [SQLRow]
}

extension SQLSession {
  /// Runs a statement without parameters.
  func execute(_ sql: String) throws { try execute(sql, []) }

  /// The first row of a statement, when there is one.
  func row(_ sql: String, _ values: [SQLValue]) throws -> SQLRow? {
    try rows(sql, values).first
  }
}

/// A value that goes into a statement or comes out of one.
enum SQLValue: Hashable, Sendable {
  case null
  case integer(Int)
  case text(String)

  init(_ text: String?) { self = text.map { .text($0) } ?? .null }
}

/// A row of a result, by column name.
struct SQLRow: Hashable, Sendable {
  let values: [String: SQLValue]

  /// The text of a column; empty when it holds none.
  func text(_ column: String) -> String { optionalText(column) ?? "" }

  /// The text of a column that may be null.
  func optionalText(_ column: String) -> String? {
    if case .text(let text) = values[column] { text } else { nil }
  }

  /// The number in a column; 0 when it holds none.
  func integer(_ column: String) -> Int {
    if case .integer(let number) = values[column] { number } else { 0 }
  }
}
