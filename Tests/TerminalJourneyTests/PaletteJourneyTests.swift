import Foundation
import Testing

/// The palette, the search of everything and the clipboard in a real terminal.
@Suite(.serialized) struct PaletteJourneyTests {
  @Test func `a command found by romaji opens its form, and the cursor is where one types`() throws
  {
    let session = try TerminalSession()
    defer { session.end() }
    try session.prepareThread()
    try session.run("meguri consultation add --requester 小田切さくら --text 園での吸引について")
    try session.wait(for: "Q-2026-0001")
    try session.run("clear; meguri --language ja")
    try session.wait(for: "[今日]")

    try session.press("2")
    try session.wait(for: "[相談]")
    try session.type(":")
    try session.wait(for: "Enter 実行")
    try session.type("ひようのあん")
    try session.wait(for: ": ひようのあん")
    let line = try session.screen().split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains(": ひようのあん") }
    #expect(Int(try session.variable("cursor_y")) == line)
    // Frames of the screen and the box, the mark with its space, six wide kana.
    #expect(Int(try session.variable("cursor_x")) == 3 + 1 + 2 + 12)
    try session.press("C-u")
    try session.type("hiyounoan")
    try session.wait(for: "Make a fee offer")
    try session.press("Enter")
    try session.wait(for: "Ctrl-S 保存")
    try session.press("C-p")
    try session.wait(for: "Enter 実行")
    try session.type("keepDraft")
    try session.press("Enter")
    try session.wait(for: "Enter 開く")
  }

  @Test func `y reaches the clipboard of the terminal`() throws {
    let session = try sessionWithClipboard()
    defer { session.end() }

    try session.press("C-k")
    try session.wait(for: "全体検索")
    try session.type("就学")
    try session.wait(for: "事例 1")
    try session.press("Enter")
    try session.wait(for: "[事例]")
    try session.press("y")
    try session.wait(for: "仮称でコピーしました")
    #expect(try session.clipboard() == "C-2026-0001 就学の準備")
  }

  @Test func `dragging with the mouse copies what it marks`() throws {
    let session = try sessionWithClipboard()
    defer { session.end() }
    #expect(try session.variable("mouse_button_flag") == "1")
    try session.press("3")
    try session.wait(for: "就学の準備")
    let row = try #require(
      try session.screen().split(separator: "\n", omittingEmptySubsequences: false)
        .firstIndex { $0.contains("C-2026-0001") })

    // As xterm reports it: pressed on the number, moved to its end, let go.
    for report in ["0;4;\(row + 1)M", "32;9;\(row + 1)M", "32;14;\(row + 1)M", "0;14;\(row + 1)m"] {
      try session.type("\u{1B}[<" + report)
    }
    try session.wait(for: "画面の1行をコピーしました")
    #expect(try session.clipboard() == "C-2026-0001")
  }

  /// The program on Today, in a terminal that takes what is copied.
  private func sessionWithClipboard() throws -> TerminalSession {
    let session = try TerminalSession()
    try session.acceptClipboard()
    try session.prepareThread()
    try session.run("meguri --language ja")
    try session.wait(for: "[今日]")
    return session
  }
}
