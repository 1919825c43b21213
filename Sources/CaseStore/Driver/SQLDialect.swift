/// The few places where SQLite and PostgreSQL need different words.
///
/// Everything else in the store is one text that both engines take.
enum SQLDialect {
  /// Makes the full-text index over pairs of characters.
  static let createSearchIndex = """
    CREATE VIRTUAL TABLE search_text USING fts5(grams, tokenize='ascii')
    """

  /// Every table, index, view and trigger with its text.
  static let structure = "SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"

  /// Says `ok` when the file's pages are sound.
  static let soundness = "PRAGMA quick_check(1)"

  /// Whether the entry `search_entry.place` holds the phrases of a search.
  static let searchPredicate = """
    place IN (SELECT rowid FROM search_text WHERE search_text MATCH $1)
    """

  /// Writes the days of sessions, in their order and parted by spaces, out of the rows' bodies.
  static let fillSessionDays = """
    UPDATE consultation SET session_days = coalesce((
      SELECT group_concat(json_extract(value, '$.day'), ' ')
      FROM json_each(consultation.body, '$.sessions')), '')
    """

  static let insertSearchText = "INSERT INTO search_text (rowid, grams) VALUES ($1, $2)"

  /// Takes deleted words out of the index itself.
  static let mergeSearchText = "INSERT INTO search_text (search_text) VALUES ('optimize')"

  static let deleteSearchText = "DELETE FROM search_text WHERE rowid = $1"
}
