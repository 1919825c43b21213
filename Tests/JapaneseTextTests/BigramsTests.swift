import JapaneseText
import Testing

struct BigramsTests {
  @Test func `neighbours are paired and punctuation parts them`() {
    #expect(Bigrams.of("胃瘻の児") == ["胃ろ", "ろう", "うの", "の児"])
    #expect(Bigrams.of("吸引、NICU 24h") == ["吸引", "ni", "ic", "cu", "24", "4h"])
    #expect(Bigrams.of("児。") == ["児"])
    #expect(Bigrams.of("、。　 ") == [])
    #expect(Bigrams.of("コーデ") == ["こー", "ーで"])
    #expect(Bigrams.of("𠮷野家") == ["吉野", "野家"])
  }

  @Test func `a text is found by any part of it that is a word long`() {
    let text = "放デイで胃ろうの注入を看護師不在の日にどうするか、事業所として整理したい。"
    let index = Set(Bigrams.of(text))
    for query in ["注入", "看護師不在", "胃瘻", "放課後等デイサービス", "事業所"] {
      #expect(index.isSuperset(of: Bigrams.query(query)), "\(query)")
    }
    #expect(!index.isSuperset(of: Bigrams.query("保育")))
  }

  @Test func `every pair is a whole word to an ascii tokenizer`() {
    let text = "a-b c_d 'x' 令和8年(2026)：①②★☆ É naïve ㌔㍉ ½ ２０％ 邊󠄀\u{301} 🙂 OK!"
    for word in Bigrams.of(text) {
      let isWhole = word.unicodeScalars.allSatisfy { scalar in
        !scalar.isASCII || ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
      }
      #expect(isWhole && !word.isEmpty && word.unicodeScalars.count <= 2, "\(word)")
    }
  }
}

extension BigramsTests {
  @Test func `one character is found wherever it stands in a run`() {
    #expect(Bigrams.indexed("喀痰。吸引") == ["喀痰", "痰", "吸引", "引"])
    #expect(Bigrams.phrases("Q-2026 吸引") == [["q"], ["20", "02", "26"], ["吸引"]])
  }
}
