public import Casework
import Vault

/// Drafts: what was typed and not yet saved, so that nothing typed is lost.
///
/// They are sealed; while the keys are locked there seem to be none, and none is lost.
extension CaseStore {
  /// Where the draft with a key belongs.
  static func place(ofDraft key: String) -> SealedPart {
    SealedPart(record: Keyring.drafts, version: 0, part: key)
  }

  /// What was typed under a key, when it has not been saved.
  public func draft(_ key: String) throws(StoreError) -> String? {
    guard !isLocked else { return nil }
    return try StoreError.translating {
      try driver.read { session in
        try session.row("SELECT text FROM draft WHERE key = $1", [.text(key)])
          .map { try keyring.openText($0.text("text"), as: CaseStore.place(ofDraft: key)) }
      }
    }
  }

  /// The drafts whose keys begin with a text, newest first.
  public func drafts(
    prefix: String
  ) throws(StoreError) -> [(key: String, text: String, savedAt: Moment)] {
    guard !isLocked else { return [] }
    return try StoreError.translating {
      try driver.read { session in
        try session.rows("SELECT key, text, saved_at FROM draft ORDER BY saved_at DESC, key", [])
          .compactMap { row in
            guard row.text("key").hasPrefix(prefix), let moment = Moment(row.text("saved_at"))
            else { return nil }
            let place = CaseStore.place(ofDraft: row.text("key"))
            return (row.text("key"), try keyring.openText(row.text("text"), as: place), moment)
          }
      }
    }
  }

  /// Keeps what was typed under a key.
  public func saveDraft(_ key: String, _ text: String) throws(StoreError) {
    let moment = now().description
    try StoreError.translating {
      let sealed = try keyring.sealText(text, as: CaseStore.place(ofDraft: key))
      try write { session in
        try session.execute(
          """
          INSERT INTO draft (key, text, saved_at) VALUES ($1, $2, $3)
          ON CONFLICT (key) DO UPDATE SET text = excluded.text, saved_at = excluded.saved_at
          """, [.text(key), .text(sealed), .text(moment)])
      }
    }
  }

  /// Forgets a draft that has been saved or thrown away.
  public func removeDraft(_ key: String) throws(StoreError) {
    try StoreError.translating {
      try keyring.requireUnlocked()
      try write { try $0.execute("DELETE FROM draft WHERE key = $1", [.text(key)]) }
    }
  }
}
