import Casework
import Synchronization
import TerminalUI

/// A list as it was drawn last: what has not changed since is not composed again.
///
/// Drawing changes no state. Copies share it, and it takes no part in comparisons; whatever a row is
/// drawn from is compared instead: when the rows came, and how they are shown.
final class DrawnList<Row: Hashable & Sendable>: Hashable, Sendable {
  /// Whatever a row is drawn from.
  struct RowKey: Equatable, Sendable {
    let stamp: Int
    let isMarked: Bool
    let columns: Int
    let view: View
  }

  /// With what eyes and in what words a list is read.
  struct View: Equatable, Sendable {
    let language: Language
    let isVeiled: Bool
    let today: CivilDay

    init(_ context: ScreenContext) {
      (language, isVeiled, today) = (context.language, context.isVeiled, context.today)
    }
  }

  /// The headings and rows of a list, with the line on which each row stands.
  struct Entries: Sendable {
    let all: [ListEntry]
    let lines: [Int]

    init(_ all: [ListEntry]) {
      self.all = all
      lines = all.indices.filter { if case .row = all[$0] { true } else { false } }
    }
  }

  private struct Kept: Sendable {
    var rows: [Int: (key: RowKey, cells: CellRow)] = [:]
    var entries: (stamp: ListStamp, isSearch: Bool, view: View, entries: Entries)?
  }

  private let kept = Mutex(Kept())

  /// The row at a place as it was drawn from the same.
  func row(_ place: Int, _ key: RowKey) -> CellRow? {
    kept.withLock { kept in
      kept.rows[place].flatMap { $0.key == key ? $0.cells : nil }
    }
  }

  func keep(_ cells: CellRow, _ key: RowKey, at place: Int) {
    kept.withLock { kept in
      // A few screens of rows; more would only be memory.
      if kept.rows.count > 400 { kept.rows = [:] }
      kept.rows[place] = (key, cells)
    }
  }

  /// The entries of a list that was last changed at a stamp.
  func entries(
    _ stamp: ListStamp, isSearch: Bool, _ view: View, compose: () -> [ListEntry]
  ) -> Entries {
    let known = kept.withLock { kept in
      kept.entries.flatMap {
        $0.stamp.number == stamp.number && $0.isSearch == isSearch && $0.view == view
          ? $0.entries : nil
      }
    }
    if let known { return known }
    let entries = Entries(compose())
    kept.withLock { $0.entries = (stamp, isSearch, view, entries) }
    return entries
  }

  static func == (_: DrawnList, _: DrawnList) -> Bool { true }
  func hash(into _: inout Hasher) {}
}

/// Tells when the rows of a list came; no two comings have the same number.
///
/// It takes no part in comparisons: lists with the same rows are the same, whenever they came.
struct ListStamp: Hashable, Sendable {
  let number: Int
  private static let last = Atomic<Int>(0)

  init() { number = ListStamp.last.wrappingAdd(1, ordering: .relaxed).newValue }

  static func == (_: ListStamp, _: ListStamp) -> Bool { true }
  func hash(into _: inout Hasher) {}
}
