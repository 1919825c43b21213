import Casework
import Testing

@Suite struct BlankTests {
  @Test(arguments: ["", " ", "\u{3000}", "\t\n", "\u{00A0}"])
  func `white space is blank`(text: String) { #expect(text.isBlank) }

  @Test(arguments: ["a", " 字 ", "0", "\u{200B}字"])
  func `anything to read is not blank`(text: String) { #expect(!text.isBlank) }

  @Test(arguments: [
    "\u{200B}", "\u{FEFF}", "\u{2060}", "\u{200D}", "\u{00AD}", " \u{200B}\u{3000}",
  ])
  func `what has no width is blank`(text: String) {
    #expect(text.isBlank)
  }
}
