import Casework
import Deidentification
import Testing

@Suite struct DetectorPropertyTests {
  /// Pieces that stress every recogniser, and scalars of every sort.
  private static let pieces = [
    "空", "大和田", "さん", "ちゃん", "先生", "\n", "　", " ", "令和", "6", "年", "月", "日", "/", ".", "-", "0",
    "9", "ー", "〒",
    "@", "a", "B", "Dr ", "Mrs", "'s", "（", "）", "「", "」", "：", "病院", "市", "県", "駅", "町", "丁目", "第",
    "号", "歳", "か月",
    "在胎", "週", "g", "ｶﾞ", "ﾞ", "\u{200B}", "㈱", "👩‍👧", "\u{3099}", "é", "\u{0}", "O", "+", "唯一の",
    "テレビで", "LINE", "の", "は",
  ]

  private func randomText(_ generator: inout SeededGenerator) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...40, using: &generator) {
      if Int.random(in: 0..<5, using: &generator) == 0 {
        let value = UInt32.random(in: 0...0x2FFFF, using: &generator)
        if let scalar = Unicode.Scalar(value) { text.append(scalar) }
      } else if let piece = Self.pieces.randomElement(using: &generator) {
        text.append(contentsOf: piece.unicodeScalars)
      }
    }
    return String(text)
  }

  @Test func `findings of any text stand inside it, in order and without overlap`() {
    var generator = SeededGenerator(state: 7)
    for _ in 0..<600 {
      let text = randomText(&generator)
      for detector in [DetectorFixture.japaneseDetector, DetectorFixture.englishDetector] {
        var end = 0
        for finding in detector.findings(in: text) {
          #expect(
            finding.range.lowerBound >= end && !finding.range.isEmpty, "\(text.debugDescription)")
          end = finding.range.upperBound
        }
        #expect(end <= text.unicodeScalars.count, "\(text.debugDescription)")
      }
    }
  }

  @Test func `a name is found at its exact place whatever stands around it`() {
    var generator = SeededGenerator(state: 11)
    for _ in 0..<300 {
      let (before, after) = (randomText(&generator), randomText(&generator))
      let text = before + "\n霧島こども病院\n" + after
      let start = before.unicodeScalars.count + 1
      let covering = DetectorFixture.japaneseDetector.findings(in: text)
        .filter { $0.range.overlaps(start..<(start + 7)) }
      let isHidden = (start..<(start + 7)).allSatisfy { place in
        covering.contains { $0.range.contains(place) }
      }
      #expect(isHidden, "\(text.debugDescription)")
    }
  }

  @Test func `what is rendered without findings is the text itself`() {
    var generator = SeededGenerator(state: 13)
    for _ in 0..<200 {
      let text = randomText(&generator)
      #expect(
        Array(DetectorFixture.japaneseDetector.rendered(text, findings: []).unicodeScalars)
          == Array(text.unicodeScalars))
    }
  }

  @Test func `throughput is printed, never judged`() {
    let note = String(repeating: "4/8　古賀さんが訪問。空くんは入眠中。母（真由さん）より電話。\n", count: 10)
    let clock = ContinuousClock()
    let time = clock.measure {
      for _ in 0..<20 { _ = DetectorFixture.japaneseDetector.findings(in: note) }
    }
    print("detector: \(time / 20) for a note of \(note.unicodeScalars.count) scalars (debug build)")
  }
}
