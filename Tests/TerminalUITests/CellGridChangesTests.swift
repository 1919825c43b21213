import Testing
import TerminalUI

@Suite struct CellGridChangesTests {
  private func grid(_ text: String) -> CellGrid {
    var grid = CellGrid(Size(columns: 8, rows: 1))
    grid.write(text, at: Position(column: 0, row: 0))
    return grid
  }

  @Test(arguments: [
    ("abcdef", "abXYef", 2..<4), ("日本語", "日木語", 2..<4), ("日本", "日ab", 2..<4),
    ("a日b", "ab日", 1..<4), ("あ", "", 0..<2), ("", "ｶﾞ", 0..<2),
  ])
  func `only what changed is sent, in whole characters`(
    before: String, after: String, columns: Range<Int>
  ) {
    #expect(grid(after).changes(inRow: 0, since: grid(before)) == columns)
  }

  @Test func `an unchanged row needs nothing, a first screen everything`() {
    #expect(grid("日").changes(inRow: 0, since: grid("日")) == nil)
    #expect(grid("日").changes(inRow: 0, since: nil) == 0..<8)
    let smaller = CellGrid(Size(columns: 7, rows: 1))
    #expect(grid("日").changes(inRow: 0, since: smaller) == 0..<8)
    #expect(grid("日").changes(inRow: 3, since: nil) == nil)
  }

  @Test func `a change of style is a change`() {
    var chosen = grid("abc")
    chosen.restyle(Rect(column: 1, row: 0, columns: 1, rows: 1), selected: true)
    #expect(chosen.changes(inRow: 0, since: grid("abc")) == 1..<2)
  }

  @Test func `applying the changes of each row gives the new screen`() {
    var chance = Chance(seed: 3)
    for _ in 0..<300 {
      let (old, new) = (grid(chance.text()), grid(chance.text()))
      guard let columns = new.changes(inRow: 0, since: old) else {
        #expect(old == new)
        continue
      }
      #expect(new[columns.lowerBound, 0].content != .covered)
      for column in 0..<8 where !columns.contains(column) {
        #expect(old[column, 0] == new[column, 0])
      }
    }
  }
}
