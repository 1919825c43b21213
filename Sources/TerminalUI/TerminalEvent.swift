/// What the terminal reports.
public enum TerminalEvent: Equatable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted, in one piece, as it was.
  case paste(String)
  /// The window has another extent.
  case resize(Size)
  /// The mouse was used.
  case mouse(MouseEvent)
  /// A file of the watched folder was written, renamed or removed.
  case filesChanged
  /// The terminal itself has become dark or light.
  case appearance(isDark: Bool)
  /// Nothing came within the time given.
  case idle
  /// The terminal is gone: hangup or end of input.
  case closed
}
