import Casework
import Deidentification
import Foundation
import Testing

@Suite struct ReleaseTests {
  private static let child = Identity(
    kind: .child, relation: "",
    forms: SurfaceForms.of("楡川 湊斗", kana: "にれかわ みなと", kind: .child), surrogate: "本児")
  private static let identities = [
    child,
    Identity(
      kind: .family, relation: "母",
      forms: SurfaceForms.of("楡川 佳苗", kind: .family, beside: IdentitySheet([child])),
      surrogate: "母"),
    Identity(kind: .facility, relation: "", forms: ["雁木こども病院"], surrogate: "A病院"),
    Identity(
      kind: .staff, relation: "担任",
      forms: SurfaceForms.of("早乙女 朋美", kana: "さおとめ ともみ", kind: .staff), surrogate: "担任B"),
    Identity(kind: .place, relation: "", forms: ["藤沢市"], surrogate: "C市"),
    Identity(kind: .fact, relation: "生年月日", forms: ["2024-02-10"], surrogate: "〔伏せ字1〕"),
  ]

  private func record(_ notes: [(String, String)]) throws -> CaseRecord {
    var record = try #require(
      CaseRecord(
        beginningWith: .opened(
          number: RecordNumber(.caseRecord, year: FiscalYear(beginningIn: 2024), count: 1),
          outline: CaseOutline(title: "就学の準備"))))
    for identity in Self.identities { record.apply(.identified(identity: identity)) }
    for (day, text) in notes {
      let passage = IdentityMatcher(record.sheet).passage(from: text)
      record.apply(.noted(note: CaseNote(day: try #require(CivilDay(day)), text: passage)))
    }
    return record
  }

  private func shown(
    _ text: String, policy: String, on day: String = "2024-10-15", seed: UInt64 = 7
  ) throws -> String {
    let record = try record([("2024-04-20", "開始。"), (day, text)])
    let policy = try #require(ReaderPolicy.named(policy))
    let rendition = Release(record, policy: policy, seed: seed).rendition(of: record.texts)
    return try #require(rendition.texts.last).shown
  }

  @Test func `three policies come with the program`() {
    #expect(ReaderPolicy.presets.map(\.name) == ["inside", "outside", "strict"])
  }

  @Test func `people are called by what they are, without honorifics`() throws {
    let text = try shown("湊斗くんと佳苗さんが来た。", policy: "outside")
    #expect(text == "本児と母が来た。")
  }

  @Test(arguments: [
    ("inside", "X年8月に手術。"), ("outside", "生後5か月に手術。"), ("strict", "ある日に手術。"),
  ])
  func `a day is as coarse as the policy asks`(policy: String, expected: String) throws {
    #expect(try shown("令和6年8月3日に手術。", policy: policy) == expected)
  }

  @Test func `the years count on from the first`() throws {
    #expect(try shown("2025年1月5日に退院。", policy: "inside") == "X+1年1月に退院。")
    #expect(try shown("2023年12月1日に診断。", policy: "inside") == "X−1年12月に診断。")
  }

  @Test(arguments: [
    ("3歳2か月で就園。", "inside", "3歳で就園。"), ("3歳2か月で就園。", "outside", "3〜5歳で就園。"),
    ("5歳の秋。", "outside", "3〜5歳の秋。"), ("5歳の秋。", "inside", "5歳の秋。"),
    ("在胎26週3日で出生。", "outside", "超早産で出生。"), ("出生体重820gの児。", "outside", "出生体重1000g未満の児。"),
  ])
  func `ages, weeks and weights become bands`(text: String, policy: String, expected: String) throws
  {
    let result = try shown(text, policy: policy)
    #expect(result == expected)
  }

  @Test(arguments: [
    ("inside", "宮城県から地方都市へ。"), ("outside", "東北地方から地方都市へ。"), ("strict", "ある地方から地方都市へ。"),
  ])
  func `a place is as coarse as the policy asks`(policy: String, expected: String) throws {
    #expect(try shown("宮城県から藤沢市へ。", policy: policy) == expected)
  }

  @Test func `facilities keep a letter, or only their kind when strict`() throws {
    #expect(try shown("雁木こども病院へ。", policy: "strict") == "病院へ。")
    let outside = try shown("雁木こども病院へ。", policy: "outside")
    #expect(outside.hasSuffix("病院へ。") && outside.count == 5)
  }

  @Test func `letters stay the same within a release and differ between releases`() throws {
    let record = try record([("2024-04-20", "雁木こども病院と早乙女先生。"), ("2024-05-01", "雁木こども病院へ。")])
    let policy = try #require(ReaderPolicy.named("outside"))
    var letters: Set<String> = []
    var numbers: Set<String> = []
    for seed in UInt64(1)...40 {
      let rendition = Release(record, policy: policy, seed: seed).rendition(of: record.texts)
      let first = try #require(rendition.texts[1].segments.first).shown
      #expect(rendition.texts[2].segments.first?.shown == first)
      // 雁木 is read がんぎ or かりぎ; 早乙女 begins with S, さおとめ ともみ with S and T.
      let staff = rendition.texts[1].shown.filter { $0.isASCII && $0.isUppercase }.last
      #expect(staff != "S" && staff != "T")
      #expect(
        Release(record, policy: policy, seed: seed).rendition(of: record.texts) == rendition)
      letters.insert(first)
      numbers.insert(rendition.number)
    }
    #expect(letters.count > 10)
    #expect(numbers.count == 40)
  }

  @Test func `what nobody has answered is hidden and marked`() throws {
    let record = try record([("2024-04-20", "山ノ内先生から電話。")])
    let policy = try #require(ReaderPolicy.named("outside"))
    let rendition = Release(record, policy: policy, seed: 1).rendition(of: record.texts)
    #expect(rendition.openCount == 1)
    #expect(rendition.texts[1].shown.contains("山ノ内") == false)
    #expect(rendition.checks.first { $0.rule == "P14" }?.verdict == .warning)
  }

  @Test func `the pieces joined are exactly what was typed, and nothing of the sheet is left`()
    throws
  {
    var generator = SeededGenerator(state: 11)
    let words = [
      "湊斗", "楡川 湊斗", "みなと", "ﾐﾅﾄ", "佳苗さん", "雁木こども病院", "早乙女先生", "藤沢市", "令和6年8月3日", "8/3",
      "3歳2か月", "電話0466-00-1234", "母", "は", "。\n", "👨‍👩‍👦", "e\u{301}", "⟦0.1⟧", "Minato", "今日", "吸引",
    ]
    for round in 0..<200 {
      let text = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        words.randomElement(using: &generator) ?? ""
      }.joined(separator: round.isMultiple(of: 2) ? "、" : "の")
      let record = try record([("2024-10-15", text)])
      let policy = try #require(ReaderPolicy.presets.randomElement(using: &generator))
      let rendition = Release(record, policy: policy, seed: UInt64(round)).rendition(
        of: [CaseText(.note(try #require(CivilDay("2024-10-15"))), record.notes[0].text)])
      let rendered = try #require(rendition.texts.first)
      #expect(rendered.original.unicodeScalars.elementsEqual(text.unicodeScalars), "\(text)")
      for name in ["湊斗", "みなと", "ﾐﾅﾄ", "Minato", "佳苗", "雁木", "早乙女", "藤沢", "0466", "8月3日"] {
        #expect(!rendered.shown.contains(name), "\(text) → \(rendered.shown)")
      }
    }
  }

  @Test func `every rule of the fifteen is told, in order`() throws {
    let record = try record([("2024-04-20", "開始。")])
    let policy = try #require(ReaderPolicy.named("strict"))
    let checks = Release(record, policy: policy, seed: 1).rendition(of: record.texts).checks
    #expect(checks.map(\.rule) == (1...15).map { "P" + ($0 < 10 ? "0" : "") + "\($0)" })
    #expect(checks.first { $0.rule == "P09" }?.verdict == .notApplicable)
  }

  @Test(arguments: [
    ("P10", "機器のシリアルを確認。"), ("P11", "母は外国籍。"), ("P12", "父は消防士。"),
  ])
  func `a rule of words warns when they stand there`(rule: String, text: String) throws {
    let policy = try #require(ReaderPolicy.named("outside"))
    func verdict(_ text: String) throws -> ReleaseCheck.Verdict? {
      let record = try record([("2024-04-20", text)])
      return Release(record, policy: policy, seed: 1).rendition(of: record.texts)
        .checks.first { $0.rule == rule }?.verdict
    }
    #expect(try verdict(text) == .warning)
    #expect(try verdict("吸引を続けた。") == .kept)
  }

  @Test func `a prefecture with an exact age and a ventilator points to too few`() throws {
    let record = try record([("2024-04-20", "宮城県の5歳、人工呼吸器。")])
    func check(_ name: String) throws -> ReleaseCheck? {
      let policy = try #require(ReaderPolicy.named(name))
      return Release(record, policy: policy, seed: 1).rendition(of: record.texts)
        .checks.first { $0.rule == "P15" }
    }
    #expect(try check("inside")?.advice.japanese.contains("6人") == true)
    #expect(try check("inside")?.verdict == .kept)
    #expect(try check("outside")?.verdict == .kept)
  }

  @Test func `a policy of one's own is read, and a wrong one says which field`() throws {
    let good = """
      {"name":"own","japanese":"自前","english":"own","days":"month","ages":"bands",
       "places":"none","facilities":"kind","staff":"letter","fewestAlike":5}
      """
    #expect(try ReaderPolicy(json: Data(good.utf8)).places == .none)
    #expect(throws: ReaderPolicyError.notAllowed(field: "days")) {
      try ReaderPolicy(json: Data(good.replacing("month", with: "week").utf8))
    }
    #expect(throws: ReaderPolicyError.missing(field: "ages")) {
      try ReaderPolicy(json: Data(good.replacing("ages", with: "agez").utf8))
    }
    #expect(throws: ReaderPolicyError.notJSON) { try ReaderPolicy(json: Data("[".utf8)) }
  }
}
