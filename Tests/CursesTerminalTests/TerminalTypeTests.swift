import Testing

@testable import CursesTerminal

@MainActor @Suite struct TerminalTypeTests {
  @Test(arguments: [
    ("xterm-256color", false, ["xterm-256color", "vt100"]),
    ("xterm-kitty", true, ["xterm-direct", "xterm-kitty", "xterm-256color", "vt100"]),
    ("tmux-256color", true, ["tmux-direct", "tmux-256color", "vt100"]),
    ("linux", true, ["linux", "vt100"]), ("", false, ["vt100"]),
  ])
  func `the nearest known terminal is tried in turn`(
    name: String, hasDirectColour: Bool, candidates: [String]
  ) {
    let type = TerminalType(name: name, hasDirectColour: hasDirectColour)
    #expect(type.candidates == candidates)
  }

  @Test(arguments: [
    ("xterm-256color", true), ("tmux-256color", true), ("foot", true), ("linux", false),
    ("vt100", false),
    ("", false),
  ])
  func `only terminals that answer without a trace are asked`(name: String, answers: Bool) {
    #expect(TerminalType(name: name, hasDirectColour: false).answersQuestions == answers)
  }
}
