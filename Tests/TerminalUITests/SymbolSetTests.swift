import Testing
import TextCells

@testable import TerminalUI

@Suite struct SymbolSetTests {
  @Test func `frames and marks become ASCII and letters stay`() {
    var grid = CellGrid(Size(columns: 16, rows: 4))
    grid.box(Rect(column: 0, row: 0, columns: 16, rows: 4), title: "相談 é")
    grid.write("✓済 ∙ ✗ ›…", at: Position(column: 1, row: 1))
    #expect(
      grid.spelled(with: .ascii).text() == """
        + 相談 é ------+
        |+済 . x >~    |
        |              |
        +--------------+
        """)
    #expect(grid.spelled(with: .unicode) == grid)
  }

  @Test func `no line of a frame is left over`() {
    for character in BoxStroke.strokes.keys {
      #expect(SymbolSet.ascii.spelling(of: character).isASCII, "\(character)")
    }
  }

  @Test func `a mark of two columns keeps both`() {
    var grid = CellGrid(Size(columns: 4, rows: 1))
    grid.cells[0] = Cell(.cluster("✓"))
    grid.cells[1] = Cell(.covered)
    grid.write("x", at: Position(column: 2, row: 0))
    let spelled = grid.spelled(with: .ascii)
    #expect(spelled.text() == "+ x")
    #expect(spelled[1, 0].content == .cluster(" "))
  }
}
