import Casework
import Deidentification
import Testing

@Suite struct DetectionRecordTests {
  @Test func `a record becomes an identity sheet with surrogates`() {
    let sheet = DetectorFixture.record.sheet
    #expect(sheet.child?.name == "大和田 空")
    #expect(sheet.child?.surrogate == "本児")
    let facilities = sheet.identities.filter { $0.kind == .facility }.map(\.name)
    #expect(facilities == ["訪問看護ステーションつばさ", "霧島こども病院", "青葉台小学校"])
    #expect(sheet.identities.filter { $0.kind == .place }.map(\.name) == ["藤沢市", "神奈川県"])
  }

  @Test func `surrogates are never shared`() {
    let surrogates = DetectorFixture.record.sheet.identities.map(\.surrogate)
    #expect(Set(surrogates).count == surrogates.count)
  }
}
