/// Why the terminal cannot be used.
public enum TerminalError: Error, Equatable {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// The terminal cannot place its cursor.
  case cannotPlaceCursor(type: String)
  /// No description is known, not even of a plain terminal.
  case unknownType(String)
}

extension TerminalError: CustomStringConvertible {
  /// The sentence for the user.
  nonisolated public var description: String {
    switch self {
    case .notATerminal:
      "Meguri needs a terminal, but its input or output is a file or a pipe."
    case .cannotPlaceCursor(let type):
      "The terminal “\(type)” cannot place its cursor; set TERM to the terminal you really use."
    case .unknownType(let type):
      "The terminal “\(type)” is unknown here; set TERM to a known one, such as xterm-256color."
    }
  }
}
