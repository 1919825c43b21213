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
      #expect(ThemeFiles.source(of: name) == text)
    }
  }

  @Test(arguments: ThemeFiles.names)
  func `a theme carries the name of its file`(name: String) throws {
    #expect(try ThemeFiles.theme(named: name).name == name)
  }

  @Test(arguments: ThemeFiles.names)
  func `every role is legible on its background and on a chosen row`(name: String) throws {
    let check = ThemeCheck(try ThemeFiles.theme(named: name))
    let least = name.hasPrefix("high-contrast") ? 7 : 4.5
    #expect(check.contrasts.count == 2 * Role.allCases.count)
    for contrast in check.contrasts {
      #expect(contrast.ratio >= least, "\(contrast)")
      #expect(contrast.indexedRatio >= least, "\(contrast)")
    }
  }

  @Test(arguments: ThemeFiles.names)
  func `the states differ for every kind of eyes`(name: String) throws {
    let check = ThemeCheck(try ThemeFiles.theme(named: name))
    let least: Double = name.hasPrefix("colour-blind") ? 10 : 5
    #expect(check.distinctions.count == (name == "monochrome" ? 0 : 4 * 21))
    for distinction in check.distinctions {
      #expect(distinction.difference >= least, "\(distinction)")
    }
    #expect(check.isKept)
  }

  @Test func `the folder has what everybody needs`() throws {
    let themes = try ThemeFiles.names.map { try ThemeFiles.theme(named: $0) }
    #expect(themes.count >= 8)
    for isDark in [true, false] {
      #expect(themes.contains { $0.isDark == isDark && $0.traits.contrast == .high })
      #expect(themes.contains { $0.isDark == isDark && $0.traits.suitsColourBlindEyes })
      #expect(themes.contains { $0.isDark == isDark && $0.traits == ThemeTraits() })
    }
    #expect(themes.contains { !$0.traits.hasColours })
    #expect(themes.contains { $0.traits.symbols == .ascii })
  }

  @Test(arguments: ThemeFiles.names)
  func `the background is as dark as the theme says and the selection differs`(name: String) throws
  {
    let theme = try ThemeFiles.theme(named: name)
    let ground = theme.background
    let isDark = ground.contrast(with: .white) > ground.contrast(with: .black)
    #expect(isDark == theme.isDark)
    #expect(ground.contrast(with: theme.selectionBackground) > 1.15)
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

  @Test func `colours may have names, and an heir may change them`() throws {
    let toml = """
      name = "own"
      inherits = "monochrome"
      colours = true
      contrast = "high"
      [palette]
      ink = "#00ff00"
      """
    let theme = try ThemeFiles.parse(toml)
    #expect(theme[.muted].foreground == Colour(hex: "#00ff00"))
    #expect(theme.background == .black)
    #expect(theme.traits == ThemeTraits(contrast: .high))
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
      "name = \"x\"\ndark = true\n[roles]\ntext = \"red\"",
      "The colour “red” of “text” is neither written like #1b1d21 nor in the palette."
    ),
    ("name = \"x\"\n[roles]\ntext = { bold = true }", "The theme lacks “roles.text.foreground”."),
    (
      "name = \"x\"\ninherits = \"sepia\"",
      "There is no theme “sepia”; there are \(ThemeFiles.names.joined(separator: ", "))."
    ),
    ("name = \"x\"\nsparkle = 1", "The entry “sparkle” means nothing in a theme."),
    (
      "name = \"x\"\n[roles]\ntext = { foreground = \"#123456\", blink = true }",
      "The entry “roles.text.blink” means nothing in a theme."
    ),
    ("name = \"x\"\ncontrast = \"low\"", "“contrast” is “low”; it can be ordinary, high."),
    ("name = \"x\"\nsymbols = \"kana\"", "“symbols” is “kana”; it can be unicode, ascii."),
    (
      "name = \"x\"\n[palette]\nink = \"blue\"",
      "The colour “blue” of “palette.ink” is neither written like #1b1d21 nor in the palette."
    ),
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
