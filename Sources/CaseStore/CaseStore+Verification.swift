import Casework
import Vault

/// Checking a store against its own journal.
extension CaseStore {
  /// Recomputes the chain of hashes, replays the journal into empty tables, and compares.
  ///
  /// While the keys are locked the chain and the structure are checked; what is sealed is not.
  public func verify() throws(StoreError) -> Verification {
    let replayed = try CaseStore(
      inMemoryAt: now, makeID: makeID, keyring: keyring, passages: passages)
    return try StoreError.translating {
      let erased = try keyring.erasedRecords()
      return try driver.read { session in
        var verification = Verification()
        let entries = try session.rows("SELECT * FROM journal ORDER BY sequence", [])
          .map(JournalEntry.init)
        try verification.checkChain(of: entries, from: JournalEntry.beginning(in: session))
        try replayed.driver.write { target in
          guard !isLocked else {
            verification.isPartial = true
            return try verification.compareStructure(session, with: target)
          }
          try keyring.readAllKeys()
          let opened = verification.opened(
            entries.filter { !erased.contains($0.subjectID) }, by: keyring)
          try JournalReplay(shelf: replayed.shelf(target)).run(opened, reporting: &verification)
          try verification.compare(
            shelf(session), with: replayed.shelf(target), leavingOut: erased)
        }
        return verification
      }
    }
  }
}

extension Verification {
  /// Checks that every row follows from the one before it.
  fileprivate mutating func checkChain(of rows: [JournalEntry], from beginning: String) {
    var sequence = 0
    head = beginning
    for entry in rows {
      if entry.sequence != sequence + 1 { problems.append(.gap(after: sequence)) }
      if entry.previousHash != head { problems.append(.brokenChain(sequence: entry.sequence)) }
      if entry.expectedHash != entry.hash { problems.append(.altered(sequence: entry.sequence)) }
      (sequence, head) = (entry.sequence, entry.hash)
    }
    entries = rows.count
  }

  /// The rows in the clear; those that do not open are reported and left out.
  fileprivate mutating func opened(
    _ rows: [JournalEntry], by keyring: Keyring
  ) -> [JournalEntry] {
    rows.compactMap { row in
      do {
        return try row.opened(by: keyring)
      } catch {
        problems.append(.unreadable(sequence: row.sequence))
        return nil
      }
    }
  }

  /// Compares the tables that are there with those that the journal gives.
  fileprivate mutating func compare(
    _ actual: Shelf, with expected: Shelf, leavingOut erased: Set<String>
  ) throws {
    for (table, key, order) in Verification.tables {
      let sql = "SELECT \(key) AS verified_key, \(table).* FROM \(table) ORDER BY \(order)"
      let found = try actual.session.rows(sql, [])
        .filter { !erased.contains($0.text("subject_id")) }
        .map { $0.opened(on: actual) }
      let wanted = try expected.session.rows(sql, []).map { $0.opened(on: expected) }
      if table != "record_number" { records += wanted.count }
      let differing = Set(found).symmetricDifference(wanted).map { $0.text("verified_key") }
      for key in Set(differing).sorted() {
        problems.append(.tableDiffers(table: table, key: key))
      }
      if found.count != Set(found).count { problems.append(.tableDiffers(table: table, key: "")) }
    }
    try compareSearch(actual.session, with: expected.session)
    try compareStructure(actual.session, with: expected.session)
  }

  fileprivate mutating func compareStructure(
    _ actual: any SQLSession, with expected: any SQLSession
  ) throws {
    let found = Set(try actual.rows(SQLDialect.structure, []))
    let wanted = Set(try expected.rows(SQLDialect.structure, []))
    for name in Set(found.symmetricDifference(wanted).map { $0.text("name") }).sorted() {
      problems.append(.structureDiffers(name))
    }
    let soundness = try actual.row(SQLDialect.soundness, [])?.values.values.first
    if soundness != .text("ok") { problems.append(.structureDiffers("SQLite")) }
  }

  private mutating func compareSearch(
    _ actual: any SQLSession, with expected: any SQLSession
  ) throws {
    let sql = """
      SELECT subject_id, grams FROM search_entry JOIN search_text ON search_text.rowid = place
      """
    let (found, wanted) = (Set(try actual.rows(sql, [])), Set(try expected.rows(sql, [])))
    for key in Set(found.symmetricDifference(wanted).map { $0.text("subject_id") }).sorted() {
      problems.append(.tableDiffers(table: "search_text", key: key))
    }
  }

  private static let tables = [
    (table: "consultation", key: "number", order: "id"),
    (table: "case_record", key: "number", order: "id"),
    (table: "member", key: "number", order: "id"),
    (table: "record_number", key: "subject_id", order: "subject_id"),
  ]
}

extension SQLRow {
  /// The row with what is sealed in it in the clear, so that two rows can be compared.
  fileprivate func opened(on shelf: Shelf) -> SQLRow {
    var values = values
    for (column, part) in [("names", "names"), ("sealed", "body")] where values[column] != nil {
      let place = SealedPart(record: text("id"), version: integer("version"), part: part)
      let clear = try? shelf.keyring.openText(text(column), as: place)
      values[column] = .text(clear ?? "unreadable \(text(column))")
    }
    return SQLRow(values: values)
  }
}
