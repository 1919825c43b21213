import Casework
import Deidentification
import TerminalUI

extension FormPurpose {
  /// The questions of a note in a cycle.
  static func phaseFields(_ phase: PDCAPhase, in context: ScreenContext) -> [FormField] {
    let say = context.say
    let day = dayField(in: context)
    switch phase {
    case .plan:
      return [
        .prose(id: "need", label: say("解決すべき課題", "Need"), rows: 2),
        .prose(id: "goal", label: say("支援目標", "Goal"), required: true, rows: 2),
        .words(
          "area", say("役割", "Role area"), RoleArea.self, selected: .development, context.language,
          required: true),
        .line(id: "indicator", label: say("指標", "Indicator")),
        .line(id: "owner", label: say("担当", "Who")),
        .line(
          id: "dayReview", label: say("評価時期", "Review on"),
          hint: say("3か月後、R9.3.31 のように", "like +3m, 2027/3/31")),
        day,
      ]
    case .do:
      return [.prose(id: "what", label: say("実施したこと", "Done"), required: true, rows: 6), day]
    case .check:
      return [
        .words(
          "achievement", say("達成度", "Achievement"), Achievement.self, selected: nil,
          context.language, required: true),
        .prose(id: "finding", label: say("確認したこと", "Finding"), required: true, rows: 4),
        .prose(id: "voice", label: say("本人・家族の声", "Their voice"), rows: 2),
        day,
      ]
    case .act:
      return [
        .words(
          "decision", say("判断", "Decision"), ActDecision.self, selected: .proceed, context.language,
          required: true),
        .prose(id: "next", label: say("次の課題", "Next"), required: true, rows: 4),
        day,
      ]
    }
  }

  /// The note that the answers amount to.
  static func note(
    of phase: PDCAPhase, from answers: inout FieldReader, reader: CaseReader
  ) -> PDCANote? {
    let day = answers.dayOrToday("day")
    switch phase {
    case .plan:
      return .plan(
        PlanNote(
          day: day, need: reader.passage(from: answers.text("need")),
          goal: reader.passage(from: answers.required("goal", .goal)),
          area: answers.choice("area") ?? .development,
          indicator: reader.passage(from: answers.text("indicator")),
          owner: reader.passage(from: answers.text("owner")), review: answers.day("dayReview")))
    case .do:
      return .do(
        DoNote(day: day, what: reader.passage(from: answers.required("what", .note))))
    case .check:
      let achievement: Achievement? = answers.choice("achievement")
      if achievement == nil {
        answers.refuse("achievement", Words("達成度を選んでください。", "Choose a degree."))
      }
      return .check(
        CheckNote(
          day: day, achievement: achievement ?? .partly,
          finding: reader.passage(from: answers.required("finding", .note)),
          voice: reader.passage(from: answers.text("voice"))))
    case .act:
      return .act(
        ActNote(
          day: day, decision: answers.choice("decision") ?? .proceed,
          next: reader.passage(from: answers.required("next", .note))))
    }
  }
}
