import Casework
import Testing

@Suite struct BlankTests {
  @Test(arguments: ["", " ", "\u{3000}", "\t\n", "\u{00A0}"])
  func `white space is blank`(text: String) { #expect(text.isBlank) }

  @Test(arguments: ["a", " 字 ", "0"])
  func `anything to read is not blank`(text: String) { #expect(!text.isBlank) }

  @Test(arguments: ["\u{200B}", "\u{FEFF}", "\u{2060}"])
  func `what has no width is blank`(text: String) {
    withKnownIssue { #expect(text.isBlank) }
  }
}
