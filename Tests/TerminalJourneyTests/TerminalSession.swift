import Foundation
import Testing

/// The real program in a real terminal: a tmux server of its own, with a fixed environment.
final class TerminalSession {
  let folder: URL
  private let server = "meguri-\(UUID().uuidString.prefix(8))"

  /// Opens a shell in a window of the given size; `run` starts the program in it.
  init(columns: Int = 80, rows: Int = 24) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: server)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try tmux(
      "-f", "/dev/null", "-u", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
      "env -i PATH=/usr/bin:/bin HOME=\(folder.path) XDG_DATA_HOME=\(folder.path) TZ=UTC "
        + "LANG=C.UTF-8 TERM=xterm-256color PS1='$ ' MEGURI_NOW=2026-11-22T09:00:00+09:00 "
        + "MEGURI_STORE=\(store) MEGURI_KEY_FILE=\(try keyFile()) PATH=\(Self.program.deletingLastPathComponent().path):/usr/bin:/bin "
        + "bash --norc --noprofile -i")
    try tmux("set-option", "-g", "escape-time", "0")
  }

  /// Ends the terminal with everything in it, and removes the folder.
  func end() {
    _ = try? tmux("kill-server")
    try? FileManager.default.removeItem(at: folder)
  }

  /// The store's file.
  var store: String { folder.appending(path: "store.meguri").path }

  /// Makes a key file, so that the store needs no passphrase.
  private func keyFile() throws -> String {
    let path = folder.appending(path: "key").path
    let process = Process()
    (process.executableURL, process.arguments) = (Self.program, ["vault", "key-file", path])
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return path
  }

  /// Types a command line and presses Enter.
  func run(_ command: String) throws {
    try type(command)
    try press("Enter")
  }

  /// Presses keys by their tmux names: `Enter`, `C-s`, `j`.
  func press(_ keys: String...) throws {
    for key in keys { try tmux("send-keys", key) }
  }

  /// Types text as it is.
  func type(_ text: String) throws { try tmux("send-keys", "-l", text) }

  /// Pastes text as a terminal does, in brackets when the program asked for them.
  func paste(_ text: String) throws {
    try tmux("set-buffer", text)
    try tmux("paste-buffer", "-p")
  }

  /// Lets the program put text on the clipboard, as a terminal of its own would.
  func acceptClipboard() throws { try tmux("set-option", "-s", "set-clipboard", "on") }

  /// What was copied last.
  func clipboard() throws -> String { try tmux("show-buffer") }

  /// Changes the window's size.
  func resize(columns: Int, rows: Int) throws {
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// What the screen shows.
  func screen() throws -> String { try tmux("capture-pane", "-p") }

  /// What the screen shows, with the escape sequences of its colours.
  func colours() throws -> String { try tmux("capture-pane", "-p", "-e") }

  /// A variable of the pane, such as `alternate_on` or `cursor_x`.
  func variable(_ name: String) throws -> String {
    try tmux("display-message", "-p", "#{\(name)}").trimmingCharacters(in: .newlines)
  }

  /// Waits until the screen shows a text; a screen that never does fails the test.
  @discardableResult
  func wait(
    for text: String, seconds: Double = 20, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    try wait("shows “\(text)”", seconds, sourceLocation) { $0.contains(text) }
  }

  /// Waits until the screen no longer shows a text.
  @discardableResult
  func wait(
    forNo text: String, seconds: Double = 20, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    try wait("no longer shows “\(text)”", seconds, sourceLocation) { !$0.contains(text) }
  }

  private func wait(
    _ what: String, _ seconds: Double, _ sourceLocation: SourceLocation,
    _ isMet: (String) -> Bool
  ) throws -> String {
    let end = Date().addingTimeInterval(seconds)
    var last = ""
    while Date() < end {
      last = try screen()
      if isMet(last) { return last }
      Thread.sleep(forTimeInterval: 0.03)
    }
    Issue.record("the screen never \(what):\n\(last)", sourceLocation: sourceLocation)
    throw Timeout()
  }

  struct Timeout: Error {}

  /// Kills the program without warning.
  func kill() throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let pane = try variable("pane_pid")
    process.arguments = [
      "bash", "-c", "for p in $(cat /proc/\(pane)/task/\(pane)/children); do kill -9 $p; done",
    ]
    try process.run()
    process.waitUntilExit()
  }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["bash", "-c", Self.withoutInherited, "tmux", "-L", server] + arguments
    process.standardError = FileHandle.nullDevice
    let output = Pipe()
    let starts = arguments.contains("new-session")
    process.standardOutput = starts ? FileHandle.nullDevice : output
    try process.run()
    guard !starts else {
      process.waitUntilExit()
      return ""
    }
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Starts tmux without what a test's thread hands on: the server would hold inherited pipes open
  /// for ever, and with the thread's blocked signals it could not even be ended.
  private static let withoutInherited = """
    for f in /proc/$$/fd/*; do n=${f##*/}; [ "$n" -gt 2 ] && eval "exec $n>&-"; done
    exec perl -MPOSIX -e 'POSIX::sigprocmask(SIG_SETMASK, POSIX::SigSet->new); exec @ARGV' "$0" "$@"
    """

  /// The program that was built beside these tests.
  private static var program: URL {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let places = [tests] + Bundle.allBundles.map(\.bundleURL)
    let found = places.map { $0.deletingLastPathComponent().appending(path: "meguri") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    return found ?? URL(filePath: ".build/debug/meguri")
  }
}
