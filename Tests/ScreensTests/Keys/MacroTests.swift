import Casework
import TerminalUI
import Testing

@testable import Screens

@Suite struct MacroTests {
  @Test func `keys, repetition, text and remarks are read`() throws {
    let macro = try Macro("# a remark\n2 Down*2\n  \"a b\" Ctrl-S\n")
    let keys: [Key] = [
      .character("2"), .down, .down, .character("a"), .character(" "), .character("b"),
      .control("s"),
    ]
    #expect(macro.events == keys.map { .key($0) })
  }

  @Test(arguments: Command.allCases)
  func `no identifier of a command is a key`(command: Command) {
    #expect(Key(command.rawValue) == nil)
  }

  @Test(arguments: Command.allCases.filter { Workspace.offered.contains($0) })
  func `an identifier puts the palette on its command`(command: Command) throws {
    var desk = Desk()
    for event in try Macro(command.rawValue).events.dropLast() { desk.send(event) }
    #expect(desk.workspace.paletteEntries.first?.command == command)
  }

  @Test(arguments: [
    ("2 jump", MacroError.unknown("jump")), ("Down*0", .unknown("Down*0")),
    ("Down*x", .unknown("Down*x")), ("\"open", .unclosed("\"open")),
  ])
  func `what cannot be read is named`(text: String, error: MacroError) {
    #expect(throws: error) { try Macro(text) }
    #expect(error.words.english.contains(text.split(separator: " ").last ?? ""))
  }

  @Test func `a command that is refused to people is refused to a macro`() throws {
    var desk = Desk()
    try desk.play("2 assign")
    #expect(desk.workspace.keyPlace == .palette)
    #expect(desk.messageLine.contains("!"))
    try desk.play("Esc Down*2 assign")
    #expect(desk.workspace.keyPlace == .form)
  }
}
