import Testing
import TerminalUI

@Suite struct ColourDepthTests {
  @Test(arguments: [
    (0, ColourDepth.none), (8, .eight), (16, .sixteen), (88, .sixteen), (256, .indexed),
    (0x1000000, .direct),
  ])
  func `the number of colours decides the depth`(colours: Int, depth: ColourDepth) {
    #expect(ColourDepth(colours: colours) == depth)
  }

  @Test(arguments: [
    ("#000000", 16), ("#ffffff", 231), ("#ff0000", 196), ("#5f87af", 67), ("#080808", 232),
    ("#eeeeee", 255),
    ("#1b1d21", 234),
  ])
  func `of 256 colours the nearest fixed one is taken`(hex: String, number: Int) {
    #expect(Colour(hex: hex).map(ColourDepth.indexed.number) == number)
  }

  @Test func `the terminal's own colours are told apart`() {
    #expect(ColourDepth.eight.number(for: .black) == 0)
    #expect(ColourDepth.eight.number(for: .white) == 7)
    #expect(ColourDepth.sixteen.number(for: .white) == 15)
    #expect(ColourDepth.sixteen.number(for: Colour(red: 250, green: 90, blue: 90)) == 9)
    #expect(ColourDepth.none.number(for: .white) == -1)
  }

  @Test func `direct colours keep clear of the numbers of the palette`() {
    #expect(ColourDepth.direct.number(for: Colour(red: 0x12, green: 0x34, blue: 0x56)) == 0x123456)
    #expect(ColourDepth.direct.number(for: .black) == 8)
  }
}
