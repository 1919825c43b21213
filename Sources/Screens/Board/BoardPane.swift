import Casework
import TerminalUI

/// The open consultations in a column for each stage, with a cursor on one of them.
struct BoardPane: Equatable, Sendable {
  private(set) var content: BoardContent
  /// The column that has the cursor.
  private(set) var column = 0
  /// The row of the cursor in each column.
  private var places: [Int]

  /// Shows a board with the cursor on a consultation, or on the first one there is.
  init(_ content: BoardContent, showing id: ConsultationID?) {
    self.content = content
    places = content.columns.map { _ in 0 }
    column = content.columns.firstIndex { !$0.rows.isEmpty } ?? 0
    if let id { show(id) }
  }

  /// Takes in a newer board; the cursor follows its consultation, also to another stage.
  mutating func take(_ content: BoardContent) {
    let id = current?.id
    self.content = content
    places = zip(content.columns, places).map { max(0, min($1, $0.rows.count - 1)) }
    if let id { show(id) }
  }

  /// The consultation under the cursor; none in an empty column.
  var current: ConsultationSummary? {
    let rows = content.columns[column].rows
    return rows.indices.contains(places[column]) ? rows[places[column]] : nil
  }

  /// The row of the cursor in a column.
  func place(in column: Int) -> Int { places[column] }

  private mutating func show(_ id: ConsultationID) {
    for (number, column) in content.columns.enumerated() {
      guard let row = column.rows.firstIndex(where: { $0.id == id }) else { continue }
      (self.column, places[number]) = (number, row)
    }
  }

  /// Moves by a command; returns whether the command moves here.
  mutating func move(by command: Command, page: Int) -> Bool {
    switch command {
    case .stageBefore: column = max(0, column - 1)
    case .stageAfter: column = min(content.columns.count - 1, column + 1)
    default:
      let count = content.columns[column].rows.count
      guard let moved = command.moved(places[column], count: count, page: page) else {
        return false
      }
      places[column] = max(0, moved)
    }
    return true
  }

  /// Puts the cursor on a row of a column, where there is one.
  mutating func choose(column: Int, row: Int) {
    guard content.columns.indices.contains(column) else { return }
    self.column = column
    if content.columns[column].rows.indices.contains(row) { places[column] = row }
  }
}
