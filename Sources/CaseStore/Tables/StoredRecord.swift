public import Casework
import Vault

/// A record that the store keeps in a table of its own.
public protocol StoredRecord: Aggregate where Event: Narrated {
  /// The number the record is called by.
  var number: RecordNumber { get }

  /// How the record is laid out in its table.
  static var table: RecordTable<Self> { get }
}

/// How one kind of record is laid out in its table; the table is an index of the journal.
public struct RecordTable<Record: Aggregate>: Sendable {
  /// The table's name.
  let name: String
  /// The columns beside `id`, `version`, `names`, `sealed` and `body`.
  let columns: [String]
  /// The columns that are written when the record begins and never again.
  var lastingColumns: Set<String> = []
  /// A record with its passages read by the sheet as it is now, and what of it may stand in
  /// the open.
  let settled: @Sendable (Record, Shelf) throws -> (full: Record, open: Record)
  /// Settles the records that read by this one, which was another one before.
  var settleOthers: @Sendable (Record, Identifier<Record>, Record?, Shelf) throws -> Void = {
    _, _, _, _ in
  }
  /// The values of `columns`; none holds a name.
  let values: @Sendable (Record, Keyring) throws -> [SQLValue]
  /// The names the record is found by while the keys are open, the one that lists show first.
  let names: @Sendable (Record) -> [String]
  /// What full-text search finds the record by, out of what may stand in the open.
  let searchText: @Sendable (Record) -> String
  /// The records that this one refers to, each by its table and identity.
  var referred: @Sendable (Record) -> [(table: String, id: String)] = { _ in [] }
  /// The fiscal year whose number a record begun by this command gets.
  var year: @Sendable (Record.Command, CivilDay) -> FiscalYear = { _, today in
    FiscalYear(of: today)
  }
  /// Finds the numbers of records that refer to one with id `$1`.
  var referrers: String?
  /// Finds the identities and numbers of records whose passages refer to one with id `$1`.
  var readers: String?
  /// What stands in the journal of a record that builds on what events brought into a record.
  var marks: @Sendable ([Record.Event], Record) -> [String] = { _, _ in [] }
}

extension RecordTable {
  /// Writes a row, or puts it in the place of the older one.
  var upsert: String {
    let all = ["id"] + columns + ["version", "names", "sealed", "body"]
    let places = all.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
    let changes = all.dropFirst().filter { !lastingColumns.contains($0) }
      .map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    return """
      INSERT INTO \(name) (\(all.joined(separator: ", "))) VALUES (\(places))
      ON CONFLICT (id) DO UPDATE SET \(changes)
      """
  }
}

/// Keys by which lists are ordered and paged; each is unique and sorts by code point.
enum ListKey {
  /// A day, with records that have none last.
  static func day(_ day: CivilDay?) -> String { day?.description ?? "9999-99-99" }

  /// A number, newest first.
  static func newestFirst(_ number: RecordNumber) -> String {
    let year = String(9999 - number.year + 10_000).dropFirst()
    let count = String(99_999_999 - number.count + 100_000_000).dropFirst()
    return "\(year)\(count)"
  }
}

extension Passage {
  /// The text without the identities in it.
  var searchable: String { text { _ in " " } }
}
