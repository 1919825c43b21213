extension Migration {
  /// Names leave the tables: each row keeps them sealed, beside what may stand in the open.
  static let sealing = Migration(
    name: "0002 names are sealed",
    statements: [
      "ALTER TABLE consultation DROP COLUMN requester",
      "ALTER TABLE member DROP COLUMN name",
      "ALTER TABLE consultation ADD COLUMN version INTEGER NOT NULL DEFAULT 0",
      "ALTER TABLE consultation ADD COLUMN names TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE consultation ADD COLUMN sealed TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE case_record ADD COLUMN version INTEGER NOT NULL DEFAULT 0",
      "ALTER TABLE case_record ADD COLUMN names TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE case_record ADD COLUMN sealed TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE member ADD COLUMN version INTEGER NOT NULL DEFAULT 0",
      "ALTER TABLE member ADD COLUMN names TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE member ADD COLUMN sealed TEXT NOT NULL DEFAULT ''",
      "CREATE TABLE adoption (old_head TEXT NOT NULL, at TEXT NOT NULL)",
    ])
}
