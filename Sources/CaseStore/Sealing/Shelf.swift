import Casework
import Vault

/// Where records lie, within one transaction: in the open in surrogates, and sealed in full.
struct Shelf {
  let session: any SQLSession
  let keyring: Keyring
  /// Reads typed text by a sheet; `nil` leaves passages as they are.
  let passages: (any PassageReading)?
  /// Told when a sheet became another one, so that what was written before is swept away.
  let sheetChanged: @Sendable () -> Void
  /// Records that wait until the end of a batch; `nil` when each is written at once.
  var waiting: WaitingRecords?

  /// A record in full, or by its surrogates while the keys are locked or destroyed.
  func load<Record: StoredRecord>(_ id: Identifier<Record>) throws -> Record? {
    if let waiting = waiting?.records[id.text] { return waiting.record as? Record }
    let sql = "SELECT version, body, sealed FROM \(Record.table.name) WHERE id = $1"
    return try session.row(sql, [.text(id.text)]).map { try record(id.text, in: $0) }
  }

  /// The record of a row with `version`, `body` and `sealed`.
  func record<Record: StoredRecord>(
    _ id: String, in row: SQLRow, of type: Record.Type = Record.self
  ) throws -> Record {
    let place = SealedPart(record: id, version: row.integer("version"), part: "body")
    let body = try opened(row.text("sealed"), as: place) ?? row.text("body")
    return try EventCoding.decode(Record.self, from: body)
  }

  /// The names that a row with `version` and `names` is found by; none while it is locked.
  func names(_ id: String, in row: SQLRow) throws -> [String] {
    let place = SealedPart(record: id, version: row.integer("version"), part: "names")
    guard let text = try opened(row.text("names"), as: place) else { return [] }
    return try EventCoding.decode([String].self, from: text)
  }

  private func opened(_ sealed: String, as place: SealedPart) throws -> String? {
    guard !sealed.isEmpty else { return nil }
    do {
      return try keyring.openText(sealed, as: place)
    } catch VaultError.locked {
      return nil
    } catch VaultError.erased {
      return nil
    }
  }

  /// Writes a record that was `before`, or takes it out when there is none any more.
  ///
  /// Its passages are read by the sheet as it is now; when the sheet of a case changed, so are
  /// those of the case's consultations.
  func save<Record: StoredRecord>(
    _ record: Record?, before: Record?, as id: Identifier<Record>, version: Int
  ) throws {
    if let waiting {
      return waiting.put(record, before: before, as: id, version: version)
    }
    guard let record else {
      try session.execute("DELETE FROM \(Record.table.name) WHERE id = $1", [.text(id.text)])
      return try SearchIndex(session: session).remove(id.text)
    }
    let settled = try Record.table.settled(record, self)
    try write(settled.full, inTheOpen: settled.open, as: id, version: version)
    try Record.table.settleOthers(settled.full, id, before, self)
  }

  /// Writes a record whose passages were read already.
  func write<Record: StoredRecord>(
    _ record: Record, inTheOpen open: Record, as id: Identifier<Record>, version: Int
  ) throws {
    let table = Record.table
    let place = { SealedPart(record: id.text, version: version, part: $0) }
    let names = try EventCoding.json(table.names(record))
    let values: [SQLValue] =
      [.text(id.text)] + (try table.values(record, keyring)) + [
        .integer(version), .text(try keyring.sealText(names, as: place("names"))),
        .text(try keyring.sealText(EventCoding.json(record), as: place("body"))),
        .text(try EventCoding.json(open)),
      ]
    try session.execute(table.upsert, values)
    try SearchIndex(session: session).write(table.searchText(open), for: id.text)
  }
}

/// Records of a batch that are written once, at its end, however many steps change them.
final class WaitingRecords {
  struct Entry {
    let record: Any?
    let before: Any?
    /// Writes the record as it began, where columns keep what stood there first.
    var begin: ((Shelf) throws -> Void)?
    /// Writes the record; `before` is what it was when the batch began.
    let write: (Shelf) throws -> Void
  }

  private(set) var records: [String: Entry] = [:]
  private var order: [String] = []

  func put<Record: StoredRecord>(
    _ record: Record?, before: Record?, as id: Identifier<Record>, version: Int
  ) {
    let known = records[id.text]
    let first = known.map { $0.before as? Record } ?? before
    if known == nil { order.append(id.text) }
    var begin = known?.begin
    if known == nil, before == nil, !Record.table.lastingColumns.isEmpty {
      begin = { try $0.save(record, before: nil, as: id, version: version) }
    }
    records[id.text] = Entry(record: record, before: first, begin: begin) { shelf in
      if record != nil { try begin?(shelf) }
      try shelf.save(record, before: first, as: id, version: version)
    }
  }

  /// Writes every record that waits.
  func flush(to shelf: Shelf) throws {
    let entries = order.compactMap { records[$0] }
    (records, order) = ([:], [])
    var shelf = shelf
    shelf.waiting = nil
    // Consultations read by the sheets of their cases.
    for entry in entries where entry.record is CaseRecord { try entry.write(shelf) }
    for entry in entries where !(entry.record is CaseRecord) { try entry.write(shelf) }
  }
}
