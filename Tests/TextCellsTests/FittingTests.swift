import Testing
import TextCells

@Suite struct FittingTests {
  @Test(arguments: [
    ("日本語", 4, "日 ›"), ("日本語", 5, "日本›"), ("日本語", 6, "日本語"), ("日本語", 8, "日本語  "),
    ("abc", 2, "a›"), ("abc", 1, "›"), ("abc", 0, ""), ("", 2, "  "),
  ])
  func `a text fills its column, marked when it was cut`(text: String, count: Int, fitted: String) {
    #expect(text.fitted(toColumns: count) == fitted)
  }

  @Test func `amounts stand at the right`() {
    #expect("72,000".fitted(toColumns: 9, trailing: true) == "   72,000")
  }

  @Test func `whatever the text and the width, a fitted text has exactly that width`() {
    var random = RandomText(seed: 4)
    for _ in 0..<300 {
      let text = random.text(upTo: 25)
      for count in 1...40 {
        for trailing in [false, true] {
          let fitted = text.fitted(toColumns: count, trailing: trailing)
          #expect(fitted.columns == count, "\(text.debugDescription)")
        }
      }
    }
  }

  @Test func `a cut is the longest beginning that fits`() {
    var random = RandomText(seed: 5)
    for _ in 0..<300 {
      let text = random.text(upTo: 25)
      for limit in 0...40 {
        let cut = text.cut(toColumns: limit)
        #expect(text.hasPrefix(cut))
        #expect(cut.columns <= limit)
        let next = text.dropFirst(cut.count).first
        #expect(next.map { cut.columns + $0.columns > limit } ?? true)
      }
    }
  }
}
