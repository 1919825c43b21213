import CTerminal
import TextCells

extension CursesTerminal {
  /// Puts text on the clipboard of the user's own machine (OSC 52), also from within tmux.
  ///
  /// Terminals may refuse it unheard, and some refuse texts of more than about 70 kB.
  public func copy(_ text: String) -> Bool {
    guard terminal_has_xterm_commands() else { return false }
    unsafe terminal_send(CursesTerminal.clipboardCommand(text))
    return true
  }

  /// What is sent to a terminal to put text on the clipboard; tmux has to be told to pass it on.
  public nonisolated static func clipboardCommand(_ text: String) -> String {
    let command = "\u{1B}]52;c;" + base64(Array(text.utf8)) + "\u{07}"
    guard !environment("TMUX").isEmpty else { return command }
    return command + "\u{1B}Ptmux;\u{1B}" + command + "\u{1B}\\"
  }

  /// Names the terminal's window.
  func sendTitle(_ title: String) {
    guard terminal_has_xterm_commands() else { return }
    unsafe terminal_send("\u{1B}]2;" + displaySafe(title) + "\u{07}")
  }
}

/// Base64 after RFC 4648 §4.
nonisolated func base64(_ bytes: [UInt8]) -> String {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  return stride(from: 0, to: bytes.count, by: 3).reduce(into: "") { result, start in
    let group = bytes[start..<min(start + 3, bytes.count)]
    let filled = Array(group) + Array(repeating: 0, count: 3 - group.count)
    let value = filled.reduce(0) { $0 << 8 | Int($1) }
    for place in 0..<4 {
      result.append(place <= group.count ? alphabet[value >> (18 - 6 * place) & 63] : "=")
    }
  }
}
