/// One change of the schema, as frozen text: a released migration is never edited.
struct Migration: Sendable {
  /// Its name: a count and what it changes.
  let name: String
  /// Its statements, in order.
  let statements: [String]

  /// All migrations, oldest first.
  static let all = [first, sealing, sessions]
}

extension Migration {
  /// Brings a database up to date; a database that knows a later migration is refused.
  ///
  /// Gives the names of the migrations that were applied now.
  @discardableResult
  static func run(on session: any SQLSession, at moment: String) throws -> [String] {
    let structure = try session.rows(SQLDialect.structure, []).map { $0.text("name") }
    guard structure.isEmpty || structure.contains("migration") else {
      throw StoreError.notAStore(path: "")
    }
    try session.execute(
      "CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, applied_at TEXT NOT NULL)")
    let applied = try session.rows("SELECT name FROM migration ORDER BY name", [])
      .map { $0.text("name") }
    let known = Set(all.map(\.name))
    if let later = applied.first(where: { !known.contains($0) }) {
      throw StoreError.newerProgram(migration: later)
    }
    let missing = all.filter { !applied.contains($0.name) }
    for migration in missing {
      for statement in migration.statements { try session.execute(statement) }
      try session.execute(
        "INSERT INTO migration (name, applied_at) VALUES ($1, $2)",
        [.text(migration.name), .text(moment)])
    }
    return missing.map(\.name)
  }
}
