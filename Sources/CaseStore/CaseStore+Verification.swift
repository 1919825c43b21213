import Casework

/// Checking a store against its own journal.
extension CaseStore {
  /// Recomputes the chain of hashes, replays the journal into empty tables, and compares.
  public func verify() throws(StoreError) -> Verification {
    let replayed = try CaseStore(inMemoryAt: now, makeID: makeID)
    return try StoreError.translating {
      try driver.read { session in
        var verification = Verification()
        let entries = try session.rows("SELECT * FROM journal ORDER BY sequence", [])
          .map(JournalEntry.init)
        verification.checkChain(of: entries)
        try replayed.driver.write { target in
          try JournalReplay(session: target).run(entries, reporting: &verification)
          try verification.compare(session, with: target)
        }
        return verification
      }
    }
  }
}

extension Verification {
  /// Checks that every row follows from the one before it.
  fileprivate mutating func checkChain(of rows: [JournalEntry]) {
    var sequence = 0
    for entry in rows {
      if entry.sequence != sequence + 1 { problems.append(.gap(after: sequence)) }
      if entry.previousHash != head { problems.append(.brokenChain(sequence: entry.sequence)) }
      if entry.expectedHash != entry.hash { problems.append(.altered(sequence: entry.sequence)) }
      (sequence, head) = (entry.sequence, entry.hash)
    }
    entries = rows.count
  }

  /// Compares the tables that are there with those that the journal gives.
  fileprivate mutating func compare(
    _ actual: any SQLSession, with expected: any SQLSession
  ) throws {
    for (table, key, order) in Verification.tables {
      let sql = "SELECT \(key) AS verified_key, \(table).* FROM \(table) ORDER BY \(order)"
      let (found, wanted) = (try actual.rows(sql, []), try expected.rows(sql, []))
      if table != "record_number" { records += wanted.count }
      let differing = Set(found).symmetricDifference(wanted).map { $0.text("verified_key") }
      for key in Set(differing).sorted() {
        problems.append(.tableDiffers(table: table, key: key))
      }
      if found.count != Set(found).count { problems.append(.tableDiffers(table: table, key: "")) }
    }
    try compareSearch(actual, with: expected)
    try compareStructure(actual, with: expected)
  }

  private mutating func compareStructure(
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
