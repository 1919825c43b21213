import Foundation
import Testing

@Suite struct DeidentifyTests {
  @Test func `text goes in with names and comes out without them`() throws {
    let result = try CommandLine().run(
      "deidentify", input: "母の楡川美咲さん(090-0000-0000)が令和8年4月1日に雁木こども医療センターを受診。\n")

    #expect(result.code == 0)
    for name in ["楡川", "美咲", "090-0000-0000", "4月1日", "雁木"] {
      #expect(!result.output.contains(name), "\(name)")
    }
    #expect(result.output.contains("受診"))
  }

  @Test func `JSON lines carry spans that count scalars of the text that came in`() throws {
    let text = "😀 佐々木はるちゃんは雁木病院へ。"
    let line = #"{"id":"n1","text":"\#(text)","record":null}"#
    let result = try CommandLine().run("deidentify", "--jsonl", input: line + "\n")

    let answer = try result.object()
    #expect(answer["id"] as? String == "n1")
    let spans = try #require(answer["spans"] as? [[String: Any]])
    let scalars = Array(text.unicodeScalars)
    let found = try spans.map { span -> String in
      let start = try #require(span["start"] as? Int)
      let end = try #require(span["end"] as? Int)
      return String(String.UnicodeScalarView(scalars[start..<end]))
    }
    #expect(found.contains { $0.contains("佐々木") })
    #expect(found.contains { $0.contains("雁木病院") })
    #expect(Set(spans.compactMap { $0["action"] as? String }).isSubset(of: ["replaced", "review"]))
  }

  @Test func `a line that is no note is refused with its number`() throws {
    let result = try CommandLine().run("deidentify", "--jsonl", input: "{\"id\":\"a\"}\n")

    #expect(result.code == 1)
    #expect(result.error.hasPrefix("Line 1 cannot be read"))
  }
}
