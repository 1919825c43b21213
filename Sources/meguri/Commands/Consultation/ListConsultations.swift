import ArgumentParser
import CaseStore
import Casework
import Deidentification
import TextCells

/// `meguri consultation list`.
struct ListConsultations: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: said("一覧", "List consultations."))
  }

  @Option(help: ArgumentHelp(said("探す言葉", "Words that must occur."))) var search = ""
  @Flag(help: ArgumentHelp(said("終結を除く", "Leave closed ones out."))) var open = false
  @Option(help: ArgumentHelp(said("段階", "Only one stage."))) var stage:
    FieldWord<ConsultationStage>?
  @Flag(help: ArgumentHelp(said("仮称で読む", "Read with surrogates, as a trainer."))) var trainer =
    false
  @OptionGroup var shared: SharedOptions
  @OptionGroup var output: OutputOptions

  struct Row: Encodable {
    let number, stage, receivedDay, requester, text: String
    let kind, urgency, dueDay, caseNumber: String?
  }

  func run() throws {
    let desk = try shared.desk()
    let found = try desk.all(ConsultationQuery(text: search, openOnly: open))
      .filter { stage == nil || $0.stage == stage?.value }
    let rows = try found.map { try row($0, desk) }
    guard !output.json else { return try printJSON(rows) }
    printSafely(
      rows.map { row in
        let stage = ConsultationStage(rawValue: row.stage)?.words[spoken] ?? row.stage
        let line = row.text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return "\(row.number)  \(stage.fitted(toColumns: 18))\(row.requester.fitted(toColumns: 16))"
          + line
      })
  }

  private func row(_ summary: ConsultationSummary, _ desk: Desk) throws -> Row {
    let reader = try desk.reader(
      for: try desk.load(summary.id), eyes: trainer ? .trainer : .own)
    return Row(
      number: summary.number.description, stage: summary.stage.rawValue,
      receivedDay: summary.receivedDay.description, requester: reader.read(summary.requester),
      text: reader.read(summary.text), kind: summary.kind?.rawValue,
      urgency: summary.urgency?.rawValue, dueDay: summary.dueDay?.description,
      caseNumber: try summary.caseID.map { try desk.load($0).number.description })
  }
}

/// `meguri consultation show`.
struct ShowConsultation: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: said("一件を見る", "Show a consultation."))
  }

  @Argument(help: ArgumentHelp(said("相談の番号", "The consultation's number."), valueName: "Q-…"))
  var number: String
  @Flag(help: ArgumentHelp(said("仮称で読む", "Read with surrogates, as a trainer."))) var trainer =
    false
  @OptionGroup var shared: SharedOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let desk = try shared.desk()
    try desk.print(
      try desk.find(number, Consultation.self), json: output.json, trainer: trainer)
  }
}
