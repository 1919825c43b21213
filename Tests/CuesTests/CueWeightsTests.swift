import Testing

@testable import Cues

/// The text of weights, and what a line of words is taken for.
@Suite struct CueWeightsTests {
  private static let behind = CueName("behind")
  private static let word = CueName("w")

  private func cues(_ texts: String...) -> [UInt64] {
    var collector = CueCollector()
    for text in texts {
      collector.add(text.hasPrefix(">") ? Self.behind : Self.word, Array(text.unicodeScalars))
    }
    return collector.cues
  }

  private func weights() throws -> CueWeights {
    try CueWeights("labels=name nothing>nothing 50 name>name 100 behind=>さん 300 w=空 -100")
  }

  @Test func `an honorific behind makes a name`() throws {
    let weights = try weights()
    let likely = weights.probabilities(of: [cues("空", ">さん")])
    let unlikely = weights.probabilities(of: [cues("空", ">は")])
    #expect(likely[1] > 0.8 && unlikely[1] < 0.3)
  }

  @Test func `a neighbour that is a name draws the next`() throws {
    let weights = try weights()
    let line = weights.probabilities(of: [cues("早瀬", ">さん"), cues("空")])
    let alone = weights.probabilities(of: [cues("空")])
    #expect(line[3] > alone[1])
  }

  @Test(arguments: [0, 1, 2, 7])
  func `the labels of every word are certain together`(count: Int) throws {
    let weights = try weights()
    let line = (0..<count).map { _ in cues("空", ">さん") }
    let probabilities = weights.probabilities(of: line)
    #expect(probabilities.count == count * 2)
    for word in 0..<count {
      #expect(abs(probabilities[word * 2] + probabilities[word * 2 + 1] - 1) < 0.001)
    }
  }

  @Test func `a line of many thousand words is read like a short one`() throws {
    let weights = try CueWeights("labels=name nothing>nothing 307 name>name 100 behind=>さん 300")
    let plain = cues("道", ">は")
    let long = weights.probabilities(of: Array(repeating: plain, count: 20_000))
    let short = weights.probabilities(of: Array(repeating: plain, count: 9))
    #expect(abs(long[20_000] - short[8]) < 0.001)
    let sums = stride(from: 0, to: long.count, by: 2).map { long[$0] + long[$0 + 1] }
    #expect(sums.allSatisfy { abs($0 - 1) < 0.001 })
  }

  @Test func `the chain sums over every way to label a line`() {
    let (scores, steps): ([Float], [Float]) = ([0, 1.2, 0, -0.4, 0, 0.7], [0.5, -1, 0.3, 2])
    var total: Float = 0
    var second: Float = 0
    for first in 0...1 {
      for middle in 0...1 {
        for last in 0...1 {
          let score =
            scores[first] + steps[first * 2 + middle] + scores[2 + middle]
            + steps[middle * 2 + last] + scores[4 + last]
          total += exp(score)
          if middle == 1 { second += exp(score) }
        }
      }
    }
    let chain = CueChain(scores: scores, transitions: steps, count: 2)
    #expect(abs(chain.probabilities[3] - second / total) < 0.0001)
  }

  private func exp(_ value: Float) -> Float {
    // Enough terms of the series for the small numbers of the test.
    (1...30).reduce((sum: Float(1), term: Float(1))) { now, number in
      let term = now.term * value / Float(number)
      return (now.sum + term, term)
    }.sum
  }

  @Test(arguments: [
    "", "behind=さん 300", "labels=name w=空", "labels=name w=空 1,2", "labels=name w=空 x",
  ])
  func `what is no table of weights is refused`(text: String) {
    #expect(throws: CueWeightsError.self) { try CueWeights(text) }
  }
}
