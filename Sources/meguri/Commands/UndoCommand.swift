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
    switch try NamedRecord(target.number, at: desk) {
    case .consultation(let id): try desk.store.undo(id, by: desk.actor)
    case .caseRecord(let id): try desk.store.undo(id, by: desk.actor)
    case .member(let id): try desk.store.undo(id, by: desk.actor)
    }
    try target.report(said("元に戻しました", "undone"))
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
    switch try NamedRecord(target.number, at: desk) {
    case .consultation(let id): try desk.store.redo(id, by: desk.actor)
    case .caseRecord(let id): try desk.store.redo(id, by: desk.actor)
    case .member(let id): try desk.store.redo(id, by: desk.actor)
    }
    try target.report(said("やり直しました", "done again"))
  }
}

/// Options of a command on the steps of one record.
struct StepTarget: ParsableArguments {
  @Argument(help: ArgumentHelp(said("番号", "A number."), valueName: "Q-…|C-…|M-…"))
  var number: String
  @OptionGroup var shared: SharedOptions
  @OptionGroup var output: OutputOptions

  func report(_ words: String) throws {
    guard !output.json else { return try printJSON(["number": number]) }
    printSafely(["\(number) \(words)"])
  }
}
