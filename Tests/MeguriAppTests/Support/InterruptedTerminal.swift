import TerminalUI

/// A terminal before one of whose events something else happens.
@MainActor final class InterruptedTerminal: Terminal {
  let size = Size(columns: 100, rows: 30)
  private(set) var screens: [String] = []
  private var events: [TerminalEvent]
  private let place: Int
  private let interruption: () -> Void
  private var count = 0
  /// Whether it has a clipboard to copy to.
  var hasClipboard = true
  /// What is looked at before each event.
  var beforeEvent: (() -> Void)?

  init(events: [TerminalEvent], before place: Int, _ interruption: @escaping () -> Void) {
    (self.events, self.place, self.interruption) = (events, place, interruption)
  }

  func present(_ frame: Frame) { screens.append(frame.grid.text()) }

  func nextEvent(timeoutMilliseconds: Int?) -> TerminalEvent {
    if count == place { interruption() }
    beforeEvent?()
    count += 1
    return events.isEmpty ? .closed : events.removeFirst()
  }

  func use(_ theme: Theme) {}
  func suspend() {}
  func released<T>(_ body: () throws -> T) rethrows -> T { try body() }
  func copy(_ text: String) -> Bool { hasClipboard }
  func close() {}
}
