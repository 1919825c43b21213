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

  @Test(arguments: [ColourDepth.eight, .sixteen, .indexed])
  func `what is legible stays legible with few colours`(depth: ColourDepth) throws {
    let parts: [UInt8] = [0, 64, 128, 192, 255]
    let colours = parts.flatMap { red in
      parts.flatMap { green in parts.map { Colour(red: red, green: green, blue: $0) } }
    }
    for (ink, ground) in zip(colours, colours.reversed()) where ink.contrast(with: ground) >= 7 {
      let seen = depth.shown(ink, on: ground).contrast(with: depth.shown(ground))
      let most = max(
        depth.shown(.white).contrast(with: depth.shown(ground)),
        depth.shown(.black).contrast(with: depth.shown(ground)))
      #expect(seen >= min(7, most), "\(ink.hex) on \(ground.hex)")
    }
  }

  @Test func `the nearest colour is taken when it is legible`() throws {
    let (red, ground) = (Colour(red: 255, green: 90, blue: 90), Colour.black)
    #expect(ColourDepth.sixteen.number(for: red, on: ground) == 9)
    #expect(ColourDepth.indexed.number(for: red, on: ground) == 203)
    #expect(ColourDepth.direct.number(for: red, on: ground) == 0xFF5A5A)
    #expect(ColourDepth.none.number(for: red, on: ground) == -1)
  }
}
