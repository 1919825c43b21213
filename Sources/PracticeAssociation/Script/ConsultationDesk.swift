import Casework

/// The desk at which requests come in: decides what each is about and how far it has come.
struct ConsultationDesk {
  let office: Office
  let period: Period
  let roll: MemberRoll
  let cases: [CaseScript]
  private var asked: [Words: Int] = [:]

  init(office: Office, period: Period, roll: MemberRoll, cases: [CaseScript]) {
    (self.office, self.period, self.roll, self.cases) = (office, period, roll, cases)
  }

  /// The steps of the consultation with a key.
  mutating func script(
    key: Int, of count: Int, using generator: inout SeededGenerator
  ) -> [PracticeStep] {
    let clock = WorkingClock(from: 13, until: period.lastDay)
    let day = clock.workingDay(period.day(of: key, count: count))
    let subject = subject(of: key, on: day, using: &generator)
    let form = RequestWriter(office: office, subject: subject, day: day)
      .form(key: key, request: nextRequest(of: subject.topic), using: &generator)
    var script = ConsultationScript(
      key: key, subject: subject, form: form, desk: self, clock: clock)
    let daysOld = period.lastDay.ordinal - day.ordinal
    script.follow(ConsultationCourse.of(key: key, daysOld: daysOld), using: &generator)
    return script.steps
  }

  /// Requests on a topic come in turn, so that none is repeated before all have been asked.
  private mutating func nextRequest(of topic: Topic) -> Words {
    let place = asked[topic.field, default: 0]
    asked[topic.field] = place + 1
    return topic.requests[place % topic.requests.count]
  }

  private func subject(
    of key: Int, on day: CivilDay, using generator: inout SeededGenerator
  ) -> ConsultationSubject {
    if key % 5 == 1 || key % 5 == 3 { return regional(key, using: &generator) }
    let open = cases.filter { $0.openedDay <= day }
    guard key % 10 != 2, let record = generator.pick(open.suffix(14)) else {
      return unattached(using: &generator)
    }
    let theme = record.theme(on: day)
    return ConsultationSubject(
      kind: .individual, topic: theme.topic, stage: theme.stage, age: record.age(on: day),
      care: office(record.care), cast: record.cast, caseKey: record.key)
  }

  private func regional(
    _ key: Int, using generator: inout SeededGenerator
  ) -> ConsultationSubject {
    let topic = Topic.regional[key % Topic.regional.count]
    let locality = generator.pick(Locality.all) ?? Locality.all[0]
    return ConsultationSubject(
      kind: .region, topic: topic, stage: nil, age: "", care: "",
      cast: Cast(namelessIn: locality, office), caseKey: nil)
  }

  private func unattached(using generator: inout SeededGenerator) -> ConsultationSubject {
    let theme = generator.pick(Theme.all) ?? Theme.discharge
    let locality = generator.pick(Locality.all) ?? Locality.all[0]
    return ConsultationSubject(
      kind: .individual, topic: theme.topic, stage: theme.stage,
      age: office.age(generator.number(theme.ages)),
      care: office(generator.pick(theme.care) ?? Words("", "")),
      cast: Cast(namelessIn: locality, office), caseKey: nil)
  }
}

/// What a consultation is about.
struct ConsultationSubject {
  let kind: ConsultationKind
  let topic: Topic
  let stage: LifeStage?
  let age: String
  let care: String
  let cast: Cast
  let caseKey: Int?
}
