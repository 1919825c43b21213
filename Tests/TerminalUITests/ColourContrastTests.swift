import Testing
import TerminalUI

@Suite struct ColourContrastTests {
  @Test func `contrast is measured as the guideline measures it`() throws {
    #expect(Colour.black.contrast(with: .white) == 21)
    let grey = try #require(Colour(hex: "#767676"))
    #expect((4.54..<4.55).contains(grey.contrast(with: .white)))
    #expect(grey.contrast(with: .white) == Colour.white.contrast(with: grey))
  }
}
