public import Casework
public import Vault

/// The store and its keys.
extension CaseStore {
  /// Destroys the keys of a case and of its consultations, and takes them out of the lists.
  ///
  /// What they sealed can be read no more, in no backup; there is no way back.
  public func erase(_ id: CaseID) throws(StoreError) {
    let moment = now().description
    try StoreError.translating {
      try keyring.requireUnlocked()
      try write { session in
        let consultations = try session.rows(
          "SELECT id FROM consultation WHERE case_id = $1", [.text(id.text)]
        ).map { $0.text("id") }
        let search = SearchIndex(session: session)
        for consultation in consultations {
          try session.execute("DELETE FROM consultation WHERE id = $1", [.text(consultation)])
          try search.remove(consultation)
        }
        try session.execute("DELETE FROM case_record WHERE id = $1", [.text(id.text)])
        try search.remove(id.text)
        try session.execute(SQLDialect.mergeSearchText)
        try keyring.erase(consultations + [id.text], at: moment)
      }
      names.forget()
      try driver.sweep()
    }
  }

  /// Copies the store into a new file, without the keys.
  /// - Throws: `.fileExists`, `.notWritable`.
  public func backup(to path: String) throws(StoreError) {
    guard StoreFile.identity(of: path) == nil else { throw .fileExists(path: path) }
    try StoreError.translating(path: path) { try driver.backup(to: path) }
  }

  /// Locks the keys and forgets every name in memory.
  public func lock() {
    keyring.lock()
    names.forget()
  }

  /// Opens the keys with a secret; the lists show names from then on.
  public func unlock(with secret: Secret) throws(StoreError) {
    try StoreError.translating { try keyring.unlock(with: secret) }
  }

  /// Whether names can be read and records written.
  public var isLocked: Bool { keyring.state == .locked }
}
