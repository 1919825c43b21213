import JapaneseText

/// The full-text index over pairs of characters, within one transaction.
struct SearchIndex {
  let session: any SQLSession

  /// Replaces what a record is found by.
  func write(_ text: String, for subjectID: String) throws {
    try session.execute(
      "INSERT INTO search_entry (subject_id) VALUES ($1) ON CONFLICT (subject_id) DO NOTHING",
      [.text(subjectID)])
    guard let place = try place(of: subjectID) else { return }
    try session.execute(SQLDialect.deleteSearchText, [.integer(place)])
    let grams = Bigrams.indexed(text).joined(separator: " ")
    try session.execute(SQLDialect.insertSearchText, [.integer(place), .text(grams)])
  }

  /// Takes a record out.
  func remove(_ subjectID: String) throws {
    guard let place = try place(of: subjectID) else { return }
    try session.execute(SQLDialect.deleteSearchText, [.integer(place)])
    try session.execute("DELETE FROM search_entry WHERE place = $1", [.integer(place)])
  }

  /// The search as the index understands it, or `nil` when there is nothing to look for.
  ///
  /// Each run must occur as it is written; one character is the head of a pair or a run's last.
  static func phrases(for text: String) -> String? {
    let words = Bigrams.phrases(text).compactMap { grams -> String? in
      guard let first = grams.first else { return nil }
      return grams.count == 1 && first.count == 1
        ? "\"\(first)\" *" : "\"\(grams.joined(separator: " "))\""
    }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  private func place(of subjectID: String) throws -> Int? {
    try session.row("SELECT place FROM search_entry WHERE subject_id = $1", [.text(subjectID)])?
      .integer("place")
  }
}
