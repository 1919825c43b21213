import ArgumentParser
import CaseStore
import Casework

/// `meguri undo`: takes the last step of a record back.
struct UndoCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "undo", abstract: said("最後の一歩を元に戻す", "Take the last step back."))
  }

  @OptionGroup var target: StepTarget

  func run() throws {
    let desk = try target.shared.desk()
    let together =
      switch try NamedRecord(target.number, at: desk) {
      case .consultation(let id): try desk.store.undo(id, by: desk.actor).count
      case .caseRecord(let id): try desk.store.undo(id, by: desk.actor).count
      case .member(let id): try desk.store.undo(id, by: desk.actor).count
      }
    try target.report(said("元に戻しました", "undone"), together: together)
  }
}

/// `meguri redo`: does the step again that was taken back last.
struct RedoCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "redo", abstract: said("元に戻したことをやり直す", "Do again what was undone."))
  }

  @OptionGroup var target: StepTarget

  func run() throws {
    let desk = try target.shared.desk()
    let together =
      switch try NamedRecord(target.number, at: desk) {
      case .consultation(let id): try desk.store.redo(id, by: desk.actor).count
      case .caseRecord(let id): try desk.store.redo(id, by: desk.actor).count
      case .member(let id): try desk.store.redo(id, by: desk.actor).count
      }
    try target.report(said("やり直しました", "done again"), together: together)
  }
}

/// Options of a command on the steps of one record.
struct StepTarget: ParsableArguments {
  @Argument(help: ArgumentHelp(said("番号", "A number."), valueName: "Q-…|C-…|M-…"))
  var number: String
  @OptionGroup var shared: SharedOptions
  @OptionGroup var output: OutputOptions

  /// Tells what was done, and on how many records that took the step together.
  func report(_ words: String, together: Int) throws {
    guard !output.json else { return try printJSON(StepReport(number: number, records: together)) }
    let others = together - 1
    let also =
      others == 0 ? "" : said("(ほか\(others)件もまとめて)", " (with \(others) others that took the step)")
    printSafely(["\(number) \(words)\(also)"])
  }
}

/// What undo and redo tell.
private struct StepReport: Encodable {
  let number: String
  /// The records on which it was done.
  let records: Int
}
