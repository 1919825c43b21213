/// A screen to draw on and a source of events.
@MainActor public protocol Terminal: AnyObject {
  /// The present extent of the screen.
  var size: Size { get }
  /// Shows a frame; only what changed since the last one is sent.
  func present(_ frame: Frame)
  /// Draws with another theme from the next frame on.
  func use(_ theme: Theme)
  /// Waits for the next event; without a timeout, as long as it takes.
  func nextEvent(timeoutMilliseconds: Int?) -> TerminalEvent
  /// Stops the program as Ctrl-Z does, and returns when it is continued.
  func suspend()
  /// Gives the terminal back while `body` runs, as for an external editor.
  func released<T>(_ body: () throws -> T) rethrows -> T
  /// Puts text on the clipboard of the user's own machine; returns whether the terminal can.
  func copy(_ text: String) -> Bool
  /// Reports from now on when the files of a folder change; a folder that is not there is ignored.
  func watch(folder: String)
  /// Restores the terminal; nothing may be presented afterwards.
  func close()
}

extension Terminal {
  /// Watches nothing.
  public func watch(folder: String) {}
}
