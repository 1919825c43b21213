import Testing

@testable import TextCells

@Suite struct WrappingTests {
  @Test(arguments: [
    ("あいう。えお", 6, ["あい", "う。え", "お"]),
    ("あい「うえ」", 6, ["あい", "「う", "え」"]),
    ("話し合った。", 10, ["話し合っ", "た。"]),
    ("話し合った", 6, ["話し", "合った"]),
    ("カーテンー", 8, ["カーテ", "ンー"]),
    ("それは……そう", 7, ["それは", "……そう"]),
    ("hello world", 7, ["hello ", "world"]),
    ("internationalization", 8, ["internat", "ionaliza", "tion"]),
    ("一行目\n\n三行目", 10, ["一行目", "", "三行目"]),
    ("", 5, [""]), ("あ\n", 5, ["あ", ""]),
    ("日本", 1, ["日", "本"]), ("。。。。", 4, ["。。", "。。"]),
  ])
  func `lines break where a Japanese typesetter breaks them`(
    text: String, limit: Int, lines: [String]
  ) {
    #expect(text.wrapped(toColumns: limit).map(\.text) == lines)
  }

  @Test func `a line knows where it stands and whether the paragraph ends`() {
    let lines = "あいう\nえ".wrapped(toColumns: 4)
    #expect(lines.map(\.range) == [0..<2, 2..<3, 4..<5])
    #expect(lines.map(\.endsParagraph) == [false, true, true])
  }

  @Test func `nothing is lost and no line is too wide`() {
    var random = RandomText(seed: 6)
    for _ in 0..<300 {
      let text = random.text(upTo: 30, from: RandomText.difficult + ["\n"])
      for limit in 1...40 {
        let lines = text.wrapped(toColumns: limit)
        let joined = lines.map { $0.text + ($0.endsParagraph ? "\n" : "") }.joined().dropLast()
        #expect(Array(joined.unicodeScalars) == Array(text.unicodeScalars))
        #expect(lines.allSatisfy { $0.text.columns <= limit || $0.text.count == 1 })
      }
    }
  }

  @Test func `a line starts or ends wrongly only where no better place was`() {
    var random = RandomText(seed: 7)
    for _ in 0..<500 {
      let text = random.text(upTo: 40)
      let characters = Array(text)
      for limit in [4, 8, 11, 20] {
        for line in text.wrapped(toColumns: limit) where !line.endsParagraph {
          let end = line.range.upperBound
          if Kinsoku.allowsBreak(between: characters[end - 1], and: characters[end]) { continue }
          let inside = (line.range.lowerBound + 1)..<max(line.range.lowerBound + 1, end)
          #expect(
            !inside.contains {
              Kinsoku.allowsBreak(between: characters[$0 - 1], and: characters[$0])
            }, "\(line.text)")
        }
      }
    }
  }

  @Test(arguments: Array("、。）」』】！？ーっゃァｯ々・：；｣､,.)]"))
  func `these never start a line`(mark: Character) {
    #expect(!Kinsoku.allowsBreak(between: "字", and: mark))
    #expect(("あいうえ" + String(mark)).wrapped(toColumns: 8).last?.text.first == "え")
  }

  @Test(arguments: Array("（「『【〈《｢(["))
  func `these never end a line`(mark: Character) {
    let lines = ("あいう" + String(mark) + "えお").wrapped(toColumns: 8)
    #expect(lines.first?.text.last != mark)
    #expect(lines.count > 1)
  }

  @Test func `a long record wraps at once`() {
    let text = String(repeating: "本児は先週から「夜は眠れる」と話し、母も安心していた。", count: 400)
    let duration = ContinuousClock().measure { _ = text.wrapped(toColumns: 76) }
    #expect(duration < .seconds(1))
  }
}
