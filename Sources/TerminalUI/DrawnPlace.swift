import Synchronization

/// How a text was drawn last: its extent, and the first line that was visible.
///
/// Drawing changes no state, yet moving by visual lines must know what the user sees. Copies share
/// the place, and it takes no part in comparisons.
final class DrawnPlace: Equatable, Sendable {
  private let width = Atomic<Int>(80)
  private let height = Atomic<Int>(10)
  private let first = Atomic<Int>(0)
  private let left = Atomic<Int>(0)
  private let upper = Atomic<Int>(0)

  var columns: Int {
    get { width.load(ordering: .relaxed) }
    set { width.store(max(1, newValue), ordering: .relaxed) }
  }

  var rows: Int {
    get { height.load(ordering: .relaxed) }
    set { height.store(max(1, newValue), ordering: .relaxed) }
  }

  /// The cell of the screen at the upper left.
  var origin: Position {
    get {
      Position(column: left.load(ordering: .relaxed), row: upper.load(ordering: .relaxed))
    }
    set {
      left.store(newValue.column, ordering: .relaxed)
      upper.store(newValue.row, ordering: .relaxed)
    }
  }

  /// The first line that was visible, or the first character of a single line.
  var top: Int {
    get { first.load(ordering: .relaxed) }
    set { first.store(max(0, newValue), ordering: .relaxed) }
  }

  static func == (_: DrawnPlace, _: DrawnPlace) -> Bool { true }
}
