import Testing
import TerminalUI

@Suite struct RectTests {
  private let rect = Rect(column: 2, row: 1, columns: 10, rows: 6)

  @Test func `a rectangle is split without loss`() {
    #expect(
      rect.split(leading: 4) == (
        Rect(column: 2, row: 1, columns: 4, rows: 6), Rect(column: 6, row: 1, columns: 6, rows: 6)
      ))
    #expect(
      rect.splitRows(top: 9) == (rect, Rect(column: 2, row: 7, columns: 10, rows: 0)))
  }

  @Test func `a rectangle never turns inside out`() {
    #expect(rect.inset(by: 4) == Rect(column: 6, row: 5, columns: 2, rows: 0))
  }

  @Test func `its cells are those inside`() {
    #expect(rect.contains(Position(column: 2, row: 1)))
    #expect(rect.contains(Position(column: 11, row: 6)))
    #expect(!rect.contains(Position(column: 12, row: 6)))
    #expect(!rect.contains(Position(column: 2, row: 7)))
  }
}
