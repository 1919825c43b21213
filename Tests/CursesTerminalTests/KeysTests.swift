import CTerminal
import TerminalUI
import Testing

@testable import CursesTerminal

@MainActor @Suite struct KeysTests {
  @Test(
    arguments: [
      (0x01, Key.control("a")), (0x13, .control("s")), (0x1A, .control("z")), (0x00, .control(" ")),
      (0x09, .tab), (0x0D, .enter), (0x7F, .backspace), (0x1F, .control("_")),
      (0x6A, .character("j")),
      (0x3042, .character("あ")),
    ] as [(UInt32, Key)])
  func `a character is the key that sends it`(value: UInt32, expected: Key) {
    #expect(key(forCharacter: value) == expected)
  }

  @Test func `what is no scalar is no key`() {
    #expect(key(forCharacter: 0xD800) == nil)
    #expect(altKey(0x01) == nil)
    #expect(key(forCode: 0) == nil)
  }

  @Test func `Alt and function keys are told apart`() {
    #expect(altKey(0x62) == .alt("b"))
    #expect(altKey(0x0D) == .alt("\n"))
    #expect(key(forCode: TERMINAL_FUNCTION_0.rawValue + 12) == .function(12))
    #expect(key(forCode: TERMINAL_BACK_TAB.rawValue) == .backTab)
  }
}
