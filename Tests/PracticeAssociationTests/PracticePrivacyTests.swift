import Casework
import Deidentification
import PracticeAssociation
import Testing

@Suite struct PracticePrivacyTests {
  static let today = CivilDay(ordinal: 20_779)  // 22 November 2026

  @Test(arguments: Language.allCases)
  func `no passage of a case holds a registered spelling in plain text`(
    language: Language
  ) throws {
    let ledger = try Ledger(playing: PracticeAssociation(today: Self.today, language: language))
    for record in ledger.cases.values {
      expectNoSpelling(of: record.sheet, in: record.passages)
    }
  }

  @Test(arguments: Language.allCases)
  func `no passage of an attached consultation holds a registered spelling in plain text`(
    language: Language
  ) throws {
    let ledger = try Ledger(playing: PracticeAssociation(today: Self.today, language: language))
    for consultation in ledger.consultations.values {
      guard let id = consultation.caseID, let record = ledger.cases[id] else { continue }
      expectNoSpelling(of: record.sheet, in: consultation.passages)
    }
  }

  @Test(arguments: Language.allCases)
  func `most notes name somebody, and a consultation without a case refers to nobody`(
    language: Language
  ) throws {
    let ledger = try Ledger(playing: PracticeAssociation(today: Self.today, language: language))
    let passages = ledger.cases.values.flatMap(\.passages)
    #expect(passages.count(where: \.hasReferences) * 5 >= passages.count * 2)
    let loose = ledger.consultations.values.filter { $0.caseID == nil }.flatMap(\.passages)
    #expect(loose.allSatisfy { !$0.hasReferences })
  }

  @Test(arguments: Language.allCases)
  func `trainers read surrogates where the family's names stand`(language: Language) throws {
    let ledger = try Ledger(playing: PracticeAssociation(today: Self.today, language: language))
    for record in ledger.cases.values {
      let (own, trainer) = (
        CaseReader(record.sheet, eyes: .own), CaseReader(record.sheet, eyes: .trainer)
      )
      let child = try #require(record.sheet.child)
      let named = record.passages.filter { own.read($0).contains(child.name(of: language)) }
      for passage in named {
        #expect(!trainer.read(passage).contains(child.name(of: language)))
        #expect(trainer.read(passage).contains(child.surrogate))
      }
    }
  }

  private func expectNoSpelling(of sheet: IdentitySheet, in passages: [Passage]) {
    let matcher = IdentityMatcher(sheet)
    for passage in passages {
      for case .text(let plain) in passage.parts {
        #expect(matcher.passage(from: plain) == Passage(plain: plain), "\(plain)")
      }
    }
  }
}

extension Identity {
  /// The given name.
  func name(of language: Language) -> String {
    let parts = name.split(separator: " ").map(String.init)
    return (language == .japanese ? parts.last : parts.first) ?? name
  }
}
