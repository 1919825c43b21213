import ArgumentParser
import CaseStore
import Casework
import Deidentification

/// `meguri case …`.
struct CaseCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "case", abstract: said("事例", "Cases"),
      subcommands: [
        AddCase.self, ListCases.self, ShowCase.self, WriteNote.self, BeginCycle.self,
        AddPerson.self, SheetCommand.self, RetireForm.self, ListFindings.self,
        AnswerFinding.self, RenderCase.self, ListPolicies.self,
      ])
  }
}

/// Options of a command on one case.
struct CaseTarget: ParsableArguments {
  @Argument(help: ArgumentHelp(said("事例の番号", "The case's number."), valueName: "C-…"))
  var number: String

  @OptionGroup var shared: SharedOptions
  @OptionGroup var output: OutputOptions

  /// Decides and writes a command made from the case as it is, then prints the result.
  func perform(_ command: (Desk, CaseRecord, (String) -> Passage) throws -> CaseCommand) throws {
    let desk = try shared.desk()
    let id = try desk.find(number, CaseRecord.self)
    let record = try desk.load(id)
    let reader = CaseReader(record.sheet, eyes: .own)
    try desk.store.perform(
      try command(desk, record, reader.passage(from:)), on: id, of: CaseRecord.self,
      by: desk.actor)
    try desk.print(id, json: output.json, trainer: false)
  }
}

extension Desk {
  /// Prints a case as text or JSON.
  func print(_ id: CaseID, json: Bool, trainer: Bool) throws {
    let record = try load(id)
    let reader = try reader(for: record, id, eyes: trainer ? .trainer : .own)
    let consultations = try store.consultations(ConsultationQuery(caseID: id, limit: 10_000))
    let output = CaseOutput(
      record, read: reader.read, showsNames: !trainer, consultations: consultations.map(\.number))
    guard !json else { return try printJSON(output) }
    printSafely(output.lines)
  }
}

/// `meguri case add`.
struct AddCase: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "add", abstract: said("事例を開く", "Open a case."))
  }

  @Option(help: ArgumentHelp(said("題", "What it is about."))) var title: String
  @Option(help: ArgumentHelp(said("年齢", "The child's age."))) var childAge = ""
  @Option(help: ArgumentHelp(said("ライフステージ", "The stage of life.")))
  var lifeStage: FieldWord<LifeStage>?
  @Option(help: ArgumentHelp(said("医療的ケア", "The medical care."))) var care = ""
  @Option(help: ArgumentHelp(said("都道府県", "The prefecture."))) var prefecture = ""
  @OptionGroup var shared: SharedOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let desk = try shared.desk()
    let outline = CaseOutline(
      title: Passage(plain: title), childAge: childAge, lifeStage: lifeStage?.value,
      careItems: care, prefecture: prefecture)
    let id = try desk.store.perform(.open(outline), on: nil, of: CaseRecord.self, by: desk.actor)
    try desk.print(id, json: output.json, trainer: false)
  }
}

/// `meguri case cycle`.
struct BeginCycle: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "cycle", abstract: said("次のサイクルを始める", "Begin the next cycle."))
  }

  @OptionGroup var target: CaseTarget

  func run() throws { try target.perform { _, _, _ in .beginCycle } }
}

/// `meguri case show`.
struct ShowCase: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: said("一件を見る", "Show a case."))
  }

  @Argument(help: ArgumentHelp(said("事例の番号", "The case's number."), valueName: "C-…"))
  var number: String
  @Flag(help: ArgumentHelp(said("仮称で読む", "Read with surrogates, as a trainer."))) var trainer =
    false
  @OptionGroup var shared: SharedOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let desk = try shared.desk()
    try desk.print(try desk.find(number, CaseRecord.self), json: output.json, trainer: trainer)
  }
}
