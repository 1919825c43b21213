import Casework
import Testing

@Suite struct PDCACycleTests {
  @Test func `the first plan begins the first cycle`() throws {
    let trial = try Trial<CaseRecord>.after()
    let events = try trial.events(.write(.plan))
    #expect(events.first == .cycleBegun(cycle: 1))
    #expect(events.count == 2)
    for phase in [PDCAPhase.do, .check, .act] {
      #expect(trial.refusal(of: .write(phase)) == .noPlanYet(cycle: 1))
      #expect(trial.record?.refusal(of: phase) == .noPlanYet(cycle: 1))
    }
  }

  @Test func `each phase waits for the one before`() throws {
    var trial = try Trial<CaseRecord>.after(.beginCycle)
    #expect(trial.refusal(of: .write(.do)) == .noPlanYet(cycle: 1))
    try trial.perform(.write(.plan))
    #expect(trial.refusal(of: .write(.check)) == .nothingDoneYet(cycle: 1))
    #expect(trial.refusal(of: .write(.act)) == .notCheckedYet(cycle: 1))
    try trial.perform(.write(.do))
    #expect(trial.refusal(of: .write(.plan)) == nil)
    #expect(trial.refusal(of: .write(.act)) == .notCheckedYet(cycle: 1))
    try trial.perform(.write(.check))
    #expect(trial.refusal(of: .write(.plan)) == .planIsChecked(cycle: 1))
    #expect(trial.refusal(of: .write(.do)) == nil)
    #expect(trial.refusal(of: .write(.check)) == nil)
    #expect(trial.refusal(of: .beginCycle) == .cycleRunning(1))
    try trial.perform(.write(.act))
    for phase in PDCAPhase.allCases {
      #expect(trial.refusal(of: .write(phase)) == .cycleFinished(1))
    }
  }

  @Test func `a finished cycle lets the next one begin`() throws {
    var trial = try Trial<CaseRecord>.after(
      .write(.plan), .write(.do), .write(.check), .write(.act))
    #expect(trial.record?.refusalOfNextCycle == nil)
    try trial.perform(.beginCycle)
    #expect(trial.record?.currentCycle?.number == 2)
    #expect(trial.record?.currentCycle?.waiting == .plan)
    #expect(trial.refusal(of: .beginCycle) == .cycleRunning(2))
    #expect(trial.refusal(of: .write(.do)) == .noPlanYet(cycle: 2))
  }

  @Test func `a cycle waits for the first phase without a note`() throws {
    var trial = try Trial<CaseRecord>.after(.beginCycle)
    for phase in PDCAPhase.allCases {
      #expect(trial.record?.currentCycle?.waiting == phase)
      try trial.perform(.write(phase))
    }
    #expect(trial.record?.currentCycle?.waiting == nil)
    #expect(trial.record?.currentCycle?.isFinished == true)
  }

  @Test func `the earliest review counts until it is checked`() throws {
    var trial = try Trial<CaseRecord>.after(
      .write(.plan, review: civilDay("2027-02-01")), .write(.plan, review: civilDay("2026-12-01")),
      .write(.plan), .write(.do))
    #expect(trial.record?.currentCycle?.reviewDue == civilDay("2026-12-01"))
    try trial.perform(.write(.check))
    #expect(trial.record?.currentCycle?.reviewDue == nil)
  }

  @Test func `notes are not blank and not of a day ahead`() throws {
    var trial = try Trial<CaseRecord>.after()
    for phase in PDCAPhase.allCases {
      #expect(
        trial.refusal(of: .write(phase, " ")) == .blank(phase == .plan ? .goal : .note))
      #expect(
        trial.refusal(of: .write(phase, on: civilDay("2026-11-23")))
          == .dayInFuture(civilDay("2026-11-23")))
      try trial.perform(.write(phase))
    }
    let note = CaseNote(day: civilDay("2026-11-22"), text: plain("\u{3000}"))
    #expect(trial.refusal(of: .note(note)) == .blank(.note))
    let ahead = CaseNote(day: civilDay("2026-11-23"), text: plain("電話"))
    #expect(trial.refusal(of: .note(ahead)) == .dayInFuture(civilDay("2026-11-23")))
    try trial.perform(.note(CaseNote(day: civilDay("2026-11-22"), text: plain("電話"))))
    #expect(trial.record?.notes.count == 1)
  }
}
