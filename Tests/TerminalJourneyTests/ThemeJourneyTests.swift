import Foundation
import Testing

/// Choosing and writing themes, in the real program in a real terminal.
@Suite(.serialized) struct ThemeJourneyTests {
  @Test func `a theme of one's own is chosen, followed while it is edited, and kept`() throws {
    let session = try TerminalSession()
    defer { session.end() }
    let folder = session.folder.appending(path: ".config/meguri/themes")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "own.toml")
    let head = "name = \"own\"\ninherits = \"light\"\n"
    try head.write(to: file, atomically: true, encoding: .utf8)

    try session.run("meguri --language ja")
    try session.wait(for: "[今日]")
    try session.press("T")
    try session.wait(for: "端末に合わせる")
    try session.press("G")
    try session.wait(for: "> own")
    #expect(try session.screen().contains("┌"))
    try (head + "symbols = \"ascii\"\n").write(to: file, atomically: true, encoding: .utf8)
    try session.wait(forNo: "┌")
    try session.press("Enter")
    try session.wait(for: "配色を「own」にしました。")
    try (head + "colour = 1\n").write(to: file, atomically: true, encoding: .utf8)
    try session.wait(for: "! own.toml: 「colour」は配色の項目ではありません。")
    try head.write(to: file, atomically: true, encoding: .utf8)
    try session.wait(for: "┌")
    try session.press("C-q")
    try session.wait(forNo: "[今日]")

    try session.run("clear; meguri theme list --language ja")
    try session.wait(for: "* own")
  }

  @Test func `the terminal's own dark and light are followed while the program runs`() throws {
    let session = try TerminalSession()
    defer { session.end() }
    try session.run("meguri --language en")
    try session.wait(for: "[Today]")
    let dark = try todayAfterKeys(session)
    // What a terminal reports that was asked to tell when it becomes light, or dark.
    try session.type("\u{1B}[?997;2n")
    #expect(try todayAfterKeys(session) != dark)
    try session.type("\u{1B}[?997;1n")
    #expect(try todayAfterKeys(session) == dark)
  }

  /// The colours of Today after going away and coming back: what was told at first is gone then.
  private func todayAfterKeys(_ session: TerminalSession) throws -> String {
    try session.press("2")
    try session.wait(for: "[Consultations]")
    try session.press("1")
    try session.wait(for: "[Today]")
    return try session.colours()
  }

  @Test func `leaving the list brings the theme from before back`() throws {
    let session = try TerminalSession()
    defer { session.end() }
    try session.run("meguri --language en --theme ascii")
    try session.wait(for: "+ What waits")
    try session.press("T", "g", "g")
    try session.wait(for: "> auto")
    try session.wait(for: "┌")
    try session.press("Escape")
    try session.wait(for: "+ What waits")
  }
}
