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
