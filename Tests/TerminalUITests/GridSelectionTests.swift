import TerminalUI
import Testing

/// What the mouse marks on a screen.
@Suite struct GridSelectionTests {
  private let grid: CellGrid = {
    var grid = CellGrid(Size(columns: 40, rows: 6))
    grid.box(Rect(column: 0, row: 0, columns: 20, rows: 5), title: "一覧")
    grid.box(Rect(column: 20, row: 0, columns: 20, rows: 5), title: "詳細")
    for (row, text) in ["夜間の吸引", "退院前の会議", "訪問 3回"].enumerated() {
      grid.write(text, at: Position(column: 3, row: row + 1))
      grid.write("右の文", at: Position(column: 23, row: row + 1))
    }
    grid.write("知らせる文", at: Position(column: 1, row: 5))
    return grid
  }()

  private func text(from: Position, to: Position) -> String {
    var selection = GridSelection(at: from, on: grid)
    selection.reach(to)
    return selection.text(on: grid)
  }

  @Test func `it stays in the box in which it began`() {
    let text = text(from: Position(column: 3, row: 1), to: Position(column: 38, row: 3))
    #expect(text == "夜間の吸引\n退院前の会議\n訪問 3回")
  }

  @Test func `it runs as reading does, forwards and backwards`() {
    let (start, end) = (Position(column: 7, row: 1), Position(column: 6, row: 2))
    #expect(text(from: start, to: end) == "の吸引\n退院")
    #expect(text(from: end, to: start) == "の吸引\n退院")
  }

  @Test(arguments: [
    ("退院前の会議で", "決めたこと", "退院前の会議で決めたこと"), ("She sleeps", "at night", "She sleeps at night"),
    ("SpO2 は 95", "台が続く", "SpO2 は 95台が続く"),
  ])
  func `rows of one broken line are joined as they were`(
    first: String, second: String, whole: String
  ) {
    var grid = CellGrid(Size(columns: 24, rows: 5))
    grid.box(Rect(column: 0, row: 0, columns: 24, rows: 5), title: "")
    for (row, text) in [first, second, "次の段落"].enumerated() {
      grid.write(text, at: Position(column: 3, row: row + 1))
    }
    grid.goOn(at: Position(column: 2, row: 2))
    var selection = GridSelection(at: Position(column: 3, row: 1), on: grid)
    selection.reach(Position(column: 22, row: 3))
    #expect(selection.text(on: grid) == whole + "\n次の段落")

    grid.fill(Rect(column: 1, row: 2, columns: 22, rows: 1))
    grid.write(second, at: Position(column: 3, row: 2))
    #expect(selection.text(on: grid) == "\(first)\n\(second)\n次の段落")
  }

  @Test func `half of a wide character stands for the whole`() {
    let row = 2
    #expect(
      text(from: Position(column: 4, row: row), to: Position(column: 7, row: row)) == "退院前")
  }

  @Test func `outside of boxes it is the line`() {
    #expect(text(from: Position(column: 1, row: 5), to: Position(column: 39, row: 2)) == "知らせる文")
  }

  @Test func `a press alone marks nothing`() {
    let selection = GridSelection(at: Position(column: 5, row: 2), on: grid)
    #expect(selection.isEmpty && selection.text(on: grid).isEmpty)
  }

  @Test func `whatever is drawn and wherever one drags, it holds whole characters of the box`() {
    var chance = Chance(seed: 41)
    for _ in 0..<400 {
      let size = Size(columns: chance.number(1...60), rows: chance.number(1...14))
      var grid = CellGrid(size)
      for _ in 0..<chance.number(0...3) {
        grid.box(
          Rect(
            column: chance.number(0...40), row: chance.number(0...8),
            columns: chance.number(0...40), rows: chance.number(0...10)))
      }
      for _ in 0..<chance.number(0...20) {
        grid.write(
          chance.text(),
          at: Position(column: chance.number(-3...60), row: chance.number(0...13)))
      }
      var selection = GridSelection(
        at: Position(column: chance.number(0...65), row: chance.number(0...15)), on: grid)
      selection.reach(Position(column: chance.number(-2...70), row: chance.number(-2...20)))
      for stretch in selection.stretches(on: grid) {
        #expect(stretch.columns > 0)
        #expect(
          (selection.area.row..<(selection.area.row + selection.area.rows)).contains(stretch.row))
        #expect(!grid[stretch.column, stretch.row].isCovered)
        #expect(!grid[stretch.column + stretch.columns, stretch.row].isCovered)
      }
      var drawn = grid
      selection.draw(on: &drawn)
      #expect(drawn.text() == grid.text())
    }
  }
}
