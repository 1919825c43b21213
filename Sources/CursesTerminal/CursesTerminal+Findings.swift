import CTerminal
import TextCells
public import TerminalUI

/// What was found out about a terminal, for a support mail.
public nonisolated struct TerminalFindings: Hashable, Sendable {
  /// The extent of the screen.
  public let size: Size
  /// The number of colours; 0 without any.
  public let colours: Int
  /// Whether ncurses and Meguri measure text alike.
  public let agreesOnWidth: Bool
  /// The columns, 1 or 2, that the terminal gives to ambiguous characters.
  public let ambiguousColumns: Int
  /// Whether the clipboard can be reached through the terminal (OSC 52).
  public let reachesClipboard: Bool
}

extension CursesTerminal {
  /// What was found out about this terminal.
  public var findings: TerminalFindings {
    TerminalFindings(
      size: size, colours: Int(terminal_colours()), agreesOnWidth: agreesOnWidth,
      ambiguousColumns: "※".columns, reachesClipboard: terminal_has_xterm_commands())
  }
}
