import Foundation
import TerminalUI
import Testing
import ThemeFiles

@Suite struct ThemeLibraryTests {
  /// A folder with theme files.
  private func folder(_ files: [String: String]) throws -> String {
    let url = FileManager.default.temporaryDirectory.appending(path: "themes-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, text) in files {
      try text.write(to: url.appending(path: name), atomically: true, encoding: .utf8)
    }
    return url.path
  }

  private let red = ##"text = { foreground = "#ff0000", background = "#000000" }"##

  @Test func `a folder that is not there adds nothing`() {
    let library = ThemeLibrary(folder: "/nowhere/at/all")
    #expect(library.names == ThemeFiles.names)
    #expect(library.problems == [])
  }

  @Test func `a theme of one's own hides the one of its name and may inherit from it`() throws {
    let text = "name = \"dark\"\ninherits = \"dark\"\n[roles]\n\(red)\n"
    let library = ThemeLibrary(folder: try folder(["mine.toml": text]))
    let theme = try library.theme(named: "dark")
    #expect(library.names == ThemeFiles.names)
    #expect(theme[.text].foreground == Colour(hex: "#ff0000"))
    #expect(try theme[.danger] == ThemeFiles.theme(named: "dark")[.danger])
    #expect(try library.theme(named: "ascii")[.text].foreground == Colour(hex: "#ff0000"))
  }

  @Test func `what cannot be used is told by file, and the rest is there`() throws {
    let library = ThemeLibrary(
      folder: try folder([
        "a.toml": "name = \"a\"\ninherits = \"b\"", "b.toml": "name = \"b\"\ninherits = \"a\"",
        "c.toml": "name = \"c\"\ninherits = \"light\"", "d.toml": "dark = true", "notes.txt": "?",
      ]))
    #expect(library.names == ThemeFiles.names + ["a", "b", "c"])
    #expect(library.themes.map(\.name) == ThemeFiles.names + ["c"])
    #expect(library.problems.map(\.file) == ["d.toml", "a.toml", "b.toml"])
    #expect(
      library.problems.map(\.error) == [
        .missing("name"), .inheritsItself("a"), .inheritsItself("b"),
      ])
  }

  @Test func `a file that cannot be read is told by its path`() {
    #expect(throws: ThemeFileError.unreadable("/nowhere.toml")) {
      try ThemeLibrary().theme(ofFile: "/nowhere.toml")
    }
  }

  @Test(arguments: [
    ThemeFileError.unknownTheme("x", known: ["dark"]), .unreadable("x"), .notTOML("x"),
    .missing("x"), .unknownEntry("x"), .unknownRole("x"), .notAColour(role: "x", value: "x"),
    .notAChoice(entry: "x", value: "x", choices: ["x"]), .inheritsItself("x"),
  ])
  func `every fault has a sentence in both languages`(error: ThemeFileError) {
    let japanese = error.sentence(japanese: true)
    #expect(japanese.contains("x") && japanese.contains { !$0.isASCII })
    #expect(error.sentence(japanese: false).contains("x"))
    #expect(error.sentence(japanese: false) != japanese)
  }
}
