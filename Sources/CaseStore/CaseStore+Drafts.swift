public import Casework

/// Drafts: what was typed and not yet saved, so that nothing typed is lost.
extension CaseStore {
  /// What was typed under a key, when it has not been saved.
  public func draft(_ key: String) throws(StoreError) -> String? {
    try StoreError.translating {
      try driver.read { session in
        try session.row("SELECT text FROM draft WHERE key = $1", [.text(key)])?.text("text")
      }
    }
  }

  /// The drafts whose keys begin with a text, newest first.
  public func drafts(
    prefix: String
  ) throws(StoreError) -> [(key: String, text: String, savedAt: Moment)] {
    try StoreError.translating {
      try driver.read { session in
        try session.rows("SELECT key, text, saved_at FROM draft ORDER BY saved_at DESC, key", [])
          .compactMap { row in
            guard row.text("key").hasPrefix(prefix), let moment = Moment(row.text("saved_at"))
            else { return nil }
            return (row.text("key"), row.text("text"), moment)
          }
      }
    }
  }

  /// Keeps what was typed under a key.
  public func saveDraft(_ key: String, _ text: String) throws(StoreError) {
    let moment = now().description
    try StoreError.translating {
      try write { session in
        try session.execute(
          """
          INSERT INTO draft (key, text, saved_at) VALUES ($1, $2, $3)
          ON CONFLICT (key) DO UPDATE SET text = excluded.text, saved_at = excluded.saved_at
          """, [.text(key), .text(text), .text(moment)])
      }
    }
  }

  /// Forgets a draft that has been saved or thrown away.
  public func removeDraft(_ key: String) throws(StoreError) {
    try StoreError.translating {
      try write { try $0.execute("DELETE FROM draft WHERE key = $1", [.text(key)]) }
    }
  }
}
