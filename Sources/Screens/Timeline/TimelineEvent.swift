import Deidentification
import Casework

/// Something that happened in a case on a day, or is due then.
struct TimelineEvent: Hashable, Sendable {
  /// What sort of thing it is, which decides mark and colour.
  enum Kind: Hashable, Sendable {
    case request
    case session
    case closing
    case note(PDCAPhase, cycle: Int)
    case memo
    case due
  }

  let day: CivilDay
  let kind: Kind
  /// What is told of it, as these eyes read it.
  let text: String
  /// What opens from it.
  let record: RecordID?

  /// Everything on the thread of a case, the oldest first.
  static func all(of file: CaseFile, in context: ScreenContext) -> [TimelineEvent] {
    let reader = context.reader(file.sheet)
    var events: [TimelineEvent] = []
    for attached in file.consultations {
      events += TimelineEvent.events(of: attached, reading: { reader.read($0).opening }, context)
    }
    for cycle in file.record.cycles {
      events += cycle.notes.map { note in
        TimelineEvent(
          day: note.day, kind: .note(note.phase, cycle: cycle.number),
          text: reader.read(note.gist).opening, record: nil)
      }
    }
    events += file.record.notes.map {
      TimelineEvent(day: $0.day, kind: .memo, text: reader.read($0.text).opening, record: nil)
    }
    if let cycle = file.record.currentCycle, let review = cycle.reviewDue,
      !cycle.reached.contains(.check)
    {
      events.append(
        TimelineEvent(
          day: review, kind: .due,
          text: context.say("第\(cycle.number)サイクルの確認の期限", "Review of cycle \(cycle.number) is due"),
          record: nil))
    }
    return events.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }

  private static func events(
    of attached: CaseFile.Attached, reading: (Passage) -> String, _ context: ScreenContext
  ) -> [TimelineEvent] {
    let record = attached.record
    let id = RecordID.consultation(attached.id)
    var events = [
      TimelineEvent(
        day: record.request.receivedDay, kind: .request,
        text: "\(record.number)  \(reading(record.request.text))", record: id)
    ]
    for (place, session) in record.sessions.enumerated() {
      let head = context.say("第\(place + 1)回", "No. \(place + 1)")
      let length = context.say("\(session.minutes)分", "\(session.minutes) min")
      events.append(
        TimelineEvent(
          day: session.day, kind: .session,
          text: "\(record.number)  \(head) \(length)  \(reading(session.advised))", record: id))
    }
    for action in record.openActions {
      guard let due = action.item.due else { continue }
      events.append(
        TimelineEvent(
          day: due, kind: .due, text: "\(record.number)  \(reading(action.item.what))", record: id))
    }
    if let closing = record.closing {
      events.append(
        TimelineEvent(
          day: closing.day, kind: .closing, text: "\(record.number)  \(reading(closing.summary))",
          record: id))
    }
    return events
  }
}

extension PDCANote {
  /// The sentence that says most of it.
  var gist: Passage {
    switch self {
    case .plan(let note): note.goal
    case .do(let note): note.what
    case .check(let note): note.finding
    case .act(let note): note.next
    }
  }
}

extension TimelineEvent.Kind: Worded {
  /// The name of the sort.
  var words: Words {
    switch self {
    case .request: Words("依頼", "Request")
    case .session: Words("相談", "Session")
    case .closing: Words("終結", "Closed")
    case .note(let phase, _): phase.words
    case .memo: Words("メモ", "Note")
    case .due: Words("期限", "Due")
    }
  }
}
