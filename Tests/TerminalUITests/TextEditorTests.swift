import Testing
import TerminalUI

@Suite struct TextEditorTests {
  private func editor(
    _ text: String = "", multiline: Bool = true, pressing keys: [Key] = [], typing: String = ""
  ) -> TextEditor {
    var editor = TextEditor(text, multiline: multiline)
    for key in keys + typing.map({ .character($0) }) { _ = editor.handle(key) }
    return editor
  }

  @Test func `what is typed stands where it was typed`() {
    let editor = editor("母の話", pressing: [.left, .left], typing: "から")
    #expect(editor.text == "母からの話")
    #expect(editor.cursor == 3)
  }

  @Test func `Enter makes a line in prose and is left alone in a single line`() {
    #expect(editor("あ", pressing: [.enter], typing: "い").text == "あ\nい")
    var line = TextEditor("あ", multiline: false)
    let isUsed = line.handle(.enter)
    #expect(!isUsed)
    #expect(line.text == "あ")
  }

  @Test func `pasted text loses its control characters`() {
    var prose = TextEditor(multiline: true)
    prose.insert("一\r\n二\t三\u{1B}[31m\u{7}")
    #expect(prose.text == "一\n二 三[31m")
    var line = TextEditor(multiline: false)
    line.insert("一\n二")
    #expect(line.text == "一 二")
  }

  @Test func `a mark typed after its letter joins it`() {
    let editor = editor(typing: "か\u{3099}き")
    #expect(editor.text.count == 2)
    #expect(editor.cursor == 2)
  }

  @Test(arguments: [
    (Key.control("a"), 4), (.control("e"), 9), (.home, 4), (.end, 9), (.alt("b"), 4),
    (.alt("f"), 8),
    (.controlLeft, 4), (.controlRight, 8), (.control("b"), 5), (.control("f"), 7),
  ])
  func `the insertion point moves by words and lines`(key: Key, cursor: Int) {
    var editor = TextEditor("一行目\nabcdé\n三", multiline: true)
    editor.replace(with: "一行目\nabcd語\n三")
    editor.move(to: 6)
    let isUsed = editor.handle(key)
    #expect(isUsed)
    #expect(editor.cursor == cursor)
  }

  @Test(arguments: [
    (Key.backspace, "今日は晴れ\n明も"), (.delete, "今日は晴れ\n明日"), (.control("w"), "今日は晴れ\nも"),
    (.control("u"), "今日は晴れ\nも"), (.control("k"), "今日は晴れ\n明日"), (.alt("d"), "今日は晴れ\n明日"),
  ])
  func `text is deleted by characters, words and lines`(key: Key, text: String) {
    var editor = TextEditor("今日は晴れ\n明日も", multiline: true)
    editor.move(to: 8)
    let isUsed = editor.handle(key)
    #expect(isUsed)
    #expect(editor.text == text)
  }

  @Test func `undo takes back a run of typing at once and redo brings it again`() {
    var editor = editor("元", typing: "の記録")
    editor.insert("を貼る")
    _ = editor.handle(.control("z"))
    #expect(editor.text == "元の記録")
    _ = editor.handle(.control("z"))
    #expect(editor.text == "元")
    _ = editor.handle(.control("z"))
    #expect(editor.text == "元")
    _ = editor.handle(.alt("z"))
    _ = editor.handle(.alt("z"))
    #expect(editor.text == "元の記録を貼る")
  }

  @Test func `undoing everything gives the first text back, whatever was done`() {
    let keys: [Key] = [
      .backspace, .delete, .left, .right, .up, .down, .home, .end, .enter, .control("w"),
      .control("k"),
      .control("u"), .alt("b"), .alt("f"), .character("か"), .character("\u{3099}"), .character("a"),
    ]
    var chance = Chance(seed: 11)
    for _ in 0..<100 {
      var editor = TextEditor("はじめの\n文", multiline: true)
      for _ in 0..<60 {
        _ = editor.handle(keys.randomElement(using: &chance) ?? .left)
        #expect((0...editor.text.count).contains(editor.cursor))
      }
      for _ in 0..<60 { _ = editor.handle(.control("z")) }
      #expect(editor.text == "はじめの\n文")
    }
  }

  @Test func `up and down follow the lines on the screen and keep the column`() {
    var editor = TextEditor("あいうえおかきくけこ\nさ\nしすせそ", multiline: true)
    var grid = CellGrid(Size(columns: 9, rows: 6))
    _ = editor.draw(in: Rect(grid.size), on: &grid)
    #expect(grid.text().hasPrefix("あいうえ\nおかきく\nけこ\nさ\nしすせそ"))
    editor.move(to: 3)
    let stops = (0..<4).map { _ in
      _ = editor.handle(.down)
      return editor.cursor
    }
    #expect(stops == [7, 10, 12, 16])
    let isUsed = editor.handle(.down)
    #expect(!isUsed)
    _ = editor.handle(.home)
    #expect(editor.cursor == 13)
  }

  @Test func `the insertion point is on the screen, whatever the text and the size`() {
    var chance = Chance(seed: 13)
    for _ in 0..<300 {
      let rect = Rect(
        column: 1, row: 1, columns: chance.number(1...20), rows: chance.number(1...6))
      var grid = CellGrid(Size(columns: 22, rows: 8))
      let text = chance.text() + chance.text()
      for multiline in [true, false] {
        var editor = TextEditor(text, multiline: multiline)
        editor.move(to: chance.number(0...editor.text.count))
        let cursor = editor.draw(in: rect, on: &grid)
        #expect(rect.contains(cursor), "\(text.debugDescription)")
      }
    }
  }

  @Test func `a long line scrolls sideways around the insertion point`() {
    var editor = TextEditor("一二三四五六七八九十", multiline: false)
    var grid = CellGrid(Size(columns: 9, rows: 1))
    #expect(editor.draw(in: Rect(grid.size), on: &grid) == Position(column: 8, row: 0))
    #expect(grid.text() == "七八九十")
    editor.move(to: 0)
    #expect(editor.draw(in: Rect(grid.size), on: &grid) == Position(column: 0, row: 0))
    #expect(grid.text() == "一二三四")
  }

  @Test func `long prose scrolls to the insertion point`() {
    let editor = TextEditor((1...20).map { "行\($0)" }.joined(separator: "\n"), multiline: true)
    var grid = CellGrid(Size(columns: 10, rows: 3))
    #expect(editor.draw(in: Rect(grid.size), on: &grid) == Position(column: 4, row: 2))
    #expect(grid.text() == "行18\n行19\n行20")
  }
}
