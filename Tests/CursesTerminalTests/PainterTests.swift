import CTerminal
import TerminalUI
import Testing

@testable import CursesTerminal

@MainActor @Suite struct PainterTests {
  private let theme = Theme(
    name: "plain", isDark: true,
    paints: [
      .text: Paint(foreground: .white, background: .black),
      .selection: Paint(foreground: .white, background: Colour(red: 0, green: 0, blue: 90)),
      .danger: Paint(foreground: .white, bold: true),
    ])

  @Test func `without colours meaning is told by bold, underline and reverse`() {
    var painter = Painter(theme: theme, colours: 0)
    #expect(painter.ink(for: .text).attributes == 0)
    #expect(painter.ink(for: .danger).attributes == TERMINAL_BOLD.rawValue)
    #expect(painter.ink(for: .selection).attributes == TERMINAL_REVERSE.rawValue)
    let underlined = painter.ink(for: Style(.text, underline: true, selected: true))
    #expect(underlined.attributes == TERMINAL_UNDERLINE.rawValue | TERMINAL_REVERSE.rawValue)
    #expect(underlined.pair == 0)
  }

  @Test func `a theme without colours sends none where there are many`() {
    let mono = Theme(
      name: "mono", isDark: true, traits: ThemeTraits(hasColours: false),
      paints: [
        .text: Paint(foreground: .white, background: .black),
        .selection: Paint(foreground: .white, background: Colour(red: 60, green: 60, blue: 60)),
      ])
    var painter = Painter(theme: mono, colours: 0x1000000)
    #expect(painter.ink(for: .text).pair == 0)
    #expect(painter.ink(for: .selection).attributes == TERMINAL_REVERSE.rawValue)
  }
}
