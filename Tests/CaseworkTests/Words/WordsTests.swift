import Casework
import Testing

@Suite struct WordsTests {
  @Test func `every value of the field has a name of its own in both languages`() {
    expectNames(of: ConsultationKind.self)
    expectNames(of: ConsultationStage.self)
    expectNames(of: ConsultationStep.self)
    expectNames(of: Outcome.self)
    expectNames(of: Urgency.self)
    expectNames(of: LifeStage.self)
    expectNames(of: MeetingForm.self)
    expectNames(of: FamilyAgreement.self)
    expectNames(of: MemberKind.self)
    expectNames(of: PDCAPhase.self)
    expectNames(of: Achievement.self)
    expectNames(of: ActDecision.self)
    expectNames(of: RoleArea.self)
    expectNames(of: IdentityKind.self)
    expectNames(of: SubjectKind.self)
    expectNames(of: RequestGap.self)
    expectNames(of: RequiredText.self)
  }

  @Test(arguments: [
    ("ja", Language.japanese), ("ja_JP.UTF-8", .japanese), ("JA", .japanese), ("en_GB", .english),
    ("C", .english), ("", .english),
  ])
  func `a locale asks for a language`(locale: String, language: Language) {
    #expect(Language(locale: locale) == language)
  }

  private func expectNames<Value: Worded & CaseIterable>(
    of type: Value.Type, at location: SourceLocation = #_sourceLocation
  ) {
    for language in Language.allCases {
      let names = type.allCases.map { $0.words[language] }
      #expect(names.allSatisfy { !$0.isBlank }, sourceLocation: location)
      #expect(Set(names).count == names.count, sourceLocation: location)
    }
    let english = type.allCases.map { $0.words[.english] }
    #expect(
      english.allSatisfy { $0.unicodeScalars.allSatisfy(\.isASCII) }, sourceLocation: location)
  }
}
