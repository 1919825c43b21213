import ArgumentParser
import CaseStore
import Casework
import Deidentification
import TextCells

/// `meguri case list`.
struct ListCases: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: said("一覧", "List cases."))
  }

  @Option(help: ArgumentHelp(said("探す言葉", "Words that must occur."))) var search = ""
  @Flag(help: ArgumentHelp(said("仮称で読む", "Read with surrogates, as a trainer."))) var trainer =
    false
  @OptionGroup var shared: SharedOptions
  @OptionGroup var output: OutputOptions

  struct Row: Encodable {
    let number, title, child, childAge, careItems: String
    let lifeStage, waiting, reviewDue: String?
    let cycles: Int
  }

  func run() throws {
    let desk = try shared.desk()
    let rows = try desk.all(CaseQuery(text: search)).map { try row($0, desk) }
    guard !output.json else { return try printJSON(rows) }
    printSafely(
      rows.map { row in
        "\(row.number)  \(row.child.fitted(toColumns: 16))\(row.childAge.fitted(toColumns: 12))"
          + row.title
      })
  }

  private func row(_ summary: CaseSummary, _ desk: Desk) throws -> Row {
    let reader =
      trainer
      ? try desk.reader(for: try desk.load(summary.id), summary.id, eyes: .trainer)
      : CaseReader(summary.sheet, eyes: .own)
    return Row(
      number: summary.number.description, title: reader.read(summary.outline.title),
      child: summary.sheet.child.map(reader.name) ?? "",
      childAge: reader.read(summary.outline.childAge),
      careItems: reader.read(summary.outline.careItems),
      lifeStage: summary.outline.lifeStage?.rawValue, waiting: summary.waiting?.rawValue,
      reviewDue: summary.reviewDue?.description, cycles: summary.cycleCount)
  }
}
