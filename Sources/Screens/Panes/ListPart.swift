/// Which part of a list is asked for.
enum ListPart: Hashable, Sendable {
  /// The first page; a start that goes on deep in a list begins with what it shows.
  case first
  /// The page after the last row.
  case next
  /// The next of the rows that a start left out before what it shows.
  case beginning
}

/// The rows that a start reads first, deep in a list: those that its first frame shows.
struct ListWindow: Hashable, Sendable, Codable {
  /// How many rows stand before it.
  var count: Int
  /// The row before it.
  var after: String
  /// The first visible line among its own.
  var top: Int
  /// The first visible line of the whole list.
  var wholeTop: Int
}

extension RecordScreen {
  /// The row behind which a part begins.
  func after(_ part: ListPart) -> String? {
    switch part {
    case .first: list.isLoaded ? nil : list.window?.after
    case .next: list.rows.last.map { id(of: $0).text }
    case .beginning: list.beginning.last.map { id(of: $0).text }
    }
  }

  /// How many rows a part has at most.
  func limit(of part: ListPart) -> Int {
    switch part {
    case .first: max(list.pageLimit, list.rows.count, list.wanted)
    case .next: list.nextLimit
    case .beginning: list.beginningLimit
    }
  }

  /// Takes in the rows of a part: those behind one, or from the first on.
  ///
  /// The first page replaces the rows, and the cursor stays on its record.
  mutating func take(_ rows: [Row], after: String?, limit: Int) {
    let wanted = shown ?? list.current.map { id(of: $0) }
    if takeBeginning(rows, after: after, limit: limit) { return }
    var list = list
    list.take(rows, continues: after != nil, limit: limit)
    if after == nil, let wanted { list.select { id(of: $0) == wanted } }
    self.list = list
  }

  /// Takes in rows that were left out at the start, if it is they that came.
  private mutating func takeBeginning(_ rows: [Row], after: String?, limit: Int) -> Bool {
    guard list.isLoaded, list.missing > 0, after == self.after(.beginning),
      limit == list.beginningLimit
    else { return false }
    let known = Set(rows.map { id(of: $0) })
    var list = list
    list.takeBeginning(rows) { known.contains(id(of: $0)) }
    self.list = list
    return true
  }
}
