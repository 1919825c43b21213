import Casework
import TerminalUI
import TextCells
import Testing

@testable import Screens

@Suite struct FrameTests {
  @Test(arguments: Scene.allCases)
  func `every extent is drawn whole`(scene: Scene) {
    for columns in [40, 57, 79, 99, 100, 200] {
      for rows in [10, 17, 60] {
        let size = Size(columns: columns, rows: rows)
        let frame = scene.desk(.japanese, size).workspace.frame()
        let lines = frame.grid.text().split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == rows)
        #expect(lines.allSatisfy { $0.columns <= columns })
        #expect(!(lines.last ?? "").isEmpty)
        #expect((0..<columns).contains(frame.cursor.column), "\(columns)x\(rows)")
        #expect((0..<rows).contains(frame.cursor.row), "\(columns)x\(rows)")
      }
    }
  }

  @Test(arguments: [(39, 20, "広げてください"), (80, 9, "広げてください"), (3, 1, "広")])
  func `a terminal that is too small is asked to grow`(columns: Int, rows: Int, words: String) {
    var desk = Desk()
    desk.send(.resize(Size(columns: columns, rows: rows)))
    #expect(desk.text.split(separator: "\n").first.map(String.init) == words)
  }

  @Test func `no frame is drawn on nothing`() {
    var desk = Desk()
    desk.send(.resize(Size(columns: 0, rows: 0)))
    #expect(desk.workspace.frame().grid.size == Size(columns: 0, rows: 0))
  }

  @Test func `control characters of a record stay visible`() {
    var desk = Desk()
    desk.press("2", "n")
    desk.send(.paste("佐\u{1B}[2J\u{202E}藤"))
    #expect(desk.text.contains("佐"))
    #expect(!desk.text.contains("\u{1B}"))
    #expect(!desk.text.contains("\u{202E}"))
  }

  @Test func `the practice store carries its mark on every screen`() {
    var desk = Desk()
    for key in ["1", "2", "3", "6"] {
      desk.press(key)
      #expect(desk.text.contains("練習用"))
    }
  }

  @Test func `the language changes with one key`() {
    var desk = Desk()
    desk.press("2", "L")
    #expect(desk.text.contains("[Consultations]"))
  }
}
