import Casework
import Foundation
import Glibc

/// Asks on the terminal itself, whatever standard input and output are joined to.
struct SecretPrompt {
  private let terminal: Int32

  /// The terminal; `nil` when there is none or nobody sits at it.
  init?() {
    guard isatty(0) == 1, isatty(2) == 1 else { return nil }
    terminal = unsafe open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard terminal >= 0 else { return nil }
  }

  /// Shows a line.
  func say(_ line: String) { write(line + "\n") }

  /// Asks for a line; without `echo` what is typed is not shown.
  func ask(_ question: String, echo: Bool = false) -> String {
    write(question)
    var before = termios()
    let isKnown = unsafe tcgetattr(terminal, &before) == 0
    if isKnown, !echo {
      var silent = before
      silent.c_lflag &= ~tcflag_t(ECHO)
      unsafe tcsetattr(terminal, TCSAFLUSH, &silent)
    }
    defer {
      if isKnown, !echo {
        unsafe tcsetattr(terminal, TCSAFLUSH, &before)
        write("\n")
      }
    }
    return line()
  }

  private func line() -> String {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while unsafe read(terminal, &byte, 1) == 1, byte != UInt8(ascii: "\n") { bytes.append(byte) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = unsafe Glibc.write(terminal, bytes, bytes.count)
  }
}
