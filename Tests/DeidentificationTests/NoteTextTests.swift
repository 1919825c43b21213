import JapaneseText
import Testing

@testable import Deidentification

@Suite struct NoteTextTests {
  @Test func `half-width kana with its voice mark leads back to both scalars`() {
    let note = NoteText("ｱｲｻﾞﾜ", analyser: nil)
    #expect(note.text(0..<note.count) == "アイザワ")
    #expect(note.original(2..<3) == 2..<4)
    #expect(note.original(0..<4) == 0..<5)
  }

  @Test func `zero-width signs are left out and counted`() {
    let note = NoteText("結\u{200B}衣", analyser: nil)
    #expect(note.text(0..<note.count) == "結衣")
    #expect(note.original(0..<2) == 0..<3)
  }

  @Test func `one sign that becomes several leads back to itself`() {
    let note = NoteText("㈱山", analyser: nil)
    #expect(note.text(0..<note.count) == "(株)山")
    #expect(note.original(1..<2) == 0..<1)
  }

  @Test func `the map from folded to original is exact for any text`() {
    var generator = SeededGenerator(state: 3)
    for _ in 0..<500 {
      var scalars: [Unicode.Scalar] = []
      for _ in 0..<20 {
        if let scalar = Unicode.Scalar(UInt32.random(in: 0x20...0x1FFFF, using: &generator)) {
          scalars.append(scalar)
        }
      }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      let note = NoteText(String(view), analyser: nil)
      var end = 0
      for place in 0..<note.count {
        let range = note.original(place..<(place + 1))
        #expect(range.upperBound >= end && range.upperBound <= scalars.count && !range.isEmpty)
        var piece = String.UnicodeScalarView()
        piece.append(contentsOf: scalars[range])
        // The marks of a list stay as they are: ① is no 1.
        let isMark = scalars[range.lowerBound] == note.plain[place]
        #expect(
          isMark || TextFolding.narrowed(String(piece)).unicodeScalars.contains(note.plain[place]))
        end = range.upperBound
      }
      #expect(note.folded.count == note.plain.count)
    }
  }
}
