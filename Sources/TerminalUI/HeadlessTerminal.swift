/// A terminal without a screen, for tests and for printing the first screen.
@MainActor public final class HeadlessTerminal: Terminal {
  /// The present extent; follows the resize events.
  public private(set) var size: Size
  /// Every frame presented so far.
  public private(set) var frames: [Frame] = []
  /// Every text copied so far.
  public private(set) var copied: [String] = []
  /// Whether it has a clipboard to copy to.
  public let hasClipboard: Bool
  /// The theme in use.
  public private(set) var theme: Theme?
  /// The theme in use at each frame.
  public private(set) var themeNames: [String] = []
  /// The folder that is watched.
  public private(set) var watchedFolder: String?
  /// Whether `close` was called.
  public private(set) var isClosed = false
  private var events: ArraySlice<TerminalEvent>

  /// A terminal that reports `events` in turn, and then that it is closed.
  public init(size: Size, events: [TerminalEvent] = [], hasClipboard: Bool = true) {
    (self.size, self.hasClipboard) = (size, hasClipboard)
    self.events = events[...]
  }

  /// Keeps the frame, and the name of the theme it is drawn with.
  public func present(_ frame: Frame) {
    frames.append(frame)
    themeNames.append(theme?.name ?? "")
  }

  /// Keeps the theme.
  public func use(_ theme: Theme) { self.theme = theme }

  /// The next of the given events, without waiting.
  public func nextEvent(timeoutMilliseconds: Int?) -> TerminalEvent {
    let event = events.popFirst() ?? .closed
    if case .resize(let size) = event { self.size = size }
    return event
  }

  /// Does nothing.
  public func suspend() {}

  /// Runs `body`.
  public func released<T>(_ body: () throws -> T) rethrows -> T { try body() }

  /// Keeps the text, when there is a clipboard.
  public func copy(_ text: String) -> Bool {
    if hasClipboard { copied.append(text) }
    return hasClipboard
  }

  /// Remembers the folder.
  public func watch(folder: String) { watchedFolder = folder }

  /// Remembers that it was called.
  public func close() { isClosed = true }
}
