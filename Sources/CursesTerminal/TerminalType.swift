import CTerminal

/// The terminfo names to try for a terminal, the best first.
struct TerminalType {
  /// What `TERM` says.
  let name: String
  /// Whether `COLORTERM` promises every colour.
  let hasDirectColour: Bool

  /// Every name worth trying.
  var candidates: [String] {
    var names = hasDirectColour ? directNames : []
    if !name.isEmpty { names.append(name) }
    if isModern && name != "xterm-256color" { names.append("xterm-256color") }
    return names + ["vt100"]
  }

  /// Whether the terminal can be asked for the place of its cursor without leaving a trace.
  var answersQuestions: Bool {
    isModern || ["tmux", "screen", "rxvt", "mlterm"].contains { name.hasPrefix($0) }
  }

  /// The columns that the terminal says it gives to ambiguous characters; 1 if it cannot say.
  var askedAmbiguousColumns: Int {
    answersQuestions ? Int(terminal_ask_ambiguous_width()) : 1
  }

  private var directNames: [String] {
    if name.hasPrefix("tmux") || name.hasPrefix("screen") { return ["tmux-direct"] }
    return isModern ? ["xterm-direct"] : []
  }

  /// Whether the terminal is one of those that follow xterm, even if terminfo has not heard of it.
  private var isModern: Bool {
    ["xterm", "kitty", "ghostty", "foot", "wezterm", "alacritty", "konsole", "vte", "contour"]
      .contains { name.hasPrefix($0) }
  }
}
