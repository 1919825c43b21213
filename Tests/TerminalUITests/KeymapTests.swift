import Testing
import TerminalUI

@Suite struct KeymapTests {
  private enum Command: Hashable, Sendable { case down, search, help }

  private let keymap = Keymap<Command>([
    KeyBinding(command: .down, keys: [.down, .character("j")]),
    KeyBinding(command: .search, keys: [.character("/")]),
    KeyBinding(command: .help, keys: [.character("?"), .character("j")]),
  ])

  @Test func `the first binding of a key counts`() {
    #expect(keymap.command(for: .character("j")) == .down)
    #expect(keymap.command(for: .character("x")) == nil)
  }

  @Test func `a full-width key finds its command`() {
    #expect(keymap.command(for: .character("／")) == .search)
  }

  @Test func `the keys of a command come in their order`() {
    #expect(keymap.keys(for: .down) == [.down, .character("j")])
  }
}
