import Casework
import Testing

@Suite struct SessionTests {
  private func arranged() throws -> Trial<Consultation> {
    try Trial<Consultation>.after(.waiveFee, .assignAdviser)
  }

  @Test func `a session needs an adviser`() throws {
    #expect(
      try Trial<Consultation>.after(.waiveFee).refusal(of: .log(.example())) == .noAdviser)
  }

  @Test func `a session lies between the request and today`() throws {
    let trial = try arranged()
    #expect(
      trial.refusal(of: .log(.example(on: "2026-11-23"))) == .dayInFuture(civilDay("2026-11-23")))
    #expect(
      trial.refusal(of: .log(.example(on: "2026-11-09")))
        == .dayBeforeRequest(civilDay("2026-11-09"), civilDay("2026-11-10")))
    #expect(trial.refusal(of: .log(.example(on: "2026-11-10"))) == nil)
    #expect(trial.refusal(of: .log(.example(on: "2026-11-22"))) == nil)
  }

  @Test(arguments: [(0, false), (1, true), (1440, true), (1441, false), (-5, false)])
  func `a session lasts from a minute to a day`(minutes: Int, isAllowed: Bool) throws {
    #expect(
      try arranged().refusal(of: .log(.example(minutes: minutes)))
        == (isAllowed ? nil : .minutesOutOfRange(minutes)))
  }

  @Test func `something was asked or advised, and no action is blank`() throws {
    func session(asked: String, advised: String, action: String = "連絡") -> Session {
      Session(
        day: civilDay("2026-11-20"), minutes: 30, form: .mail, participants: plain(""),
        asked: plain(asked), advised: plain(advised),
        actions: [NextAction(what: plain(action), owner: plain(""), due: nil)])
    }
    let trial = try arranged()
    #expect(trial.refusal(of: .log(session(asked: " ", advised: ""))) == .blank(.sessionText))
    #expect(trial.refusal(of: .log(session(asked: "問い", advised: ""))) == nil)
    #expect(trial.refusal(of: .log(session(asked: "", advised: "助言"))) == nil)
    #expect(
      trial.refusal(of: .log(session(asked: "問い", advised: "", action: " "))) == .blank(.action))
  }

  @Test func `open actions come earliest first, those without a day last`() throws {
    let trial = try Trial<Consultation>.after(.waiveFee, .assignAdviser, .log(.example()))
    #expect(trial.record?.openActions.map(\.action) == [1, 0, 2])
  }

  @Test func `an action is ticked off once, on the day it is done`() throws {
    var trial = try Trial<Consultation>.after(.waiveFee, .assignAdviser, .log(.example()))
    try trial.perform(.finishAction(session: 0, action: 1))
    #expect(trial.record?.sessions[0].actions[1].doneOn == civilDay("2026-11-22"))
    #expect(trial.record?.openActions.map(\.action) == [0, 2])
    for (session, action) in [(0, 1), (0, 3), (1, 0), (-1, 0)] {
      #expect(
        trial.refusal(of: .finishAction(session: session, action: action)) == .noOpenAction)
    }
  }

  @Test func `the request's day does not move behind a session`() throws {
    let trial = try Trial<Consultation>.after(.waiveFee, .assignAdviser, .log(.example()))
    var form = RequestForm.example
    form.receivedDay = civilDay("2026-11-21")
    #expect(
      trial.refusal(of: .complete(form))
        == .dayBeforeRequest(civilDay("2026-11-20"), civilDay("2026-11-21")))
    form.receivedDay = civilDay("2026-11-20")
    #expect(trial.refusal(of: .complete(form)) == nil)
  }
}
