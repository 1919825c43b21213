import TerminalUI
import Testing

@testable import ThemeFiles

@Suite struct ColourVisionTests {
  @Test(arguments: ColourVision.allCases)
  func `greys are seen as they are`(vision: ColourVision) {
    for part: UInt8 in [0, 60, 128, 255] {
      let grey = Colour(red: part, green: part, blue: part)
      let seen = vision.seen(grey)
      #expect(seen.allSatisfy { abs($0 - grey.light.red) < 0.002 }, "\(seen)")
    }
  }

  @Test func `each kind of eyes confuses its own colours`() throws {
    let pairs: [(ColourVision, String, String)] = [
      (.protan, "#7a6a00", "#a06a00"), (.deutan, "#8a7a30", "#b06a30"),
      (.tritan, "#2060a0", "#206878"),
    ]
    for (vision, first, second) in pairs {
      let one = try #require(Colour(hex: first))
      let other = try #require(Colour(hex: second))
      let ordinary = ColourVision.trichromat.difference(one, other)
      #expect(vision.difference(one, other) < ordinary / 2, "\(vision)")
    }
  }

  @Test func `a theme with two states alike fails`() throws {
    let own = try ThemeFiles.parse(
      "name = \"own\"\ninherits = \"dark\"\n[roles]\nplan = \"#9ed08a\"\nact = \"#9ed08b\"")
    let check = ThemeCheck(own)
    #expect(!check.isKept)
    #expect(!check.contrasts.contains { !$0.isKept })
    #expect(check.distinctions.contains { !$0.isKept && $0.roles == (.plan, .act) })
  }

  @Test func `a theme with a faint role fails`() throws {
    let own = try ThemeFiles.parse(
      "name = \"own\"\ninherits = \"dark\"\n[roles]\nmuted = \"#606060\"")
    let failed = ThemeCheck(own).contrasts.filter { !$0.isKept }
    #expect(failed.map(\.role) == [.muted, .muted])
    #expect(failed.map(\.onSelection) == [false, true])
  }
}
