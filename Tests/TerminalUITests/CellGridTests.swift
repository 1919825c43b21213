import Testing
import TextCells

@testable import TerminalUI

@Suite struct CellGridTests {
  private func grid(_ columns: Int, _ rows: Int = 1) -> CellGrid {
    CellGrid(Size(columns: columns, rows: rows))
  }

  private let corner = Position(column: 0, row: 0)

  @Test func `text is written by columns and says how many it took`() {
    var grid = grid(10)
    let columns = grid.write("相談 ok", at: corner)
    #expect(columns == 7)
    #expect(grid.text() == "相談 ok")
    #expect(grid[1, 0].content == .covered)
  }

  @Test func `a wide character that does not fit leaves a space`() {
    var grid = grid(5)
    let clipped = grid.write("日本語", at: corner)
    #expect(clipped == 5)
    #expect(grid.text() == "日本")
    let limited = grid.write("事例", at: corner, limit: 3)
    #expect(limited == 3)
    #expect(grid.text() == "事")
  }

  @Test func `text beyond the left edge is clipped`() {
    var grid = grid(4)
    let columns = grid.write("日本語", at: Position(column: -1, row: 0))
    #expect(columns == 5)
    #expect(grid.text() == " 本")
    let outside = grid.write("x", at: Position(column: 0, row: 5))
    #expect(outside == 0)
  }

  @Test(arguments: [(0, "x 本"), (1, " x本"), (2, "日x"), (3, "日 x")])
  func `overwriting half of a wide character blanks the other half`(column: Int, text: String) {
    var grid = grid(4)
    grid.write("日本", at: corner)
    grid.write("x", at: Position(column: column, row: 0))
    #expect(grid.text() == text)
  }

  @Test func `nothing from the store reaches the grid raw`() {
    var grid = grid(20)
    grid.write("a\u{1B}[2Jb\n\u{202E}", at: corner)
    #expect(grid.text() == "a␛[2Jb␊⟨U+202E⟩")
  }

  @Test func `half-width voiced kana take a cell for each part`() {
    var grid = grid(4)
    let columns = grid.write("ｶﾞ", at: corner)
    #expect(columns == 2)
    #expect(grid[1, 0].content == .cluster("ﾞ"))
    #expect(grid.text() == "ｶﾞ")
  }

  @Test func `whatever is written where, every row keeps its width and its halves together`() {
    var chance = Chance(seed: 7)
    for _ in 0..<200 {
      var grid = grid(chance.number(0...20), 3)
      for _ in 0..<12 {
        let place = Position(column: chance.number(-4...20), row: chance.number(-1...3))
        grid.write(chance.text(), at: place, limit: chance.number(-1...20))
      }
      for row in 0..<3 {
        for column in 0..<grid.size.columns {
          #expect(isWhole(grid, column, row))
        }
      }
    }
  }

  /// A covered cell follows a wide head, and a wide head is followed by a covered cell.
  private func isWhole(_ grid: CellGrid, _ column: Int, _ row: Int) -> Bool {
    switch grid[column, row].content {
    case .covered:
      guard column > 0, case .cluster(let head) = grid[column - 1, row].content else {
        return false
      }
      return head.columns == 2
    case .cluster(let character):
      let isCovered = column + 1 < grid.size.columns && grid[column + 1, row].content == .covered
      return character.columns == (isCovered ? 2 : 1)
    }
  }

  @Test func `a rectangle is filled and chosen rows change their background only`() {
    var grid = grid(6, 3)
    grid.fill(Rect(column: 1, row: 1, columns: 3, rows: 2), "*", style: .muted)
    #expect(grid.text() == "\n ***\n ***")
    grid.restyle(Rect(column: 0, row: 1, columns: 3, rows: 1), selected: true)
    #expect(grid[1, 1].style == Style(.muted, selected: true))
    #expect(grid[3, 1].style == .muted)
    #expect(grid.text() == "\n ***\n ***")
  }

  @Test func `a box carries its title in the upper edge`() {
    var grid = grid(14, 3)
    grid.box(Rect(grid.size), title: "相談 12件")
    #expect(
      grid.text() == """
        ┌ 相談 12件 ─┐
        │            │
        └────────────┘
        """)
  }

  @Test func `a title that is too long is cut inside the box`() {
    var grid = grid(10, 2)
    grid.box(Rect(grid.size), title: "検討会の記録")
    #expect(grid.text() == "┌ 検討› ─┐\n└────────┘")
  }

  @Test func `a box too small for its lines is left out`() {
    for size in [Size(columns: 1, rows: 5), Size(columns: 5, rows: 1), Size(columns: 0, rows: 0)] {
      var grid = CellGrid(size)
      grid.box(Rect(size), title: "題")
      #expect(grid == CellGrid(size))
    }
  }

  @Test func `the styled text names the runs of each row`() {
    var grid = grid(8, 2)
    grid.write("題", at: corner, style: .title)
    grid.write("期限", at: Position(column: 2, row: 1), style: Style(.danger, selected: true))
    #expect(
      grid.styledText() == """
        題
          期限
        == styles ==
        0: 0-1 title bold
        1: 2-5 danger selected
        """)
  }
}
