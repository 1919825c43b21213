import Casework
import Testing

@Suite struct PassageTests {
  @Test func `any passage is read back from its stored form, scalar for scalar`() {
    var generator = SeededGenerator(state: 11)
    for _ in 0..<3000 {
      let parts = (0..<generator.number(0...6)).map { _ in
        generator.number(0...2) == 0
          ? Passage.Part.reference(
            IdentityReference(
              identity: generator.number(0...40), form: generator.number(0...9)))
          : .text(generator.text(0...12))
      }
      let passage = Passage(parts: parts)
      guard let read = Passage(stored: passage.stored) else {
        Issue.record("not read back: \(passage.stored)")
        continue
      }
      #expect(scalars(of: read) == scalars(of: passage))
      #expect(read.stored.unicodeScalars.elementsEqual(passage.stored.unicodeScalars))
    }
  }

  @Test func `any text is a passage that reads as that text`() {
    var generator = SeededGenerator(state: 12)
    for _ in 0..<2000 {
      let text = generator.text(0...30)
      let read = Passage(stored: Passage(plain: text).stored)?.text { _ in "?" }
      #expect(read.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    }
  }

  @Test func `parts are joined, and empty ones left out`() {
    let reference = Passage.Part.reference(IdentityReference(identity: 1, form: 0))
    let passage = Passage(parts: [
      .text(""), .text("a"), .text("b"), reference, .text(""), reference, .text("c"),
    ])
    #expect(passage.parts == [.text("ab"), reference, reference, .text("c")])
    #expect(Passage(parts: []).isEmpty)
    #expect(Passage(plain: "").isEmpty)
  }

  @Test func `the stored form is text with marked references`() {
    let passage = Passage(parts: [
      .text("⟦今日、"), .reference(IdentityReference(identity: 3, form: 12)), .text("⟧と"),
    ])
    #expect(passage.stored == "⟦⟧今日、⟦3.12⟧⟧と")
  }

  @Test(arguments: [
    "⟦", "⟦3.0", "⟦3⟧", "⟦3.⟧", "⟦.0⟧", "⟦-1.0⟧", "⟦+1.0⟧", "⟦03.0⟧", "⟦3.0.0⟧", "⟦ 3.0⟧",
    "⟦３.0⟧", "⟦名⟧", "字⟦⟦⟧", "⟦99999999999999999999.0⟧",
  ])
  func `a damaged reference is refused`(stored: String) {
    #expect(Passage(stored: stored) == nil)
  }

  @Test(arguments: [("", true), (" \u{3000}\n", true), ("a", false)])
  func `white space alone is blank`(text: String, isBlank: Bool) {
    #expect(plain(text).isBlank == isBlank)
    #expect(!Passage(parts: [.reference(IdentityReference(identity: 0, form: 0))]).isBlank)
  }

  /// Strings compare equal by canonical equivalence; a record must keep the very scalars.
  private func scalars(of passage: Passage) -> [[Unicode.Scalar]] {
    passage.parts.map { part in
      switch part {
      case .text(let text): Array(text.unicodeScalars)
      case .reference(let reference):
        Array("<\(reference.identity).\(reference.form)>".unicodeScalars)
      }
    }
  }
}
