import CaseStore
import Casework
import Screens

extension StoreReading {
  /// The open consultations by stage, with the sheets that they are read with.
  mutating func board() throws -> BoardContent {
    let columns = try ConsultationStage.allCases.filter { $0 != .closed }.map { stage in
      BoardContent.Column(
        stage: stage,
        rows: try store.consultations(
          ConsultationQuery(stage: stage, limit: BoardContent.limit)))
    }
    return BoardContent(
      columns: columns, counts: try store.consultationCounts(),
      sheets: try sheets(for: columns.flatMap(\.rows)))
  }

  /// A record that is only looked at.
  mutating func peek(at id: RecordID) throws -> Answer {
    switch try file(of: id) {
    case .consultation(let file): .peeked(.consultation(file))
    case .caseRecord(let file): .peeked(.caseRecord(file))
    case .member(let file): .peeked(.member(file))
    case let missing: missing
    }
  }
}
