import Casework
import Testing

@Suite struct ConsultationStageTests {
  @Test func `the stage follows from what has happened`() throws {
    var trial = try Trial<Consultation>.after()
    #expect(trial.record?.stage == .received)
    let steps: [(ConsultationCommand, ConsultationStage)] = [
      (.propose(.example(10_000)), .negotiating),
      (.propose(.example(8_000, by: .requester)), .negotiating), (.agree, .matching),
      (.attach(Trial<Consultation>.caseID), .matching), (.assignAdviser, .arranged),
      (.log(.example()), .following), (.finishAction(session: 0, action: 0), .following),
      (.close(.completed), .closed),
    ]
    for (command, stage) in steps {
      try trial.perform(command)
      #expect(trial.record?.stage == stage, "\(command)")
    }
  }

  @Test func `a waived fee goes straight to finding an adviser`() throws {
    #expect(try Trial<Consultation>.after(.waiveFee).record?.stage == .matching)
  }

  @Test func `the due day is the earliest open action or the open offer's last day`() throws {
    var trial = try Trial<Consultation>.after(.propose(.example(1, until: "2026-11-25")))
    #expect(trial.record?.dueDay == civilDay("2026-11-25"))
    try trial.perform(.agree)
    #expect(trial.record?.dueDay == nil)
    try trial.perform(.assignAdviser)
    try trial.perform(.log(.example()))
    #expect(trial.record?.dueDay == civilDay("2026-11-30"))
    try trial.perform(.finishAction(session: 0, action: 1))
    #expect(trial.record?.dueDay == civilDay("2026-12-10"))
    try trial.perform(.close(.completed))
    #expect(trial.record?.dueDay == nil)
  }
}
