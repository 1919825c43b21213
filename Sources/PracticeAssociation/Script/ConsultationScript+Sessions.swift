import Casework

extension ConsultationScript {
  /// Holds the sessions, and leaves their actions as the follow-up says.
  mutating func hold(
    _ followUp: ConsultationCourse.FollowUp, using generator: inout SeededGenerator
  ) {
    let count = max(1, min(subject.topic.advice.count, 1 + key % 3))
    for (number, advice) in subject.topic.advice.prefix(count).enumerated() {
      let isLast = number == count - 1
      let gap = number == 0 ? generator.number(5...12) : generator.number(18...30)
      let day = day(after: gap)
      let due = isLast ? dueDay(of: followUp, after: day) : nil
      let session = session(advice, on: day, due: due, using: &generator)
      add(.plain(.log(session)), after: gap, using: &generator)
      finish(advice.tasks, of: number, unless: isLast ? followUp : .finished, using: &generator)
    }
  }

  /// The day by which the last session's actions are due; what is late is late by weeks only.
  private func dueDay(
    of followUp: ConsultationCourse.FollowUp, after session: CivilDay
  ) -> CivilDay? {
    switch followUp {
    case .ahead: period.today.adding(days: 6 + key % 15)
    case .overdue: max(session.adding(days: 7), period.today.adding(days: -3 - key * 7 % 45))
    case .finished: nil
    }
  }

  /// Ticks off all actions of a session, or all but the last one when that stays open.
  private mutating func finish(
    _ tasks: [Assignment], of session: Int, unless followUp: ConsultationCourse.FollowUp,
    using generator: inout SeededGenerator
  ) {
    for action in tasks.indices where followUp == .finished || action < tasks.count - 1 {
      add(
        .plain(.finishAction(session: session, action: action)), after: generator.number(3...7),
        using: &generator)
    }
  }

  private func session(
    _ advice: Advice, on day: CivilDay, due: CivilDay?, using generator: inout SeededGenerator
  ) -> Session {
    let cast = subject.cast
    let actions = advice.tasks.map { task in
      NextAction(
        what: cast.passage(task.what, using: &generator),
        owner: cast.passage(task.owner, using: &generator),
        due: due ?? day.adding(days: 10 + generator.number(0...10)))
    }
    return Session(
      day: day, minutes: (form.minutes ?? 60) + generator.number(-2...3) * 5,
      form: form.meetingForm ?? .online,
      participants: cast.passage(participants, using: &generator),
      asked: cast.passage(advice.asked, using: &generator),
      advised: cast.passage(advice.advised, using: &generator), actions: actions)
  }

  private var participants: Words {
    switch subject.kind {
    case .individual:
      [
        Words("{mother}さん、{nurse}さん、依頼者、助言者", "{mother}, {nurse}, requester, adviser"),
        Words("{father}さん、{mother}さん、依頼者、助言者", "{father}, {mother}, requester, adviser"),
        Words("依頼者、{nurse}さん、助言者", "requester, {nurse}, adviser"),
      ][key % 3]
    case .region:
      [
        Words("依頼者、担当課2名、助言者", "requester, two officers, adviser"),
        Words("依頼者、支援センター、助言者、事務局", "requester, support centre, adviser, office"),
      ][key % 2]
    }
  }
}
