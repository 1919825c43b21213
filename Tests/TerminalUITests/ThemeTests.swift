import Testing
import TerminalUI

@Suite struct ThemeTests {
  @Test(arguments: ["#1b1d21", "#ffffff", "#00000a"])
  func `a colour and its spelling are one`(hex: String) {
    #expect(Colour(hex: hex)?.hex == hex)
  }

  @Test(arguments: ["", "#", "#12345", "#1234567", "123456", "#12345g", "#+12345", "#あいうえおか"])
  func `what is no colour is refused`(hex: String) {
    #expect(Colour(hex: hex) == nil)
  }

  @Test func `a chosen row takes the selection's background and keeps its own strokes`() {
    let paint = plainTheme.paint(for: Style(.danger, underline: true, selected: true))
    #expect(paint.background == plainTheme[.selection].background)
    #expect(paint.foreground == plainTheme[.danger].foreground)
    #expect(paint.bold && paint.underline)
  }

  @Test func `a role without paint looks like text`() {
    #expect(plainTheme[.plan] == plainTheme[.text])
  }
}
