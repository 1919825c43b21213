import Foundation
import Testing

@Suite struct ThemeCommandTests {
  @Test func `every theme that comes with the program passes`() throws {
    let result = try CommandLine().run("theme", "check", "--json")
    #expect(result.code == 0)
    let reports = try result.list()
    #expect(reports.count >= 8)
    #expect(reports.allSatisfy { $0["isKept"] as? Bool == true })
    let marks = try #require(reports.first?["marks"] as? [[String: String]])
    #expect(marks.map { $0["mark"] } == ["∙", "!", "✓", "P", "D", "C", "A"])
  }

  @Test func `a faint theme is refused with what is wrong`() throws {
    let line = try CommandLine()
    let text = "name = \"faint\"\ninherits = \"light\"\n[roles]\nmuted = \"#bbbbbb\"\n"
    let file = try line.file("faint.toml", Data(text.utf8))
    let result = try line.run("theme", "check", file, "--language", "en")
    #expect(result.code == 1)
    #expect(result.output.contains("faint  ! fails"))
    #expect(result.output.contains("  ! muted/background 1.8"))
    #expect(result.error == "These themes do not keep what they promise: faint\n")
  }

  @Test func `a theme of one's own is listed and may be opened with`() throws {
    let line = try CommandLine()
    line.environment["XDG_CONFIG_HOME"] = line.folder.path
    let folder = line.folder.appending(path: "meguri/themes")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try "name = \"own\"\ninherits = \"ascii\"\n".write(
      to: folder.appending(path: "own.toml"), atomically: true, encoding: .utf8)
    let list = try line.run("theme", "list", "--language", "en").output
    #expect(list.contains("* auto"))
    #expect(list.contains("  own                   dark, ASCII frames and marks"))
    let screen = try line.run("open", "--theme", "own", "--language", "en")
    #expect(screen.code == 0)
    #expect(screen.output.contains("+---"))
    #expect(!screen.output.contains("─"))
  }

  @Test func `the theme that was kept comes first`() throws {
    let line = try CommandLine()
    line.environment["XDG_STATE_HOME"] = line.folder.path
    let folder = line.folder.appending(path: "meguri")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try "light\n".write(
      to: folder.appending(path: "theme"), atomically: true, encoding: .utf8)
    #expect(try line.run("theme", "list", "--language", "en").output.contains("* light"))
    try "gone\n".write(
      to: folder.appending(path: "theme"), atomically: true, encoding: .utf8)
    #expect(try line.run("theme", "list", "--language", "en").output.contains("* auto"))
  }

  @Test func `an unknown theme is wrong usage`() throws {
    let result = try CommandLine().run("open", "--theme", "sepia", "--language", "en")
    #expect(result.code == 2)
    #expect(result.error.hasPrefix("There is no theme “sepia”; there are auto, dark, light,"))
  }
}
