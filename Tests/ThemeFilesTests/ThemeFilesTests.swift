import Foundation
import TerminalUI
import Testing

@testable import ThemeFiles

@Suite struct ThemeFilesTests {
  @Test func `the folder and the catalogue agree`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Themes").standardizedFileURL
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
      .filter { $0.hasSuffix(".toml") }
    #expect(files.sorted() == ThemeFiles.names.map { $0 + ".toml" }.sorted())
    for name in ThemeFiles.names {
      let text = try String(
        contentsOf: folder.appending(path: name + ".toml"), encoding: .utf8)
      #expect(try ThemeFiles.source(of: name) == text)
    }
  }

  @Test(arguments: ThemeFiles.names)
  func `a theme carries the name of its file`(name: String) throws {
    #expect(try ThemeFiles.theme(named: name).name == name)
  }

  @Test(arguments: ThemeFiles.names)
  func `every role is legible on its background and on a chosen row`(name: String) throws {
    let theme = try ThemeFiles.theme(named: name)
    let least = name.hasPrefix("high-contrast") ? 7 : 4.5
    for role in Role.allCases {
      let paint = theme.paint(for: Style(role))
      let background = try #require(paint.background)
      #expect(contrast(paint.foreground, background) >= least, "\(role)")
      #expect(contrast(paint.foreground, theme.selectionBackground) >= least, "\(role)")
    }
  }

  @Test(arguments: ThemeFiles.names)
  func `a theme colours each role itself`(name: String) throws {
    let source = try ThemeFiles.source(of: name)
    for role in Role.allCases {
      #expect(source.contains("\n\(role.rawValue) = "), "\(role)")
    }
  }

  @Test(arguments: ThemeFiles.names)
  func `the background is as dark as the theme says and the selection differs`(name: String) throws
  {
    let theme = try ThemeFiles.theme(named: name)
    let isDark = contrast(theme.background, .white) > contrast(theme.background, .black)
    #expect(isDark == theme.isDark)
    #expect(contrast(theme.background, theme.selectionBackground) > 1.15)
  }

  @Test func `contrast is measured as the guideline measures it`() throws {
    #expect(contrast(.black, .white) == 21)
    let grey = try #require(Colour(hex: "#767676"))
    #expect((4.54..<4.55).contains(contrast(grey, .white)))
  }

  @Test func `a theme of one's own changes only what it names`() throws {
    let theme = try ThemeFiles.parse(
      """
      name = "own"
      inherits = "light"
      [roles]
      accent = { foreground = "#102030", underline = true, reverse = true }
      """)
    let light = try ThemeFiles.theme(named: "light")
    let blue = try #require(Colour(hex: "#102030"))
    #expect(theme.name == "own")
    #expect(!theme.isDark)
    #expect(theme[.accent] == Paint(foreground: blue, underline: true, reverse: true))
    #expect(theme[.danger] == light[.danger])
  }

  @Test(arguments: [
    (#"name = "#, "The theme cannot be read: "),
    ("dark = true", "The theme lacks “name”."),
    (#"name = "x""#, "The theme lacks “dark”."),
    ("name = \"x\"\ndark = true", "The theme lacks “roles.text”."),
    (
      "name = \"x\"\n[roles]\nsparkle = \"#123456\"",
      "The theme colours “sparkle”, which is no role."
    ),
    (
      "name = \"x\"\n[roles]\ntext = \"red\"",
      "The colour “red” of “text” is not written like #1b1d21."
    ),
    ("name = \"x\"\n[roles]\ntext = { bold = true }", "The theme lacks “roles.text.foreground”."),
    (
      "name = \"x\"\ninherits = \"sepia\"",
      "There is no theme “sepia”; there are \(ThemeFiles.names.joined(separator: ", "))."
    ),
    ("name = \"dark\"\ninherits = \"dark\"", "The theme “dark” inherits from itself."),
  ])
  func `a faulty theme is refused with a sentence`(toml: String, sentence: String) {
    do throws(ThemeFileError) {
      _ = try ThemeFiles.parse(toml)
      Issue.record("accepted")
    } catch {
      #expect(error.description.hasPrefix(sentence))
    }
  }
}
