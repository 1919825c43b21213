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
    try target.take(UndoStep(), telling: said("元に戻しました", "undone"))
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
    try target.take(RedoStep(), telling: said("やり直しました", "done again"))
  }
}

/// Options of a command on the steps of one record.
struct StepTarget: ParsableArguments {
  @Argument(help: ArgumentHelp(said("番号", "A number."), valueName: "Q-…|C-…|M-…"))
  var number: String
  @OptionGroup var shared: SharedOptions
  @OptionGroup var output: OutputOptions

  /// Takes a step on the record that is named, and tells it.
  func take(_ step: some StepOnRecord, telling words: String) throws {
    let desk = try shared.desk()
    let together =
      switch try NamedRecord(number, at: desk) {
      case .consultation(let id): try step.take(on: id, in: desk.store, by: desk.actor)
      case .caseRecord(let id): try step.take(on: id, in: desk.store, by: desk.actor)
      case .member(let id): try step.take(on: id, in: desk.store, by: desk.actor)
      }
    try report(words, together: together)
  }

  /// Tells what was done, and on how many records that took the step together.
  private func report(_ words: String, together: Int) throws {
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

/// A step that any record can take.
protocol StepOnRecord {
  /// Takes it, and says on how many records that share it.
  func take<Record: StoredRecord>(
    on id: Identifier<Record>, in store: CaseStore, by actor: Actor
  ) throws -> Int
}

private struct UndoStep: StepOnRecord {
  func take<Record: StoredRecord>(
    on id: Identifier<Record>, in store: CaseStore, by actor: Actor
  ) throws -> Int { try store.undo(id, by: actor).count }
}

private struct RedoStep: StepOnRecord {
  func take<Record: StoredRecord>(
    on id: Identifier<Record>, in store: CaseStore, by actor: Actor
  ) throws -> Int { try store.redo(id, by: actor).count }
}
