import Casework
import Vault

/// Takes over a journal that was written before names were sealed.
///
/// Its rows are sealed and chained anew; the first of them follows the last hash of the old
/// chain, so both can be told to belong together.
struct Adoption {
  let session: any SQLSession
  let keyring: Keyring
  let moment: String

  /// Seals every row and gives the rows in the clear, out of which the tables are built anew.
  func run() throws -> [JournalEntry] {
    let rows = try session.rows("SELECT * FROM journal ORDER BY sequence", [])
      .map(JournalEntry.init)
    guard let last = rows.last else { return [] }
    try keyring.requireUnlocked()
    try keyring.makeKeys(for: Array(Set(rows.map(\.subjectID))))
    try session.execute(
      "INSERT INTO adoption (old_head, at) VALUES ($1, $2)", [.text(last.hash), .text(moment)])
    try session.execute("DELETE FROM journal")
    var head = last.hash
    for row in rows {
      let sealed = try row.sealed(by: keyring).following(head)
      try session.execute(Journal.insert, sealed.values)
      head = sealed.hash
    }
    for table in ["consultation", "case_record", "member", "record_number", "search_entry"] {
      try session.execute("DELETE FROM \(table)")
    }
    try session.execute("DELETE FROM search_text")
    for draft in try session.rows("SELECT key, text FROM draft", []) {
      let place = CaseStore.place(ofDraft: draft.text("key"))
      try session.execute(
        "UPDATE draft SET text = $2 WHERE key = $1",
        [.text(draft.text("key")), .text(try keyring.sealText(draft.text("text"), as: place))])
    }
    return rows
  }
}
