extension Migration {
  /// The days of a consultation's sessions stand beside its row, so that a calendar finds them.
  static let sessions = Migration(
    name: "0003 days of sessions",
    statements: [
      "ALTER TABLE consultation ADD COLUMN session_days TEXT NOT NULL DEFAULT ''",
      SQLDialect.fillSessionDays,
      """
      CREATE INDEX consultation_session_days ON consultation (session_days, id)
      WHERE session_days <> ''
      """,
    ])
}
