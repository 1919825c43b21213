import Testing
import TerminalUI

@Suite struct ListCursorTests {
  @Test(arguments: [
    (Key.down, 6, 2), (.character("j"), 6, 2), (.up, 4, 2), (.character("ｋ"), 4, 2),
    (.pageDown, 9, 5),
    (.pageUp, 1, 1), (.home, 0, 0), (.character("g"), 0, 0), (.end, 19, 15),
    (.character("G"), 19, 15),
  ])
  func `the usual keys move the chosen row and keep it visible`(key: Key, selected: Int, top: Int) {
    var cursor = ListCursor(selected: 5, top: 2)
    let isUsed = cursor.handle(key, count: 20, page: 5)
    #expect(isUsed)
    #expect(cursor == ListCursor(selected: selected, top: top))
  }

  @Test func `other keys are left alone`() {
    var cursor = ListCursor(selected: 5, top: 2)
    let isUsed = cursor.handle(.enter, count: 20, page: 5)
    #expect(!isUsed)
    #expect(cursor == ListCursor(selected: 5, top: 2))
  }

  @Test func `whatever is pressed, the chosen row exists and is visible`() {
    let keys: [Key] = [.down, .up, .pageDown, .pageUp, .home, .end]
    var chance = Chance(seed: 5)
    var cursor = ListCursor()
    for _ in 0..<2000 {
      let (count, page) = (chance.number(0...12), chance.number(0...6))
      _ = cursor.handle(keys.randomElement(using: &chance) ?? .up, count: count, page: page)
      #expect(cursor.selected >= 0 && cursor.selected <= max(0, count - 1))
      #expect(cursor.top <= cursor.selected && cursor.selected < cursor.top + max(1, page))
      #expect(cursor.top >= 0)
    }
  }
}
