import Casework
import Deidentification
import TerminalUI

extension FormPurpose {
  /// The questions when an adviser is assigned; typing narrows the list.
  static func adviserFields(
    _ advisers: [MemberSummary], for file: ConsultationFile, in context: ScreenContext
  ) -> [FormField] {
    let options = advisers.map { member in
      let profile = member.profile
      let expertise = profile.expertise.joined(separator: context.say("・", ", "))
      let load = context.say(
        "担当中 \(member.openConsultations)件", "\(member.openConsultations) open")
      let isNow = member.id == file.record.adviser ? context.say("いま", "now") : ""
      let parts = [profile.name, profile.occupation, expertise].filter { !$0.isEmpty }
      let notes = [isNow, profile.prefecture, load].filter { !$0.isEmpty }
      return FormOption(
        id: member.id.text, label: parts.joined(separator: "  "),
        note: notes.joined(separator: "  "),
        search: "\(profile.kana) \(profile.affiliation) \(member.number)")
    }
    let hint = context.say(
      "↓ で一覧、名前・専門・地域を打つと絞られます", "↓ lists all; or type a name, a field or a place")
    return [
      .choice(
        id: "adviser", label: context.say("助言者", "Adviser"), options: options, hint: hint,
        required: true),
      .prose(id: "reason", label: context.say("選んだ理由", "Why"), rows: 2),
    ]
  }

  /// The assignment that the answers amount to.
  static func assignment(
    from answers: inout FieldReader, file: ConsultationFile
  ) -> ConsultationCommand? {
    let id = answers.text("adviser")
    guard !id.isEmpty else {
      answers.refuse("adviser", Words("助言者を選んでください。", "Choose an adviser."))
      return nil
    }
    return .assign(
      MemberID(id), reason: file.typing.passage(from: answers.text("reason")))
  }

  /// The question when a consultation is attached.
  static func attachFields(_ cases: [CaseSummary], in context: ScreenContext) -> [FormField] {
    let options = cases.map { summary in
      let reader = context.reader(summary.sheet)
      let child = summary.sheet.child.map(reader.name) ?? ""
      let parts = [
        summary.number.description, reader.read(summary.outline.title), child,
        summary.outline.childAge,
      ]
      let people = summary.sheet.identities.flatMap(\.forms).joined(separator: " ")
      return FormOption(
        id: summary.id.text, label: parts.filter { !$0.isEmpty }.joined(separator: "  "),
        search: people)
    }
    return [
      .choice(
        id: "case", label: context.say("事例", "Case"), options: options,
        hint: context.say(
          "↓ で一覧、番号・題・名前を打つと絞られます", "↓ lists all; or type a number, a word or a name"),
        required: true)
    ]
  }

  /// The attachment that the answer amounts to.
  static func attachment(from answers: inout FieldReader) -> ConsultationCommand? {
    let id = answers.text("case")
    guard !id.isEmpty else {
      answers.refuse(
        "case",
        Words(
          "事例を選んでください。なければ先に事例の画面で書き起こしてください。",
          "Choose a case; if there is none, begin one in Cases first."))
      return nil
    }
    return .attach(CaseID(id))
  }

  /// The questions when a consultation is closed; outcomes that are out of order are left out.
  static func closingFields(
    _ file: ConsultationFile, in context: ScreenContext
  ) -> [FormField] {
    let outcomes = Outcome.allCases.map { outcome in
      let refusal = file.record.refusal(of: outcome)
      let label = outcome.words[context.language]
      let why = refusal.map { "  (\($0.words[context.language]))" } ?? ""
      return FormOption(id: outcome.rawValue, label: label + why)
    }
    let first = Outcome.allCases.first { file.record.refusal(of: $0) == nil }
    return [
      .choice(
        id: "outcome", label: context.say("結果", "Outcome"), options: outcomes,
        selected: first?.rawValue, required: true),
      .prose(id: "summary", label: context.say("まとめ", "Summary"), rows: 4),
    ]
  }

  /// The closing that the answers amount to.
  static func closing(
    from answers: inout FieldReader, file: ConsultationFile
  ) -> ConsultationCommand? {
    guard let outcome: Outcome = answers.choice("outcome") else {
      answers.refuse("outcome", Words("結果を選んでください。", "Choose an outcome."))
      return nil
    }
    if let refusal = file.record.refusal(of: outcome) {
      answers.refuse("outcome", refusal.words)
      return nil
    }
    return .close(outcome, summary: file.typing.passage(from: answers.text("summary")))
  }
}
