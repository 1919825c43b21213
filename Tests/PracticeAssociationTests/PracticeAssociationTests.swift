import Casework
import Deidentification
import PracticeAssociation
import Testing

@Suite struct PracticeAssociationTests {
  static let today = CivilDay(ordinal: 20_779)  // 22 November 2026
  static let days = ["2026-11-22", "2026-04-01", "2027-03-31", "2028-02-29"].compactMap {
    CivilDay($0)
  }

  @Test func `the same seed gives the same steps`() {
    let first = PracticeAssociation(seed: 7, today: Self.today)
    #expect(first == PracticeAssociation(seed: 7, today: Self.today))
  }

  @Test func `another seed, day or language gives other steps`() {
    let first = PracticeAssociation(seed: 7, today: Self.today)
    #expect(first != PracticeAssociation(seed: 8, today: Self.today))
    #expect(first != PracticeAssociation(seed: 7, today: Self.today.adding(days: 1)))
    #expect(first != PracticeAssociation(seed: 7, today: Self.today, language: .english))
  }

  @Test(arguments: Self.days, Language.allCases)
  func `no step is refused`(today: CivilDay, language: Language) throws {
    for seed: UInt64 in 1...2 {
      _ = try Ledger(
        playing: PracticeAssociation(seed: seed, today: today, language: language))
    }
  }

  @Test(arguments: Self.days)
  func `steps are in order and none is today or later`(today: CivilDay) throws {
    let moments = PracticeAssociation(today: today).steps.map(\.moment)
    #expect(moments == moments.sorted())
    let last = try #require(moments.last)
    #expect(last.day < today)
    let first = try #require(moments.first)
    #expect(FiscalYear(of: first.day).year == FiscalYear(of: today).year - 2)
  }

  @Test func `every step of a play reaches its closure`() {
    let association = PracticeAssociation(today: Self.today)
    var count = 0
    association.play(
      member: { _, id, _, _ in
        count += 1
        return id ?? MemberID("m\(count)")
      },
      caseRecord: { _, id, _, _ in
        count += 1
        return id ?? CaseID("c\(count)")
      },
      consultation: { _, id, _, _ in
        count += 1
        return id ?? ConsultationID("q\(count)")
      })
    #expect(count == association.steps.count)
  }

  @Test func `work is done on working days`() {
    let weekdays = PracticeAssociation(today: Self.today).steps.map(\.moment.day)
      .filter { $0 < Self.today.adding(days: -3) }.map(\.weekday)
    #expect(!weekdays.contains(0))
    #expect(!weekdays.contains(6))
  }
}
