import Morphology
import Testing

@Suite struct MorphologicalAnalyserTests {
  private func text(_ word: Word, of sentence: String) -> String {
    String(String.UnicodeScalarView(Array(sentence.unicodeScalars)[word.range]))
  }

  @Test func `a sentence is cut into words with their sorts`() throws {
    let sentence = "佐藤さんは大阪から来た。"
    let words = try MorphologicalAnalyser().analyse(sentence).words
    #expect(words.map { text($0, of: sentence) } == ["佐藤", "さん", "は", "大阪", "から", "来", "た", "。"])
    #expect(words[0].partOfSpeech == .surname)
    #expect(words[3].partOfSpeech == .place)
    #expect(words[4].partOfSpeech == .particle)
  }

  @Test func `places are counted in Unicode scalars, past emoji and line ends`() throws {
    let sentence = "👩‍👧 と\n鈴木"
    let words = try MorphologicalAnalyser().analyse(sentence).words
    let last = try #require(words.last)
    #expect(text(last, of: sentence) == "鈴木")
    #expect(last.range == 6..<8)
  }

  @Test func `every name that could stand in the text is a candidate`() throws {
    let candidates = try MorphologicalAnalyser().analyse("三上家").candidates
    #expect(candidates[0]?.contains { $0.partOfSpeech == .surname && $0.range == 0..<2 } == true)
  }

  @Test func `a missing dictionary is told in a sentence`() {
    let error = #expect(throws: MorphologyError.self) {
      try MorphologicalAnalyser(dictionary: "/nowhere")
    }
    #expect(error == .noDictionary("/nowhere"))
    #expect(
      error?.description == "MeCab finds no dictionary in /nowhere. Install mecab-ipadic-utf8.")
  }

  @Test func `without a directory the sentence names the package alone`() {
    #expect(
      MorphologyError.noDictionary(nil).description
        == "MeCab finds no dictionary. Install mecab-ipadic-utf8.")
    #expect(
      MorphologyError.outOfMemory.description
        == "MeCab could not get the memory to read the text.")
  }

  @Test func `a NUL and an empty text are no trouble`() throws {
    let analyser = try MorphologicalAnalyser()
    #expect(try analyser.analyse("").words.isEmpty)
    #expect(try analyser.analyse("鈴木\u{0}佐藤").words.count == 2)
  }
}
