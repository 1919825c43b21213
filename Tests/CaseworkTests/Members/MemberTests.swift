import Casework
import Testing

@Suite struct MemberTests {
  private let profile = MemberProfile(name: "早乙女 朋美")

  @Test func `a member joins once, with a name`() throws {
    var trial = Trial<Member>()
    #expect(trial.refusal(of: .join(MemberProfile(name: " "))) == .blank(.memberName))
    #expect(trial.refusal(of: .revise(profile)) == .noSuchRecord)
    try trial.perform(.join(profile))
    #expect(trial.record?.number.description == "M-2026-0001")
    #expect(trial.refusal(of: .join(profile)) == .alreadyBegun)
  }

  @Test func `a revision changes something and keeps a name`() throws {
    var trial = Trial<Member>()
    try trial.perform(.join(profile))
    #expect(trial.refusal(of: .revise(profile)) == .nothingChanged)
    #expect(trial.refusal(of: .revise(MemberProfile(name: ""))) == .blank(.memberName))
    try trial.perform(.revise(MemberProfile(name: "早乙女 朋美", isAdviser: true)))
    #expect(trial.record?.profile.isAdviser == true)
  }

  @Test func `a record begins only with its first event`() {
    #expect(Member(beginningWith: .revised(profile: profile)) == nil)
    #expect(CaseRecord(beginningWith: .cycleBegun(cycle: 1)) == nil)
    #expect(Consultation(beginningWith: .attached(caseID: CaseID("x"))) == nil)
  }
}
