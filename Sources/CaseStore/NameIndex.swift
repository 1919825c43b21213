import Casework
import JapaneseText
import Synchronization

/// The names of all identity sheets, in memory alone: no index on disk holds them.
///
/// It follows the journal: a search reads only the cases that changed since the search before.
final class NameIndex: Sendable {
  private struct State {
    var sequence = 0
    var formsByCase: [String: [String]] = [:]
  }

  private let state = Mutex(State())

  /// The cases on whose sheet a spelling contains the searched words, widths and spaces aside.
  func cases(naming text: String, in session: any SQLSession) throws -> [String] {
    let wanted = NameIndex.bare(text)
    guard !wanted.isEmpty else { return [] }
    let head =
      try session.row(
        "SELECT sequence FROM journal ORDER BY sequence DESC LIMIT 1", [])?.integer("sequence") ?? 0
    let changed = try changedCases(after: state.withLock(\.sequence), in: session)
    return state.withLock { state in
      for (id, forms) in changed { state.formsByCase[id] = forms }
      state.sequence = max(state.sequence, head)
      return state.formsByCase.filter { $0.value.contains { $0.contains(wanted) } }.keys.sorted()
    }
  }

  private func changedCases(
    after sequence: Int, in session: any SQLSession
  ) throws -> [(id: String, forms: [String])] {
    try session.rows(
      """
      SELECT DISTINCT subject_id, body FROM journal
      LEFT JOIN case_record ON case_record.id = subject_id
      WHERE subject_kind = $1 AND sequence > $2
      """, [.text(SubjectKind.caseRecord.rawValue), .integer(sequence)]
    ).map { row in
      let record = try row.optionalText("body").map {
        try EventCoding.decode(CaseRecord.self, from: $0)
      }
      let forms = record?.sheet.identities.flatMap(\.forms) ?? []
      return (row.text("subject_id"), forms.map(NameIndex.bare))
    }
  }

  private static func bare(_ text: String) -> String {
    TextFolding.folded(text).filter { !$0.isWhitespace }
  }
}
