import TextCells

/// Where the fields of a form stand.
struct FormLayout {
  /// The rows of one field, from the top of the form.
  struct Place {
    var row: Int
    var rows: Int
    var answerRows: Int
  }

  /// The columns of the labels; zero when they stand above the answers.
  let labelColumns: Int
  /// The columns of the answers.
  let answerColumns: Int
  /// The rows of each field.
  let places: [Place]
  /// The first row that is visible.
  let top: Int
  /// Whether the form goes on below what is visible.
  var goesOn: Bool { (places.last.map { $0.row + $0.rows } ?? 0) > top + rows }

  private let rows: Int

  init(fields: [FormField], focus: Int, columns: Int, rows: Int) {
    let widest = (fields.map(\.label.columns).max() ?? 0) + FormLayout.markColumns + 1
    self.rows = rows
    labelColumns = columns >= 50 ? min(widest, columns / 3) : 0
    answerColumns = max(1, columns - labelColumns - (labelColumns == 0 ? 2 : 1))
    var places: [Place] = []
    var row = 0
    for (index, field) in fields.enumerated() {
      let answer = FormLayout.answerRows(field, focused: index == focus, rows: rows)
      let rows = answer + (labelColumns == 0 ? 1 : 0) + (field.error == nil ? 0 : 1)
      places.append(Place(row: row, rows: rows, answerRows: answer))
      row += rows
    }
    self.places = places
    guard places.indices.contains(focus) else {
      top = 0
      return
    }
    let end = places[focus].row + places[focus].rows
    top = min(places[focus].row, max(0, end - rows))
  }

  /// The columns before a label: focus, required or error.
  static let markColumns = 2

  /// How many of the answers that fit are listed below a choice.
  static let listedCandidates = 8

  private static func answerRows(_ field: FormField, focused: Bool, rows: Int) -> Int {
    switch field.kind {
    case .line: 1
    case .prose(let wanted): max(1, min(wanted, rows - 2))
    case .choice:
      focused && field.isOpen
        ? 1 + min(listedCandidates, field.candidates.count, max(1, rows - 2)) : 1
    }
  }
}
