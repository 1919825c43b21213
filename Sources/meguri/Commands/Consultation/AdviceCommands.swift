import ArgumentParser
import Casework

/// `meguri consultation assign`.
struct AssignAdviser: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "assign", abstract: said("助言者を決める", "Assign an adviser."))
  }

  @Option(help: ArgumentHelp(said("助言者の会員番号", "The adviser's number."), valueName: "M-…"))
  var adviser: String
  @Option(help: ArgumentHelp(said("理由", "Why this adviser."))) var reason = ""
  @OptionGroup var target: ConsultationTarget

  func run() throws {
    try target.perform { desk, _, passage in
      .assign(try desk.find(adviser, Member.self), reason: passage(reason))
    }
  }
}

/// `meguri consultation log`.
struct LogSession: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "log", abstract: said("相談を記録する", "Log a session."))
  }

  @Option(help: ArgumentHelp(said("日付(なければ今日)", "The day (else today)."))) var day: TypedDay?
  @Option(help: ArgumentHelp(said("時間(60、90分、2時間)", "The length: 60, 90分."))) var minutes: String
  @Option(help: ArgumentHelp(said("形式", "The form."))) var form: FieldWord<MeetingForm>
  @Option(help: ArgumentHelp(said("出席者", "Who took part."))) var participants = ""
  @Option(help: ArgumentHelp(said("相談されたこと(- で標準入力)", "What was asked (- for standard input).")))
  var asked = ""
  @Option(help: ArgumentHelp(said("助言したこと(- で標準入力)", "What was advised (- for standard input).")))
  var advised = ""
  @Option(
    help: ArgumentHelp(
      said("次の行動「何を|誰が|いつまで」(くり返せます)", "An action “what|who|by when”; may be repeated."),
      valueName: "what|who|when"))
  var action: [String] = []
  @OptionGroup var target: ConsultationTarget

  func run() throws {
    try target.perform { desk, _, passage in
      let actions = try action.map { try nextAction($0, desk.today, passage) }
      return .log(
        Session(
          day: try day.day(orToday: desk.today), minutes: try readMinutes(minutes),
          form: form.value, participants: passage(participants),
          asked: passage(try StandardInput.text(asked)),
          advised: passage(try StandardInput.text(advised)), actions: actions))
    }
  }

  private func nextAction(
    _ text: String, _ today: CivilDay, _ passage: (String) -> Passage
  ) throws -> NextAction {
    let parts = text.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
      .map(String.init)
    let due = parts.count > 2 && !parts[2].isBlank ? TypedDay(argument: parts[2]) : nil
    return NextAction(
      what: passage(parts[0]), owner: passage(parts.count > 1 ? parts[1] : ""),
      due: try due?.day(from: today))
  }
}

/// `meguri consultation finish`.
struct FinishAction: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "finish", abstract: said("次の行動を済みにする", "Tick off an action."))
  }

  @Option(help: ArgumentHelp(said("何回目の相談か(1から)", "Which session, from 1."))) var session = 1
  @Option(help: ArgumentHelp(said("何番目の行動か(1から)", "Which action, from 1."))) var action = 1
  @OptionGroup var target: ConsultationTarget

  func run() throws {
    try target.perform { _, _, _ in
      .finishAction(session: session - 1, action: action - 1)
    }
  }
}

/// `meguri consultation attach`.
struct AttachConsultation: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "attach", abstract: said("事例に結びつける", "Attach to a case."))
  }

  @Option(
    name: .customLong("case"),
    help: ArgumentHelp(said("事例の番号", "The case's number."), valueName: "C-…"))
  var caseNumber: String
  @OptionGroup var target: ConsultationTarget

  func run() throws {
    try target.perform { desk, _, _ in
      .attach(try desk.find(caseNumber, CaseRecord.self))
    }
  }
}

/// `meguri consultation close`.
struct CloseConsultation: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "close", abstract: said("終結する", "Close with an outcome."))
  }

  @Option(help: ArgumentHelp(said("結果", "The outcome."))) var outcome: FieldWord<Outcome>
  @Option(help: ArgumentHelp(said("まとめ", "What came of it."))) var summary = ""
  @OptionGroup var target: ConsultationTarget

  func run() throws {
    try target.perform { _, _, passage in .close(outcome.value, summary: passage(summary)) }
  }
}
