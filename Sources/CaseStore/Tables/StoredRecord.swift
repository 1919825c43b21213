public import Casework

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
  /// The columns beside `id` and `body`.
  let columns: [String]
  /// The columns that are written when the record begins and never again.
  var lastingColumns: Set<String> = []
  /// The values of `columns`.
  let values: @Sendable (Record) -> [SQLValue]
  /// What full-text search finds the record by; it holds no name of an identity sheet.
  let searchText: @Sendable (Record) -> String
  /// The records that this one refers to, each by its table and identity.
  var referred: @Sendable (Record) -> [(table: String, id: String)] = { _ in [] }
  /// The fiscal year whose number a record begun by this command gets.
  var year: @Sendable (Record.Command, CivilDay) -> FiscalYear = { _, today in
    FiscalYear(of: today)
  }
  /// Finds the numbers of records that refer to one with id `$1`.
  var referrers: String?
  /// Finds the numbers of records that refer to one with id `$1` and whose body is like `$2`.
  var markedReferrers: String?
  /// What the body of a record is like that builds on what events brought into a record.
  var marks: @Sendable ([Record.Event], Record) -> [String] = { _, _ in [] }
}

extension RecordTable {
  /// Reads a record.
  func load(_ id: Identifier<Record>, in session: any SQLSession) throws -> Record? {
    try session.row("SELECT body FROM \(name) WHERE id = $1", [.text(id.text)])
      .map { try EventCoding.decode(Record.self, from: $0.text("body")) }
  }

  /// Writes a record, or takes it out when there is none any more.
  func save(
    _ record: Record?, as id: Identifier<Record>, in session: any SQLSession
  ) throws {
    guard let record else {
      try session.execute("DELETE FROM \(name) WHERE id = $1", [.text(id.text)])
      return try SearchIndex(session: session).remove(id.text)
    }
    let body = try EventCoding.json(record)
    try session.execute(upsert, [.text(id.text)] + values(record) + [.text(body)])
    try SearchIndex(session: session).write(searchText(record), for: id.text)
  }

  private var upsert: String {
    let all = ["id"] + columns + ["body"]
    let places = all.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
    let changes = (columns + ["body"]).filter { !lastingColumns.contains($0) }
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
