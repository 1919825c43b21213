import Casework
import Testing

@Suite struct RecordNumberTests {
  @Test(arguments: ["Q-2026-0107", "q-2026-107", "Ｑ－２０２６－０１０７", "ｑ－２０２６－１０７", "q-2026-00107"])
  func `a number is read as people write it`(text: String) throws {
    let number = try #require(RecordNumber(text))
    #expect(number == RecordNumber(.consultation, year: FiscalYear(beginningIn: 2026), count: 107))
    #expect(number.description == "Q-2026-0107")
  }

  @Test(arguments: [("C-2025-1", SubjectKind.caseRecord), ("m-2025-1", .member)])
  func `the letter says what a number names`(text: String, subject: SubjectKind) {
    #expect(RecordNumber(text)?.subject == subject)
  }

  @Test(arguments: [
    "", "Q", "Q-2026", "X-2026-1", "Q-26-1", "Q-2026-0", "Q-2026-x", "Q-2026-1-2", "QQ-2026-1",
    "2026-1",
  ])
  func `what is no number is not read`(text: String) { #expect(RecordNumber(text) == nil) }

  @Test func `counts beyond four digits keep all of them`() {
    let number = RecordNumber(.member, year: FiscalYear(beginningIn: 2026), count: 12_345)
    #expect(number.description == "M-2026-12345")
    #expect(RecordNumber(number.description) == number)
  }

  @Test(arguments: ["Q--2026--5", "-Q-2026-5-", "Q-2026-+5", "Q-+026-5"])
  func `spare hyphens and signs are no number`(text: String) {
    #expect(RecordNumber(text) == nil)
  }
}
