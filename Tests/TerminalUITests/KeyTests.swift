import Testing
import TerminalUI

@Suite struct KeyTests {
  @Test(arguments: [
    ("j", Key.character("j")), ("Space", .character(" ")), ("Ctrl-K", .control("k")),
    ("Ctrl-Space", .control(" ")), ("Alt-b", .alt("b")), ("Alt-Enter", .alt("\n")),
    ("F12", .function(12)),
    ("Enter", .enter), ("Esc", .escape), ("Shift-Tab", .backTab), ("PgUp", .pageUp), ("Up", .up),
    ("Ctrl-Left", .controlLeft), ("F", .character("F")), ("?", .character("?")),
    ("あ", .character("あ")),
  ])
  func `a key and its spelling are one`(spelling: String, key: Key) {
    #expect(Key(spelling) == key)
    #expect(key.description == spelling)
  }

  @Test(arguments: ["", "Ctrl-", "Hyper-X", "F0", "F99", "Fx", "Ctrl-AB", "enter"])
  func `what is no key has no meaning`(spelling: String) {
    #expect(Key(spelling) == nil)
  }

  @Test func `capital letters with Ctrl are the same key`() {
    #expect(Key("Ctrl-k") == Key("Ctrl-K"))
  }

  @Test(arguments: [
    (Key.character("ｊ"), Key.character("j")), (.character("\u{3000}"), .character(" ")),
    (.character("？"), .character("?")), (.character("あ"), .character("あ")), (.enter, .enter),
    (.character("j"), .character("j")),
  ])
  func `keys act while an input method is on`(typed: Key, meant: Key) {
    #expect(typed.folded == meant)
  }
}
