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
      .finishAction(session: session &- 1, action: action &- 1)
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
