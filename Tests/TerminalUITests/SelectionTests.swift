import TerminalUI
import Testing

/// Selecting, cutting, copying and inserting again.
@Suite struct SelectionTests {
  private func editor(_ text: String, at place: Int, pressing keys: [Key]) -> TextEditor {
    var editor = TextEditor(text, multiline: true)
    editor.move(to: place)
    for key in keys { _ = editor.handle(key) }
    return editor
  }

  @Test(arguments: [
    (Key.left, "母"), (.right, "と"), (.controlLeft, "母"), (.controlRight, "と"), (.home, "母"),
    (.end, "と話した"), (.controlHome, "今日\n母"), (.controlEnd, "と話した\n父も"), (.up, "日\n母"),
    (.down, "と話した\n父"),
  ])
  func `Shift selects what a motion passes`(motion: Key, selected: String) {
    let editor = editor("今日\n母と話した\n父も", at: 4, pressing: [.shifted(motion)])
    #expect(editor.selectedText == selected)
  }

  @Test func `a mark selects from where it was set until it is taken away`() {
    let marked: [Key] = [.control(" "), .right, .right]
    #expect(editor("母と話した", at: 0, pressing: marked).selectedText == "母と")
    #expect(editor("母と話した", at: 0, pressing: marked + [.left]).selectedText == "母")
    #expect(editor("母と話した", at: 0, pressing: marked + [.control(" ")]).selection == nil)
    #expect(editor("母と話した", at: 0, pressing: marked + [.escape]).selection == nil)
  }

  @Test func `an arrow leaves a selection at its side`() {
    let selecting: [Key] = [.shifted(.right), .shifted(.right)]
    #expect(editor("母と話した", at: 1, pressing: selecting + [.left]).cursor == 1)
    #expect(editor("母と話した", at: 1, pressing: selecting + [.right]).cursor == 3)
    #expect(editor("母と話した", at: 1, pressing: selecting + [.right]).selection == nil)
  }

  @Test(arguments: [
    (Key.character("父"), "父話した"), (.enter, "\n話した"), (.backspace, "話した"), (.delete, "話した"),
    (.control("w"), "話した"), (.control("d"), "話した"),
  ])
  func `what is done to a selection takes its place, as one step of undo`(key: Key, text: String) {
    var editor = editor("母と話した", at: 0, pressing: [.shifted(.right), .shifted(.right), key])
    #expect(editor.text == text)
    #expect(editor.selection == nil)
    _ = editor.handle(.control("z"))
    #expect(editor.text == "母と話した")
  }

  @Test func `pasted text takes the place of the selection`() {
    var editor = editor("母と話した", at: 0, pressing: [.alt("a")])
    editor.insert("父も\r\n来た")
    #expect(editor.text == "父も\n来た")
    _ = editor.handle(.control("z"))
    #expect(editor.text == "母と話した")
  }

  @Test func `cuts in a row are inserted again as one piece`() {
    var ring = KillRing()
    var editor = TextEditor("母と話した", multiline: true)
    for key: Key in [.control("w"), .control("w"), .control("y"), .control("y")] {
      _ = editor.handle(key, ring: &ring)
    }
    #expect(editor.text == "母と話した話した")
    #expect(ring.piece == "話した")
  }

  @Test func `the piece before takes the place of the one just inserted`() {
    var ring = KillRing()
    var editor = TextEditor("姉\n弟", multiline: true)
    for key: Key in [
      .control("w"), .backspace, .control("w"), .control("y"), .alt("y"), .alt("y"), .alt("y"),
    ] {
      _ = editor.handle(key, ring: &ring)
    }
    #expect(editor.text == "弟")
    _ = editor.handle(.left)
    _ = editor.handle(.alt("y"), ring: &ring)
    #expect(editor.text == "弟")
  }

  @Test func `Ctrl-K takes the rest of the paragraph, then its end`() {
    #expect(editor("姉と\n弟", at: 1, pressing: [.control("k")]).text == "姉\n弟")
    #expect(editor("姉と\n弟", at: 1, pressing: [.control("k"), .control("k")]).text == "姉弟")
  }

  @Test func `paragraphs and the whole text are passed at once`() {
    let text = "一行目\n二行目\n\n四行目"
    let stops: [(Key, Int)] = [
      (.controlDown, 7), (.controlUp, 4), (.alt("}"), 7), (.alt("{"), 4), (.controlHome, 0),
      (.controlEnd, 12), (.alt("<"), 0), (.alt(">"), 12),
    ]
    for (key, cursor) in stops { #expect(editor(text, at: 5, pressing: [key]).cursor == cursor) }
  }

  @Test func `a selection is drawn, with the newline in it`() {
    var editor = TextEditor("あい\nう", multiline: true)
    editor.select(1..<3)
    var grid = CellGrid(Size(columns: 6, rows: 2))
    _ = editor.draw(in: Rect(grid.size), on: &grid)
    #expect((0..<6).map { grid[$0, 0].style.selected } == [false, false, true, true, true, false])
    #expect(
      (0..<6).map { grid[$0, 1].style.selected } == [false, false, false, false, false, false])
  }

  @Test func `a sentence ends a step of undo, a run of erasing is one`() {
    var editor = TextEditor(multiline: true)
    for letter in "来た。また来る" { _ = editor.handle(.character(letter)) }
    _ = editor.handle(.control("z"))
    #expect(editor.text == "来た。")
    for key: Key in [.backspace, .backspace, .control("z")] { _ = editor.handle(key) }
    #expect(editor.text == "来た。")
  }

  @Test func `what was undone comes again, whatever was done`() {
    let keys: [Key] = [
      .backspace, .delete, .left, .right, .up, .down, .enter, .control("w"), .control("y"),
      .control("k"), .control(" "), .shifted(.left), .shifted(.down), .alt("a"), .alt("w"),
      .alt("y"), .character("か"), .character("\u{3099}"), .character("a"), .character("。"),
    ]
    var chance = Chance(seed: 23)
    for _ in 0..<150 {
      var ring = KillRing()
      var editor = TextEditor("はじめの\n文。", multiline: true)
      for _ in 0..<60 {
        _ = editor.handle(keys.randomElement(using: &chance) ?? .left, ring: &ring)
        #expect((0...editor.text.count).contains(editor.cursor))
        #expect(editor.selection.map { $0.upperBound <= editor.text.count } ?? true)
      }
      let last = editor.text
      for _ in 0..<60 { _ = editor.handle(.control("z")) }
      #expect(editor.text == "はじめの\n文。")
      for _ in 0..<60 { _ = editor.handle(.alt("z")) }
      #expect(editor.text == last)
    }
  }

  @Test func `lines reckoned from a change are those of the whole text`() {
    var chance = Chance(seed: 29)
    for _ in 0..<60 {
      let size = Size(columns: chance.number(2...14), rows: 400)
      var editor = TextEditor(chance.text() + "\n" + chance.text(), multiline: true)
      for _ in 0..<12 {
        var grid = CellGrid(size)
        _ = editor.draw(in: Rect(size), on: &grid)
        editor.move(to: chance.number(0...editor.text.count))
        switch chance.number(0...4) {
        case 0: _ = editor.handle(.enter)
        case 1: _ = editor.handle(.backspace)
        case 2: editor.insert(chance.text() + "\n" + chance.text())
        case 3: _ = editor.handle(.control("k"))
        default: _ = editor.handle(.control("z"))
        }
        var fresh = TextEditor(editor.text, multiline: true)
        fresh.move(to: editor.cursor)
        editor.move(to: editor.cursor)
        var (one, other) = (CellGrid(size), CellGrid(size))
        let cursor = editor.draw(in: Rect(size), on: &one)
        #expect(cursor == fresh.draw(in: Rect(size), on: &other))
        #expect(one.text() == other.text())
      }
    }
  }
}
