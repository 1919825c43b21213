import Casework
import Testing

@Suite struct CaseRecordTests {
  private let haru = CaseCommand.identify(.child, "楡川 湊斗", "湊斗", as: "本児")

  @Test func `a case is opened once, with a title`() throws {
    #expect(
      Trial<CaseRecord>().refusal(of: .open(CaseOutline(title: plain(" ")))) == .blank(.caseTitle))
    let trial = try Trial<CaseRecord>.after()
    #expect(trial.record?.number.description == "C-2026-0001")
    #expect(trial.refusal(of: .open(CaseOutline(title: plain("就園")))) == .alreadyBegun)
    #expect(Trial<CaseRecord>().refusal(of: .beginCycle) == .noSuchRecord)
  }

  @Test func `a revision changes something and keeps a title`() throws {
    var trial = try Trial<CaseRecord>.after()
    #expect(trial.refusal(of: .revise(CaseOutline(title: plain("就学")))) == .nothingChanged)
    #expect(trial.refusal(of: .revise(CaseOutline(title: plain("")))) == .blank(.caseTitle))
    try trial.perform(.revise(CaseOutline(title: plain("就学"), childAge: "6歳")))
    #expect(trial.record?.outline.childAge == "6歳")
  }

  @Test func `a sheet has one child, and no name or surrogate twice`() throws {
    let trial = try Trial<CaseRecord>.after(haru)
    #expect(trial.record?.sheet.child?.surrogate == "本児")
    #expect(trial.refusal(of: .identify(.child, "楡川 咲良", as: "本児2")) == .childOnSheet)
    #expect(
      trial.refusal(of: .identify(.family, "楡川 湊斗", as: "兄"))
        == .alreadyOnSheet(surrogate: "本児"))
    #expect(
      trial.refusal(of: .identify(.family, "楡川 佳苗", as: "本児")) == .surrogateTaken("本児"))
    #expect(trial.refusal(of: .identify(.family, "楡川 佳苗", as: "母")) == nil)
  }

  @Test func `an identity has a name and a surrogate`() throws {
    let trial = try Trial<CaseRecord>.after()
    #expect(trial.refusal(of: .identify(.family, as: "母")) == .blank(.identityName))
    #expect(trial.refusal(of: .identify(.family, " ", as: "母")) == .blank(.identityName))
    #expect(trial.refusal(of: .identify(.family, "佳苗", as: " ")) == .blank(.surrogate))
  }

  @Test func `spellings of an identity only grow`() throws {
    var trial = try Trial<CaseRecord>.after(haru, .identify(.family, "楡川 佳苗", as: "母"))
    func revise(
      _ place: Int, _ kind: IdentityKind, _ forms: [String], as surrogate: String = "本児"
    ) -> CaseCommand {
      .reviseIdentity(
        place, Identity(kind: kind, relation: "", forms: forms, surrogate: surrogate))
    }
    #expect(trial.refusal(of: revise(2, .child, ["楡川 湊斗", "湊斗"])) == .noSuchIdentity(2))
    #expect(trial.refusal(of: revise(-1, .child, ["楡川 湊斗", "湊斗"])) == .noSuchIdentity(-1))
    #expect(trial.refusal(of: revise(0, .child, ["楡川 湊斗", "湊斗"])) == .nothingChanged)
    #expect(trial.refusal(of: revise(0, .child, ["楡川 湊斗"])) == .spellingsOnlyGrow)
    #expect(trial.refusal(of: revise(0, .child, ["湊斗", "楡川 湊斗"])) == .spellingsOnlyGrow)
    #expect(trial.refusal(of: revise(0, .family, ["楡川 湊斗", "湊斗"])) == .spellingsOnlyGrow)
    #expect(
      trial.refusal(of: revise(0, .child, ["楡川 湊斗", "湊斗"], as: "母")) == .surrogateTaken("母"))
    try trial.perform(revise(0, .child, ["楡川 湊斗", "湊斗", "みーくん"]))
    #expect(trial.record?.sheet.child?.forms == ["楡川 湊斗", "湊斗", "みーくん"])
  }

  @Test(arguments: ["湊斗", "湊斗ちゃん", "楡川の子"])
  func `a surrogate gives no name of the sheet away`(surrogate: String) throws {
    let identify = CaseCommand.identify(.child, "楡川 湊斗", "楡川", "湊斗", as: surrogate)
    #expect(
      try Trial<CaseRecord>.after().refusal(of: identify) == .surrogateGivesNameAway(surrogate))
  }

  @Test func `no surrogate gives another identity away, whichever was entered first`() throws {
    let trial = try Trial<CaseRecord>.after(
      haru, .identify(.staff, "早乙女", as: "雁木の看護師"), .identify(.family, "Minato", as: "uncle"))
    #expect(
      trial.refusal(of: .identify(.family, "佳苗", as: "湊斗の母"))
        == .surrogateGivesNameAway("湊斗の母"))
    #expect(
      trial.refusal(of: .identify(.place, "雁木", as: "A地域"))
        == .surrogateGivesNameAway("雁木の看護師"))
    #expect(
      trial.refusal(of: .identify(.family, "佳苗", as: "MINATO's aunt"))
        == .surrogateGivesNameAway("MINATO's aunt"))
    let revised = Identity(
      kind: .child, relation: "", forms: ["楡川 湊斗", "湊斗", "看護師"], surrogate: "本児")
    #expect(
      trial.refusal(of: .reviseIdentity(0, revised)) == .surrogateGivesNameAway("雁木の看護師"))
  }

  @Test(arguments: [("光", "光の子"), ("An", "Planner A"), ("森 光", "森")])
  func `one character or letters within a word give nobody away`(
    name: String, surrogate: String
  ) throws {
    let identify = CaseCommand.identify(.staff, name, as: surrogate)
    #expect(try Trial<CaseRecord>.after().refusal(of: identify) == nil)
  }

  @Test func `a spelling means one identity`() throws {
    let trial = try Trial<CaseRecord>.after(haru)
    for forms in [["楡川 佳苗", "湊斗"], ["湊斗", "佳苗"]] {
      let mother = Identity(kind: .family, relation: "母", forms: forms, surrogate: "母")
      #expect(trial.refusal(of: .identify(mother)) == .spellingTaken("湊斗", surrogate: "本児"))
    }
    let grown = try Trial<CaseRecord>.after(haru, .identify(.family, "楡川 佳苗", as: "母"))
    let mother = Identity(
      kind: .family, relation: "", forms: ["楡川 佳苗", "湊斗"], surrogate: "母")
    #expect(
      grown.refusal(of: .reviseIdentity(1, mother)) == .spellingTaken("湊斗", surrogate: "本児"))
  }
}
