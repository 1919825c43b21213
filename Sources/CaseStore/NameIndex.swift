import Casework
import JapaneseText
import Synchronization
import Vault

/// The names of all records, in memory alone and only while the keys are open: no index on disk
/// holds them.
///
/// It follows the journal: a search reads only the records that changed since the search before.
final class NameIndex: Sendable {
  private struct State {
    var sequence = 0
    var names: [String: [String]] = [:]
  }

  private let states = Mutex<[SubjectKind: State]>([:])

  /// Forgets every name.
  func forget() { states.withLock { $0 = [:] } }

  /// The records among whose names one contains the searched words, widths and spaces aside.
  func records(of kind: SubjectKind, naming text: String, on shelf: Shelf) throws -> [String] {
    guard shelf.keyring.state == .unlocked else {
      forget()
      return []
    }
    let wanted = NameIndex.bare(text)
    guard !wanted.isEmpty else { return [] }
    let head =
      try shelf.session.row(
        "SELECT sequence FROM journal ORDER BY sequence DESC LIMIT 1", [])?.integer("sequence") ?? 0
    let known = states.withLock { $0[kind]?.sequence ?? 0 }
    let changed = try NameIndex.changed(kind, after: known, on: shelf)
    return states.withLock { states in
      var state = states[kind] ?? State()
      for (id, names) in changed { state.names[id] = names }
      state.sequence = max(state.sequence, head)
      states[kind] = state
      return state.names.filter { $0.value.contains { $0.contains(wanted) } }.keys.sorted()
    }
  }

  private static func changed(
    _ kind: SubjectKind, after sequence: Int, on shelf: Shelf
  ) throws -> [(id: String, names: [String])] {
    let table = kind.table
    let rows = try shelf.session.rows(
      """
      SELECT DISTINCT subject_id, \(table).version, names FROM journal
      LEFT JOIN \(table) ON \(table).id = subject_id
      WHERE subject_kind = $1 AND sequence > $2
      """, [.text(kind.rawValue), .integer(sequence)])
    if rows.count > 100 { try shelf.keyring.readAllKeys() }
    return try rows.map { row in
      let id = row.text("subject_id")
      return (id, try shelf.names(id, in: row).filter { !$0.isBlank }.map(bare))
    }
  }

  private static func bare(_ text: String) -> String {
    TextFolding.folded(text).filter { !$0.isWhitespace }
  }
}

extension SubjectKind {
  /// The table of its records.
  var table: String {
    switch self {
    case .consultation: Consultation.table.name
    case .caseRecord: CaseRecord.table.name
    case .member: Member.table.name
    }
  }
}
