import Testing

@testable import Cues

/// What examples teach.
@Suite struct CueTrainingTests {
  private static let behind = CueName("behind")
  private static let word = CueName("w")

  /// Lines in which a name is what さん stands behind, by two authors; 花 is often there and says nothing.
  private func learned() -> (weights: CueWeights, text: String, name: [UInt64], word: [UInt64]) {
    var collector = CueCollector(keepingTexts: true)
    var training = CueTraining(labels: ["name"])
    func cues(_ word: String, _ behind: String) -> [UInt64] {
      collector.removeCues()
      collector.add(Self.word, Array(word.unicodeScalars))
      collector.add(Self.behind, Array(behind.unicodeScalars))
      return collector.cues
    }
    for author in 0..<2 {
      for number in 0..<30 {
        let word = number % 3 == 0 ? "花" : "語\(number)"
        training.add(
          CueExample(cues: [cues(word, "さん"), cues("は", "元気")], labels: [1, 0]), author: author)
        training.add(
          CueExample(cues: [cues(word, "を"), cues("を", "見る")], labels: [0, 0]), author: author)
      }
      for _ in 0..<30 {
        training.add(
          CueExample(cues: [cues("独り\(author)", "へ")], labels: [1]), author: author)
      }
    }
    let name = cues("新しい", "さん")
    let word = cues("花", "を")
    let (weights, text) = training.learned(texts: collector.texts ?? [:])
    return (weights, text, name, word)
  }

  @Test func `what stands behind tells a new name from a word`() {
    let learned = learned()
    #expect(learned.weights.probabilities(of: [learned.name])[1] > 0.8)
    #expect(learned.weights.probabilities(of: [learned.word])[1] < 0.2)
  }

  @Test func `the text of the weights gives the same weights`() throws {
    let learned = learned()
    let read = try CueWeights(learned.text)
    for line in [[learned.name], [learned.word, learned.name]] {
      #expect(read.probabilities(of: line) == learned.weights.probabilities(of: line))
    }
  }

  @Test func `the same examples teach the same`() {
    #expect(learned().text == learned().text)
  }

  @Test func `what one author alone writes teaches nothing`() {
    let text = learned().text
    #expect(text.contains("behind=さん"))
    #expect(!text.contains("独り"))
  }
}
