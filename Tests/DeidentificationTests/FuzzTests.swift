import Casework
import Deidentification
import Foundation
import Testing

/// Whatever is typed: nothing traps, every range is sound, and everything reads back.
///
/// `MEGURI_FUZZ_SECONDS=600` goes on for ten minutes; without it a second is enough.
@Suite struct FuzzTests {
  private static let pieces = [
    "楡川", "湊斗", "みなと", "ﾐﾅﾄ", "Minato", "佳苗さん", "雁木こども病院", "早乙女先生", "青葉台市", "令和6年4月2日",
    "2024/4/2", "8か月", "26w3d", "820g", "090-1234-5678", "〒980-0000", "a@example.jp", "@mina_to",
    "⟦0.1⟧", "⟦", "⟧", "e\u{301}", "が\u{3099}", "👨‍👩‍👦", "\u{200B}", "\u{FEFF}", "\u{202E}", "\0", "\n",
    "\r\n",
    "\t", " ", "　", "、", "。", "：", "「", "」", "（", "）", "は", "の", "Dr", "Mrs Pemberton",
    "St Mary’s School",
    "第0123456号", "№HS-0098-4471", "21:14 ちづ🐚", "ーーー", "ｶﾞ", "𠮷野", "𩸽", "\u{E0001}",
    "\u{1F1EF}\u{1F1F5}",
  ]

  private static var seconds: Double {
    ProcessInfo.processInfo.environment["MEGURI_FUZZ_SECONDS"].flatMap(Double.init) ?? 1
  }

  private static func text(using generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...24, using: &generator)).map { _ -> String in
      if Int.random(in: 0..<4, using: &generator) > 0 {
        return pieces.randomElement(using: &generator) ?? ""
      }
      let scalar = Unicode.Scalar(UInt32.random(in: 0...0x2FFFF, using: &generator))
      return scalar.map { String($0) } ?? "�"
    }.joined()
  }

  @Test func `the detector takes any text`() {
    let sheet = IdentitySheet([
      Identity(
        kind: .child, relation: "",
        forms: SurfaceForms.of("楡川 湊斗", kana: "にれかわ みなと", kind: .child), surrogate: "本児"),
      Identity(
        kind: .family, relation: "母", forms: ["楡川 佳苗", "佳苗"], surrogate: "母"),
      Identity(kind: .facility, relation: "", forms: ["雁木こども病院"], surrogate: "A病院"),
    ])
    let detector = Detector(sheet: sheet)
    var generator = SeededGenerator(state: UInt64(Date().timeIntervalSince1970))
    let end = Date().addingTimeInterval(Self.seconds)
    while Date() < end {
      let text = Self.text(using: &generator)
      let scalars = Array(text.unicodeScalars)
      var place = 0
      for finding in detector.findings(in: text) {
        #expect(finding.range.lowerBound >= place, "\(text.debugDescription)")
        #expect(finding.range.upperBound <= scalars.count, "\(text.debugDescription)")
        #expect(!finding.range.isEmpty, "\(text.debugDescription)")
        place = finding.range.upperBound
      }
      #expect(detector.findings(in: text) == detector.findings(in: text))
    }
  }

  @Test func `the parser of passages takes any text and any sheet`() {
    var generator = SeededGenerator(state: UInt64(Date().timeIntervalSince1970))
    let end = Date().addingTimeInterval(Self.seconds)
    while Date() < end {
      let text = Self.text(using: &generator)
      // What no program wrote is refused or read, and never a trap.
      if let passage = Passage(stored: text) {
        #expect(passage.stored.unicodeScalars.elementsEqual(text.unicodeScalars))
      }
      let forms = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        Self.text(using: &generator)
      }.filter { !$0.isEmpty }
      let sheet = IdentitySheet([
        Identity(kind: .child, relation: "", forms: forms, surrogate: "本児"),
        Identity(kind: .fact, relation: "", forms: Array(Self.pieces.prefix(9)), surrogate: "〔〕"),
      ])
      let passage = SheetPassages().passage(from: text, with: sheet)
      #expect(sheet.realText(of: passage).unicodeScalars.elementsEqual(text.unicodeScalars))
      let again = Passage(stored: passage.stored)
      #expect(again == passage, "\(text.debugDescription)")
      let grown = SheetPassages().passage(from: sheet.realText(of: passage), with: sheet)
      #expect(grown == passage, "\(text.debugDescription)")
    }
  }
}
