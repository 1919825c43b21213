import Testing

@testable import Screens

@Suite struct DraftTextTests {
  @Test func `answers come back from a draft`() {
    var generator = SystemRandomNumberGenerator()
    let letters: [Character] = ["あ", "漢", "a", " ", "\n", "=", "|", "ｶﾞ", "👨‍👩‍👧", "⟦", "\\", "が"]
    for _ in 0..<500 {
      var values: [String: String] = [:]
      for id in ["name", "text", "day", "amount0"] {
        let count = Int.random(in: 1...20, using: &generator)
        values[id] = String(
          (0..<count).compactMap { _ in letters.randomElement(using: &generator) })
      }
      #expect(DraftText.values(of: DraftText.of(values)) == values)
    }
  }

  @Test func `a damaged draft gives what can be read`() {
    #expect(DraftText.values(of: "nonsense").isEmpty)
    #expect(DraftText.values(of: "") == [:])
  }
}
