import TerminalUI
import Testing

/// Looking for words in a text that is being written.
@Suite struct FindingTests {
  private func form(_ text: String, pressing keys: [Key]) -> Form {
    var form = Form(
      title: "", fields: [.prose(id: "a", label: "文", value: text), .line(id: "b", label: "人")])
    for key in keys { _ = form.handle(key) }
    return form
  }

  private let begin: [Key] = [.controlHome, .control("f")]

  private func typed(_ words: String) -> [Key] { words.map { .character($0) } }

  @Test(arguments: [
    ("就学", "就学"), ("ぶざー", "ブザー"), ("ﾌﾞｻﾞｰ", "ブザー"), ("ABC", "ａｂｃ"), ("　", " "), ("が", "ｶﾞ"),
  ])
  func `case, width and kana make no difference`(sought: String, found: String) {
    let form = form("母と\(found)の話", pressing: begin + typed(sought))
    #expect(form.focused?.editor.selectedText == found)
  }

  @Test func `each key goes on to the next place and around the end`() {
    let sought = begin + typed("学")
    func place(_ keys: [Key]) -> Range<Int>? {
      form("学校と大学と学童", pressing: sought + keys).focused?.editor.selection
    }
    #expect(place([]) == 0..<1)
    #expect(place([.enter]) == 4..<5)
    #expect(place([.down, .function(3)]) == 6..<7)
    #expect(place([.enter, .enter, .control("f")]) == 0..<1)
    #expect(place([.up]) == 6..<7)
  }

  @Test func `typing looks from where the search began`() {
    let form = form("学校と大学", pressing: begin + typed("学") + [.enter, .backspace] + typed("学校"))
    #expect(form.focused?.editor.selection == 0..<2)
  }

  @Test func `what is not there leaves the place and says so`() {
    var form = form("学校", pressing: begin + typed("寺"))
    #expect(form.focused?.editor.cursor == 0)
    #expect(shown(&form).contains("探す 寺"))
    #expect(shown(&form).contains("ありません"))
  }

  @Test func `the search shows which place of how many, and the cursor stands in it`() {
    var form = form("学校と大学", pressing: begin + typed("学") + [.enter])
    #expect(shown(&form).contains("2/2"))
    var grid = CellGrid(Size(columns: 40, rows: 8))
    #expect(draw(form, on: &grid) == Position(column: 9, row: 6))
  }

  @Test func `Esc stays at the place found, and the next letter replaces nothing`() {
    let form = form("母と学校", pressing: begin + typed("学校") + [.escape] + typed("小"))
    #expect(form.values["a"] == "母と小学校")
    #expect(form.find == nil)
  }

  @Test func `the words stay for the next search`() {
    let form = form("学校と大学", pressing: begin + typed("学") + [.escape, .function(3)])
    #expect(form.focused?.editor.selection == 4..<5)
    #expect(form.find == nil)
  }

  @Test func `Tab ends the search and goes on to the next field`() {
    let form = form("学校", pressing: begin + typed("学") + [.tab])
    #expect(form.find == nil)
    #expect(form.focused?.id == "b")
  }

  @Test func `a search is no change of the text`() {
    var form = form("学校", pressing: begin)
    #expect(form.handle(.character("学")) == .unchanged)
    form.paste("校\u{1B}")
    #expect(form.focused?.editor.selectedText == "学校")
    #expect(form.values["a"] == "学校")
  }

  @Test func `a line is not searched`() {
    #expect(form("学校", pressing: [.tab, .control("f")]).find == nil)
  }

  private func draw(_ form: Form, on grid: inout CellGrid) -> Position {
    form.draw(
      in: Rect(grid.size), on: &grid, footer: "Ctrl-S",
      words: FormWords(more: "", find: "探す", nothing: "ありません"))
  }

  private func shown(_ form: inout Form) -> String {
    var grid = CellGrid(Size(columns: 40, rows: 8))
    _ = draw(form, on: &grid)
    return grid.text()
  }
}
