import Testing

@testable import RequestFiles

struct DelimitedTextTests {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func `each row has the line it begins on`(end: String) {
    let text = ["a,b", "\"c", "d\",e", "", "\"\"\"f\"\", \",g", "h"].joined(separator: end)
    let rows = DelimitedText(text, delimiter: ",").rows
    #expect(rows.map(\.line) == [1, 2, 4, 5, 6])
    #expect(
      rows.map(\.cells) == [["a", "b"], ["c\(end)d", "e"], [""], ["\"f\", ", "g"], ["h"]])
  }

  @Test func `a line end at the end makes no row`() {
    #expect(DelimitedText("a\n", delimiter: ",").rows.count == 1)
    #expect(DelimitedText("a", delimiter: ",").rows.count == 1)
    #expect(DelimitedText("a,", delimiter: ",").rows.map(\.cells) == [["a", ""]])
    #expect(DelimitedText("", delimiter: ",").rows.isEmpty)
    #expect(DelimitedText("\"\"", delimiter: ",").rows.map(\.cells) == [[""]])
  }

  @Test func `a quote within an unquoted cell is a character`() {
    let rows = DelimitedText("身長5\"3,x\ny", delimiter: ",").rows
    #expect(rows.map(\.cells) == [["身長5\"3", "x"], ["y"]])
    #expect(rows.allSatisfy { $0.strayQuote == nil })
  }

  @Test func `what follows a closing quote marks the row and not its neighbours`() {
    let rows = DelimitedText("a\nb,\"彼は\"はい\"と\"\nc", delimiter: ",").rows
    #expect(rows.map(\.strayQuote) == [nil, 1, nil])
    #expect(rows.map(\.line) == [1, 2, 3])
  }

  @Test func `a quote that is never closed is found with its line`() {
    #expect(DelimitedText("a\nb,\"c\nd\n", delimiter: ",").unclosedQuoteLine == 2)
    #expect(DelimitedText("a\nb,\"c\"\"", delimiter: ",").unclosedQuoteLine == 2)
    #expect(DelimitedText("a\nb,\"c\"", delimiter: ",").unclosedQuoteLine == nil)
  }

  @Test func `spaces around quotes are not part of the cell`() {
    #expect(DelimitedText("a, \"b,c\" ,d", delimiter: ",").rows.map { $0.cells[2] } == ["d"])
  }

  @Test func `any cells come back as they were written`() {
    let pieces = ["a", "\"", ",", "\n", "\r\n", "\r", "児", "", " ", "\t"]
    var state: UInt64 = 7
    for _ in 0..<2000 {
      let cells = (0..<3).map { _ in
        (0..<4).map { _ in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return pieces[Int(state >> 33) % pieces.count]
        }
        .joined()
      }
      let text = RequestFixture.line(cells) + "\r\nend"
      let rows = DelimitedText(text, delimiter: ",").rows
      let ends = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
      #expect(rows.map(\.cells) == [cells, ["end"]], "\(cells)")
      #expect(rows.last?.line == ends, "\(cells)")
    }
  }
}
