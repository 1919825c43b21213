import Synchronization

/// The width a text was drawn in last.
///
/// Drawing changes no state, yet moving by visual lines must know what the user sees. Copies share
/// the width, and it takes no part in comparisons.
final class DrawnColumns: Equatable, Sendable {
  private let value = Atomic<Int>(80)

  var columns: Int {
    get { value.load(ordering: .relaxed) }
    set { value.store(max(1, newValue), ordering: .relaxed) }
  }

  static func == (_: DrawnColumns, _: DrawnColumns) -> Bool { true }
}
