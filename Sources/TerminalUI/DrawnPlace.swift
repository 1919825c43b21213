import Synchronization

/// How a text was drawn last: its extent, and the first line that was visible.
///
/// Drawing changes no state, yet moving by visual lines must know what the user sees. Copies share
/// the place, and it takes no part in comparisons.
final class DrawnPlace: Equatable, Sendable {
  private let width = Atomic<Int>(80)
  private let height = Atomic<Int>(10)
  private let first = Atomic<Int>(0)

  var columns: Int {
    get { width.load(ordering: .relaxed) }
    set { width.store(max(1, newValue), ordering: .relaxed) }
  }

  var rows: Int {
    get { height.load(ordering: .relaxed) }
    set { height.store(max(1, newValue), ordering: .relaxed) }
  }

  var top: Int {
    get { first.load(ordering: .relaxed) }
    set { first.store(max(0, newValue), ordering: .relaxed) }
  }

  static func == (_: DrawnPlace, _: DrawnPlace) -> Bool { true }
}
