/// What lies at the place of a store.
public enum StoreState: Hashable, Sendable {
  /// Nothing yet.
  case absent
  /// A store from before names were sealed; opening it with new keys seals it.
  case unsealed
  /// A store that needs its keys.
  case sealed
}

extension CaseStore {
  /// Looks at a file without changing it.
  /// - Throws: `.notAStore`, and what keeps the file from being opened.
  public static func state(of path: String) throws(StoreError) -> StoreState {
    guard StoreFile.identity(of: path) != nil else { return .absent }
    try StoreFile.prepare(path)
    return try StoreError.translating(path: path) {
      try SQLiteDriver(path: path).read { session in
        let names = try session.rows(SQLDialect.structure, []).map { $0.text("name") }
        if names.isEmpty { return .absent }
        guard names.contains("migration") else { throw StoreError.notAStore(path: path) }
        return names.contains("adoption") ? .sealed : .unsealed
      }
    }
  }
}
