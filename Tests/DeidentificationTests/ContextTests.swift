import Casework
import Cues
import Deidentification
import Testing

/// Names that only their surroundings tell, found with the weights that come with the program.
@Suite struct ContextTests {
  private let family = IdentitySheet([
    Identity(kind: .child, relation: "", forms: ["橘 楓", "たちばな かえで"], surrogate: "本児"),
    Identity(kind: .family, relation: "兄", forms: ["橘 柊", "たちばな しゅう"], surrogate: "兄"),
    Identity(kind: .staff, relation: "看護師", forms: ["岡 恵", "おか めぐみ"], surrogate: "看護師A"),
  ])

  private func found(_ text: String, _ context: ContextWeights = .shipped) -> [String] {
    DetectorFixture.found(text, by: Detector(sheet: family, context: context))
  }

  @Test(arguments: [
    ("担当は恵が2回見ている。", "恵"), ("岡から申し送りを受ける。", "岡"), ("同胞の楓・柊は祖父母宅へ。", "柊"),
  ])
  func `a registered name that is a word`(text: String, name: String) {
    #expect(found(text).contains { $0.contains(name) }, "\(found(text))")
  }

  @Test func `finds what the rules alone do not`() {
    let text = "担当は恵が2回見ている。"
    #expect(!found(text, ContextWeights()).contains { $0.contains("恵") })
    let findings = Detector(sheet: family).findings(in: text)
    #expect(findings.contains { $0.reason == .context && $0.surrogate == "看護師A" }, "\(findings)")
  }

  @Test(arguments: ["丘の上の公園で遊ぶ。", "恵まれた天気で散歩した。", "1回30分、週2回を予定。", "特別支援学校の見学に行った。"])
  func `ordinary text stays`(text: String) { #expect(found(text) == []) }

  @Test func `the weights of both languages come with the program`() throws {
    let japanese = try #require(ContextWeights.shipped.japanese)
    let english = try #require(ContextWeights.shipped.english)
    #expect(japanese.labels == ContextLabel.learned(isEnglish: false).map(\.name))
    #expect(english.labels == ContextLabel.learned(isEnglish: true).map(\.name))
  }
}
