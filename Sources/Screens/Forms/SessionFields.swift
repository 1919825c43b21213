import Casework
import Deidentification
import TerminalUI

extension FormPurpose {
  private static let actionCount = 3

  /// The questions of a session.
  static func sessionFields(
    _ file: ConsultationFile, in context: ScreenContext
  ) -> [FormField] {
    let say = context.say
    let request = file.record.request
    let actions = (0..<actionCount).flatMap { place -> [FormField] in
      [
        .line(
          id: "what\(place)", label: say("次の行動\(place + 1)", "Action \(place + 1)"),
          hint: place == 0 ? say("何を", "what") : ""),
        .line(id: "owner\(place)", label: say("　だれが", "  Who")),
        .line(
          id: "dayDue\(place)", label: say("　いつまで", "  By when"),
          hint: place == 0 ? say("2週間後、月末 のように", "like +2w, 12/10") : ""),
      ]
    }
    return [
      .line(
        id: "day", label: say("日付", "Day"), value: context.today.short(in: context.language),
        required: true),
      .line(
        id: "minutes", label: say("時間(分)", "Minutes"), hint: say("90、1時間30分", "90, 1h30"),
        value: request.minutes.map { "\($0)" } ?? "60", required: true),
      .words(
        "form", say("形式", "Form"), MeetingForm.self,
        selected: request.meetingForm ?? .online, context.language, required: true),
      .line(
        id: "participants", label: say("参加した人", "Took part"),
        value: request.requester.name),
      .prose(id: "asked", label: say("相談されたこと", "Asked"), rows: 4),
      .prose(id: "advised", label: say("助言したこと", "Advised"), rows: 5),
    ] + actions
  }

  /// The session that the answers amount to.
  static func session(from answers: inout FieldReader, reader: CaseReader) -> Session? {
    let day = answers.dayOrToday("day")
    let minutes = answers.minutes("minutes")
    if minutes == nil {
      answers.refuse("minutes", Words("時間(分)を書いてください。", "Write the minutes."))
    }
    if answers.text("asked").isEmpty, answers.text("advised").isEmpty {
      answers.refuse("asked", Refusal.blank(.sessionText).words)
    }
    var actions: [NextAction] = []
    for place in 0..<actionCount {
      if let action = action(place, from: &answers, reader: reader) { actions.append(action) }
    }
    guard let minutes, let form: MeetingForm = answers.choice("form") else { return nil }
    return Session(
      day: day, minutes: minutes, form: form,
      participants: reader.passage(from: answers.text("participants")),
      asked: reader.passage(from: answers.text("asked")),
      advised: reader.passage(from: answers.text("advised")), actions: actions)
  }

  private static func action(
    _ place: Int, from answers: inout FieldReader, reader: CaseReader
  ) -> NextAction? {
    let what = answers.text("what\(place)")
    let owner = answers.text("owner\(place)")
    let due = answers.day("dayDue\(place)")
    guard !what.isEmpty else {
      if !owner.isEmpty || due != nil {
        answers.refuse("what\(place)", Refusal.blank(.action).words)
      }
      return nil
    }
    return NextAction(
      what: reader.passage(from: what), owner: reader.passage(from: owner), due: due)
  }
}
