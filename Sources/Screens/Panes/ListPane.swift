import TerminalUI

/// The rows of a list as far as they were loaded, its cursor and what it is narrowed to.
struct ListPane<Row: Hashable & Sendable>: Hashable, Sendable {
  private(set) var rows: [Row] = []
  /// When the rows came.
  private(set) var stamp = ListStamp()
  /// The list as it was drawn last.
  let drawn = DrawnList<Row>()
  var selected = 0
  /// The first visible line.
  var top = 0
  /// What is typed to narrow the list.
  var search = ""
  var isSearching = false
  /// Whether the store may have more rows behind the last one.
  var hasMore = false
  var isLoaded = false
  /// The records that the next command is for, in the order in which they were marked.
  var marked: [RecordID] = []
  /// How many rows the first page must have at least, to show again what was shown at the end.
  var wanted = 0
  /// What is shown of the list while the rows before it are still to be read.
  var window: ListWindow?
  /// The rows before the window, as far as they were read.
  private(set) var beginning: [Row] = []
  /// The most rows that a start reads for that.
  static var mostResumed: Int { 2000 }

  /// How many rows before the first one are still to come.
  var missing: Int { window?.count ?? 0 }

  /// How many rows there are as far as is known.
  var count: Int { missing + rows.count }

  /// How many of the missing rows are read at once: few enough for a pause between keys.
  var beginningLimit: Int { min(200, max(0, missing - beginning.count)) }

  var current: Row? { rows.indices.contains(selected) ? rows[selected] : nil }

  /// Takes in a page: the first one replaces the rows, a later one follows them.
  mutating func take(_ page: [Row], continues: Bool, limit: Int) {
    rows = continues ? rows + page : page
    if !continues { (window, beginning) = (nil, []) }
    hasMore = page.count >= limit
    isLoaded = true
    stamp = ListStamp()
    selected = max(0, min(selected, rows.count - 1))
  }

  /// Takes in rows from before the window; with the last of them the list is whole.
  ///
  /// `isKnown` tells rows that came with the page too, as when somebody wrote meanwhile.
  mutating func takeBeginning(_ page: [Row], isKnown: (Row) -> Bool) {
    guard let window else { return }
    beginning += page
    rows.removeAll(where: isKnown)
    guard page.isEmpty || beginning.count >= window.count else { return }
    rows = beginning + rows
    selected = max(0, min(selected + beginning.count, rows.count - 1))
    top = max(0, top - window.top + window.wholeTop)
    (self.window, beginning) = (nil, [])
    stamp = ListStamp()
  }

  /// Whether the cursor is so near the end that the next page is needed at once.
  var needsMore: Bool { hasMore && selected >= rows.count - 2 }

  /// Whether the next page will be needed soon, so that a pause is used to read it.
  var willNeedMore: Bool { hasMore && selected >= rows.count - 70 }

  /// Puts the cursor on the row for which the test holds, when there is one.
  mutating func select(where test: (Row) -> Bool) {
    if let current, test(current) { return }
    if let place = rows.firstIndex(where: test) { selected = place }
  }

  /// Moves the cursor; returns whether the command is one that moves.
  mutating func move(by command: Command, page: Int) -> Bool {
    guard let moved = command.moved(selected, count: rows.count, page: page) else { return false }
    selected = moved
    return true
  }
}

extension Command {
  /// The place after a movement in `count` rows, or nothing when the command does not move.
  func moved(_ place: Int, count: Int, page: Int) -> Int? {
    let leap = max(1, page - 1)
    let target: Int
    switch self {
    case .moveUp: target = place - 1
    case .moveDown: target = place + 1
    case .movePageUp: target = place - leap
    case .movePageDown: target = place + leap
    case .moveToTop: target = 0
    case .moveToBottom: target = count - 1
    default: return nil
    }
    return max(0, min(target, count - 1))
  }
}

/// The first visible line that keeps line `place` in view, moving as little as possible.
func scrolled(_ top: Int, toShow place: Int, count: Int, rows: Int) -> Int {
  let rows = max(1, rows)
  var top = top
  if place < top { top = place }
  if place >= top + rows { top = place - rows + 1 }
  return max(0, min(top, count - rows))
}
