import Casework

/// The story of one consultation, as steps.
struct ConsultationScript {
  let key: Int
  let subject: ConsultationSubject
  let form: RequestForm
  let desk: ConsultationDesk
  private(set) var steps: [PracticeStep] = []
  private var clock: WorkingClock

  init(
    key: Int, subject: ConsultationSubject, form: RequestForm, desk: ConsultationDesk,
    clock: WorkingClock
  ) {
    (self.key, self.subject, self.form) = (key, subject, form)
    (self.desk, self.clock) = (desk, clock)
  }

  var office: Office { desk.office }
  var period: Period { desk.period }

  /// The day of the step before.
  var day: CivilDay { clock.day ?? form.receivedDay }

  /// The day on which a step falls that comes `days` days after the one before.
  func day(after days: Int) -> CivilDay { clock.workingDay(day.adding(days: days)) }

  /// Takes the consultation as far as its course says.
  mutating func follow(
    _ course: ConsultationCourse, using generator: inout SeededGenerator
  ) {
    switch course {
    case .waiting(let isComplete): begin(isComplete: isComplete, using: &generator)
    case .negotiating(let offers):
      begin(using: &generator)
      negotiate(offers: offers, using: &generator)
    case .matching:
      begin(using: &generator)
      settle(using: &generator)
    case .arranged:
      begin(using: &generator)
      settle(using: &generator)
      assign(using: &generator)
    case .following(let followUp):
      begin(using: &generator)
      settle(using: &generator)
      assign(using: &generator)
      hold(followUp, using: &generator)
    case .closed(let outcome): end(outcome, using: &generator)
    }
  }

  mutating func add(
    _ command: PracticeConsultationCommand, after days: Int,
    using generator: inout SeededGenerator
  ) {
    let moment = clock.moment(on: day.adding(days: days), using: &generator)
    let actors = office.coordinators
    steps.append(
      PracticeStep(
        moment: moment, actor: actors[key % actors.count],
        action: .consultation(command, key: key)))
  }

  /// The request comes in, is completed where something is missing, and finds its case.
  private mutating func begin(
    isComplete: Bool = true, using generator: inout SeededGenerator
  ) {
    let writer = RequestWriter(office: office, subject: subject, day: form.receivedDay)
    let first = isComplete && key % 3 != 0 ? form : writer.incomplete(form, key: key)
    add(.plain(.receive(first)), after: 0, using: &generator)
    guard isComplete else { return }
    if first != form {
      add(.plain(.complete(form)), after: generator.number(1...2), using: &generator)
    }
    guard let caseKey = subject.caseKey else { return }
    add(.attach(caseRecord: caseKey), after: 0, using: &generator)
    guard key % 4 == 0 else { return }
    var fuller = form
    fuller.remarks = subject.cast.passage(
      Words(
        "電話で確認: {mother}さんの同意あり。{child}の主な通院先は{hospital}。",
        "By telephone: {mother} agrees; {child} goes to {hospital}."), using: &generator)
    add(.plain(.complete(fuller)), after: 1, using: &generator)
  }

  private mutating func assign(using generator: inout SeededGenerator) {
    let when = generator.number(2...4)
    let field = subject.topic.field
    guard
      let adviser = desk.roll.adviser(for: field, on: day(after: when), using: &generator)
    else { return }
    let reason = Words(
      "「\(field.japanese)」の助言経験があり、希望日に対応できるため。",
      "Knows “\(field.english)” and is free on the wished days.")
    add(
      .assign(member: adviser, reason: Passage(plain: office(reason))), after: when,
      using: &generator)
  }

  private mutating func end(_ outcome: Outcome, using generator: inout SeededGenerator) {
    begin(using: &generator)
    switch outcome {
    case .completed:
      settle(using: &generator)
      assign(using: &generator)
      hold(.finished, using: &generator)
    case .feeNotAgreed: negotiate(offers: 2 + key % 2, using: &generator)
    case .cancelled: settle(using: &generator)
    case .withdrawn: if key % 2 == 0 { negotiate(offers: 1, using: &generator) }
    case .referred: break
    }
    let summary = generator.pick(summaries(of: outcome)) ?? subject.topic.summary
    add(
      .plain(.close(outcome, summary: subject.cast.passage(summary, using: &generator))),
      after: generator.number(3...20), using: &generator)
  }

  private func summaries(of outcome: Outcome) -> [Words] {
    switch outcome {
    case .completed: [subject.topic.summary]
    case .referred: FeePhrases.referrals
    case .withdrawn: FeePhrases.withdrawals
    case .feeNotAgreed: FeePhrases.disagreements
    case .cancelled:
      subject.kind == .individual
        ? FeePhrases.cancellations : Array(FeePhrases.cancellations.suffix(1))
    }
  }
}
