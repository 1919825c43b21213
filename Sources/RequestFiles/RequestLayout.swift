/// Where the heading row of a file is and which of its columns hold what.
struct RequestLayout {
  /// How far down the heading row is looked for.
  static let searchedRows = 50

  /// How many known headings make a row the heading row.
  private static let knownHeadings = 3

  /// The index of the heading row.
  let headingRow: Int
  /// The headings as they stand in the file, without spaces around them.
  let headings: [String]
  /// The place of each column that was found.
  private(set) var places: [RequestColumn: Int]

  /// Nothing when no row has three known headings with a name or a text among them.
  init?(rows: [DelimitedText.Row]) {
    let candidates = rows.prefix(RequestLayout.searchedRows).enumerated()
      .filter { $0.element.cells.count >= RequestLayout.knownHeadings }
    for (index, row) in candidates {
      let layout = RequestLayout(headingRow: index, cells: row.cells)
      if layout.isHeading {
        self = layout
        return
      }
    }
    return nil
  }

  private init(headingRow: Int, cells: [String]) {
    self.headingRow = headingRow
    headings = cells.map(\.trimmed)
    var best: [RequestColumn: (place: Int, rank: Int)] = [:]
    for (place, heading) in headings.enumerated() {
      guard let found = RequestHeading.column(heading) else { continue }
      if let other = best[found.column], other.rank <= found.rank { continue }
      best[found.column] = (place, found.rank)
    }
    places = best.mapValues(\.place)
    addLoosePlaces()
  }

  /// Finds the needed columns that no plain heading names by other words in the headings.
  private mutating func addLoosePlaces() {
    guard !missing.isEmpty else { return }
    let taken = Set(places.values)
    for (place, heading) in headings.enumerated() where !taken.contains(place) {
      guard let column = RequestHeading.looseColumn(heading), places[column] == nil,
        column != .name || !hasName
      else { continue }
      places[column] = place
    }
  }

  private var isHeading: Bool {
    places.count >= RequestLayout.knownHeadings && (hasName || places[.text] != nil)
  }

  private var hasName: Bool { nameColumn != nil }

  /// The column refusals about the name point to.
  var nameColumn: RequestColumn? {
    [.name, .familyName, .givenName].first { places[$0] != nil }
  }

  /// What is needed and not there.
  var missing: [RequestFileError.Need] {
    var missing: [RequestFileError.Need] = []
    if places[.receivedDay] == nil { missing.append(.receivedDay) }
    if !hasName { missing.append(.name) }
    if places[.text] == nil { missing.append(.text) }
    return missing
  }

  /// The heading of a column as it stands in the file.
  func heading(_ column: RequestColumn) -> String {
    places[column].map { headings[$0] } ?? ""
  }

  /// The cell of a column without spaces around it, empty when there is none.
  func written(_ column: RequestColumn, in row: DelimitedText.Row) -> String {
    guard let place = places[column], place < row.cells.count else { return "" }
    let cell = row.cells[place].trimmed
    // Spreadsheets keep leading zeros by writing ="001".
    guard cell.hasPrefix("=\""), cell.hasSuffix("\""), cell.count > 3 else { return cell }
    return String(cell.dropFirst(2).dropLast())
  }

  /// The cell of a column, where a dash that stands for nothing is nothing.
  func cell(_ column: RequestColumn, in row: DelimitedText.Row) -> String {
    let written = written(column, in: row)
    return written.allSatisfy { "-‐‑–—―−－ー/／".contains($0) } ? "" : written
  }

  /// The cells no column was found for, each as "heading: value".
  func unknownCells(in row: DelimitedText.Row) -> [String] {
    let known = Set(places.values)
    return row.cells.enumerated().compactMap { place, cell in
      let value = cell.trimmed
      guard !known.contains(place), !value.isEmpty else { return nil }
      let heading = place < headings.count ? headings[place] : ""
      return heading.isEmpty ? "\(place + 1): \(value)" : "\(heading.oneLine): \(value)"
    }
  }
}
