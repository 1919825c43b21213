import Testing
import TerminalUI

@MainActor @Suite struct HeadlessTerminalTests {
  @Test func `events come in turn and then the terminal is closed`() {
    let size = Size(columns: 40, rows: 12)
    let terminal = HeadlessTerminal(
      size: Size(columns: 80, rows: 24), events: [.key(.enter), .resize(size)])
    #expect(terminal.nextEvent(timeoutMilliseconds: nil) == .key(.enter))
    #expect(terminal.size == Size(columns: 80, rows: 24))
    #expect(terminal.nextEvent(timeoutMilliseconds: 0) == .resize(size))
    #expect(terminal.size == size)
    #expect(terminal.nextEvent(timeoutMilliseconds: nil) == .closed)
  }

  @Test func `what was shown and copied is kept`() {
    let terminal = HeadlessTerminal(size: Size(columns: 2, rows: 1))
    let frame = Frame(grid: CellGrid(terminal.size), cursor: Position(column: 0, row: 0))
    terminal.present(frame)
    #expect(terminal.copy("写し"))
    terminal.close()
    #expect(terminal.frames == [frame])
    #expect(terminal.copied == ["写し"])
    #expect(terminal.isClosed)
    let without = HeadlessTerminal(size: terminal.size, hasClipboard: false)
    #expect(!without.copy("写し"))
    #expect(without.copied.isEmpty)
  }
}
