import Casework
import Testing

@Suite struct ConsultationTests {
  @Test func `a request begins a consultation with its number`() throws {
    let trial = try Trial<Consultation>.after()
    #expect(trial.record?.number.description == "Q-2026-0001")
    #expect(trial.record?.request == .example)
  }

  @Test func `a consultation begins only once, and only then with a number`() throws {
    #expect(try Trial<Consultation>.after().refusal(of: .receive(.example)) == .alreadyBegun)
    #expect(throws: Refusal.alreadyBegun) {
      try Consultation.decide(
        .receive(.example), on: nil, in: DecisionContext(today: civilDay("2026-11-22")))
    }
  }

  @Test func `nothing can be done before the request is in`() {
    #expect(Trial<Consultation>().refusal(of: .agree) == .noSuchRecord)
  }

  @Test func `a request needs a name and a text, and a day that has come`() {
    let trial = Trial<Consultation>()
    var form = RequestForm.example
    form.requester.name = " \u{3000}"
    #expect(trial.refusal(of: .receive(form)) == .blank(.requesterName))
    form = .example
    form.text = plain("\n")
    #expect(trial.refusal(of: .receive(form)) == .blank(.requestText))
    form = .example
    form.receivedDay = civilDay("2026-11-23")
    #expect(trial.refusal(of: .receive(form)) == .dayInFuture(civilDay("2026-11-23")))
    form.receivedDay = civilDay("2026-11-22")
    #expect(trial.refusal(of: .receive(form)) == nil)
  }

  @Test func `completing replaces the request under the same rules`() throws {
    var trial = try Trial<Consultation>.after()
    #expect(trial.refusal(of: .complete(.example)) == .nothingChanged)
    var form = RequestForm.example
    form.text = plain("")
    #expect(trial.refusal(of: .complete(form)) == .blank(.requestText))
    form.text = plain("就園について")
    try trial.perform(.complete(form))
    #expect(trial.record?.request.text == plain("就園について"))
  }

  @Test func `a request tells what is missing, in the order of the form`() {
    var form = RequestForm.example
    #expect(form.missing.isEmpty)
    form = RequestForm(
      receivedDay: civilDay("2026-11-10"), requester: Requester(name: "千早 隆之"), text: "相談")
    #expect(form.missing == [.kind, .contact, .meetingForm, .wishedDays])
    form.kind = .region
    form.requester.mail = "chihaya@example.jp"
    #expect(form.missing == [.meetingForm, .wishedDays])
    form.kind = .individual
    form.familyAgreement = .pending
    #expect(
      form.missing == [.meetingForm, .wishedDays, .childAge, .careItems, .familyAgreement])
  }

  @Test func `an adviser is assigned once the fee is settled`() throws {
    #expect(
      try Trial<Consultation>.after().refusal(of: .assignAdviser) == .feeNotSettled)
    let trial = try Trial<Consultation>.after(.waiveFee)
    #expect(trial.refusal(of: .assignAdviser) == nil)
    let stranger = ConsultationCommand.assign(MemberID("stranger"), reason: plain(""))
    #expect(trial.refusal(of: stranger) == .noSuchRecord)
    let third = RecordNumber(.member, year: FiscalYear(beginningIn: 2026), count: 3)
    let novice = ConsultationCommand.assign(Trial<Consultation>.novice, reason: plain(""))
    #expect(trial.refusal(of: novice) == .notAnAdviser(third))
    let second = RecordNumber(.member, year: FiscalYear(beginningIn: 2026), count: 2)
    #expect(
      try Trial<Consultation>.after(.waiveFee, .assignAdviser).refusal(of: .assignAdviser)
        == .alreadyAssigned(second))
  }

  @Test func `only an individual consultation is attached, and only once`() throws {
    let attach = ConsultationCommand.attach(Trial<Consultation>.caseID)
    #expect(try Trial<Consultation>.after().refusal(of: attach) == nil)
    #expect(
      try Trial<Consultation>.after().refusal(of: .attach(CaseID("none"))) == .noSuchRecord)
    #expect(
      try Trial<Consultation>.after(attach).refusal(of: attach) == .alreadyAttached)
    var form = RequestForm.example
    form.kind = .region
    #expect(
      try Trial<Consultation>.after(.complete(form)).refusal(of: attach) == .regionalHasNoCase)
    #expect(
      try Trial<Consultation>.after(attach).refusal(of: .complete(form)) == .attachedIsIndividual)
    form.kind = nil
    #expect(try Trial<Consultation>.after(.complete(form)).refusal(of: attach) == .kindUnknown)
    #expect(
      try Trial<Consultation>.after(attach).refusal(of: .complete(form)) == .attachedIsIndividual)
  }

  @Test func `a closed consultation takes nothing more`() throws {
    let trial = try Trial<Consultation>.after(
      .waiveFee, .assignAdviser, .log(.example()), .close(.completed))
    let closed = try #require(trial.record?.number)
    let commands: [ConsultationCommand] = [
      .complete(.example), .propose(.example(1)), .propose(.example(1, by: .requester)), .agree,
      .waiveFee, .assignAdviser, .log(.example()), .finishAction(session: 0, action: 0),
      .attach(Trial<Consultation>.caseID), .close(.cancelled),
    ]
    for command in commands {
      #expect(trial.refusal(of: command) == .consultationClosed(closed), "\(command)")
    }
    for outcome in Outcome.allCases {
      #expect(trial.record?.refusal(of: outcome) == .consultationClosed(closed))
    }
  }

  @Test func `advice can only have been given in a session`() throws {
    let trial = try Trial<Consultation>.after(.waiveFee, .assignAdviser)
    #expect(trial.refusal(of: .close(.completed)) == .noSessionYet)
    for outcome in [Outcome.referred, .withdrawn, .cancelled] {
      #expect(trial.refusal(of: .close(outcome)) == nil)
    }
  }

  @Test func `failing over the fee needs an offer and no settlement`() throws {
    let close = ConsultationCommand.close(.feeNotAgreed)
    #expect(try Trial<Consultation>.after().refusal(of: close) == .noOfferYet)
    #expect(try Trial<Consultation>.after(.propose(.example(1))).refusal(of: close) == nil)
    #expect(try Trial<Consultation>.after(.waiveFee).refusal(of: close) == .feeAlreadySettled)
  }

  @Test func `a step is refused for the same reason as its command`() throws {
    let trial = try Trial<Consultation>.after()
    let today = civilDay("2026-11-22")
    let record = try #require(trial.record)
    #expect(record.refusal(of: .assign, on: today) == .feeNotSettled)
    #expect(record.refusal(of: .log, on: today) == .noAdviser)
    #expect(record.refusal(of: .finishAction, on: today) == .noOpenAction)
    #expect(record.refusal(of: .counter, on: today) == .noOfferYet)
    #expect(record.refusal(of: .agree, on: today) == .noOfferYet)
    for step in [ConsultationStep.complete, .offer, .waive, .attach, .close] {
      #expect(record.refusal(of: step, on: today) == nil)
    }
  }
}
