import Testing
import TextCells

@Suite struct WordBoundaryTests {
  @Test func `going on stops at the end of each run of a script`() {
    let text = Array("吸引をカンファレンスで話す ok 12回")
    var stops: [Int] = []
    var place = 0
    while place < text.count {
      place = wordBoundary(in: text, from: place, forward: true)
      stops.append(place)
    }
    let words = zip([0] + stops, stops).map { String(text[$0..<$1]) }
    #expect(words == ["吸引", "を", "カンファレンス", "で", "話", "す", " ok", " 12", "回"])
  }

  @Test func `going back stops at the beginning of each run`() {
    let text = Array("母は らーめん、コーヒー")
    var stops: [Int] = []
    var place = text.count
    while place > 0 {
      place = wordBoundary(in: text, from: place, forward: false)
      stops.append(place)
    }
    #expect(stops == [8, 7, 3, 1, 0])
  }

  @Test func `at the edges it stays`() {
    #expect(wordBoundary(in: [], from: 0, forward: true) == 0)
    #expect(wordBoundary(in: ["あ"], from: 9, forward: true) == 1)
    #expect(wordBoundary(in: ["あ"], from: -3, forward: false) == 0)
  }

  @Test(arguments: [
    ("々" as Character, ScriptRun.kanji), ("〇", .kanji), ("ゝ", .hiragana), ("ヴ", .katakana),
    ("ﾊ", .katakana), ("é", .latin), ("８", .latin), ("\u{3000}", .space), ("。", .other),
  ])
  func `each character belongs to a script`(character: Character, run: ScriptRun) {
    #expect(ScriptRun(character) == run)
  }
}
