import ArgumentParser
import Casework

/// `meguri case note`: a note in the current cycle, or outside the cycles.
struct WriteNote: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "note",
      abstract: said("計画・実施・確認・改善、またはメモを書く", "Write a Plan, Do, Check, Act or free note."))
  }

  @Option(help: ArgumentHelp(said("段階(なければサイクルの外のメモ)", "The phase; without it a free note.")))
  var phase: FieldWord<PDCAPhase>?
  @Option(
    help: ArgumentHelp(
      said(
        "本文: 目標・実施・確認・次の課題(- で標準入力)", "The text: goal, what was done, finding, next (- for stdin).")
    ))
  var text: String
  @Option(help: ArgumentHelp(said("日付(なければ今日)", "The day (else today)."))) var day: TypedDay?
  @Option(help: ArgumentHelp(said("計画: 役割", "Plan: the role area."))) var area: FieldWord<RoleArea>?
  @Option(help: ArgumentHelp(said("計画: 解決すべき課題", "Plan: the need."))) var need = ""
  @Option(help: ArgumentHelp(said("計画: 指標", "Plan: the indicator."))) var indicator = ""
  @Option(help: ArgumentHelp(said("計画: 担当", "Plan: who does it."))) var owner = ""
  @Option(help: ArgumentHelp(said("計画: 評価時期", "Plan: when to check."))) var review: TypedDay?
  @Option(help: ArgumentHelp(said("確認: 達成度", "Check: how far.")))
  var achievement: FieldWord<Achievement>?
  @Option(help: ArgumentHelp(said("確認: 本人・家族の声", "Check: what the family says."))) var voice = ""
  @Option(help: ArgumentHelp(said("改善: 継続・変更・終了", "Act: proceed, change or end.")))
  var decision: FieldWord<ActDecision>?
  @OptionGroup var target: CaseTarget

  func run() throws {
    try target.perform { desk, _, passage in
      let day = try day.day(orToday: desk.today)
      let text = passage(try StandardInput.text(text))
      guard let phase else { return .note(CaseNote(day: day, text: text)) }
      return .write(try note(phase.value, day, text, desk.today, passage))
    }
  }

  private func note(
    _ phase: PDCAPhase, _ day: CivilDay, _ text: Passage, _ today: CivilDay,
    _ passage: (String) -> Passage
  ) throws -> PDCANote {
    switch phase {
    case .plan:
      let area = try needed(area, "--area", RoleArea.self)
      return .plan(
        PlanNote(
          day: day, need: passage(need), goal: text, area: area, indicator: passage(indicator),
          owner: passage(owner), review: try review?.day(from: today)))
    case .do: return .do(DoNote(day: day, what: text))
    case .check:
      let achievement = try needed(achievement, "--achievement", Achievement.self)
      return .check(
        CheckNote(day: day, achievement: achievement, finding: text, voice: passage(voice)))
    case .act:
      let decision = try needed(decision, "--decision", ActDecision.self)
      return .act(ActNote(day: day, decision: decision, next: text))
    }
  }

  private func needed<Value>(
    _ word: FieldWord<Value>?, _ option: String, _ type: Value.Type
  ) throws -> Value {
    if let word { return word.value }
    let choices = Value.allCases.map { "\($0.rawValue) (\($0.words[spoken]))" }
    let list = choices.joined(separator: ", ")
    throw CommandFailure.usage(
      Words("\(option) が要ります: \(list)", "\(option) is needed: \(list)"))
  }
}
