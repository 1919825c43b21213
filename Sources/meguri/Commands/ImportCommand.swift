import ArgumentParser
import CaseStore
import Casework
import Foundation
import RequestFiles

/// `meguri import …`.
struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: said("ファイルから取り込む", "Take in a file."),
      subcommands: [ImportRequests.self])
  }
}

/// `meguri import requests FILE`: takes in a table of requests.
struct ImportRequests: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "requests",
      abstract: said("相談依頼の CSV を取り込む", "Take in a CSV of consultation requests."))
  }

  @Argument(help: ArgumentHelp(said("CSV のファイル", "The CSV file."), valueName: "FILE"))
  var file: String
  @Flag(help: ArgumentHelp(said("取り込まずに結果だけを見る", "Show what would happen, write nothing.")))
  var dryRun = false
  @OptionGroup var shared: SharedOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw CommandFailure.system(
        Words(
          "\(file) を読めません。場所と権限を確かめてください。",
          "\(file) cannot be read; check the path and the permissions."))
    }
    let desk = try shared.desk()
    let rows = try RequestFile(bytes: Array(bytes), today: desk.today).rows
    let plan = try RequestImport(rows, into: desk.store, by: desk.actor, writes: !dryRun)
    try report(plan)
  }

  private func report(_ plan: RequestImport) throws {
    guard !output.json else { return try printJSON(plan.output(in: spoken)) }
    let lines = plan.refusals.map { refusal in
      said("\(refusal.line)行目", "Line \(refusal.line)") + " \(refusal.column)"
        + said("「\(refusal.value)」: ", " “\(refusal.value)”: ")
        + refusal.sentence(japanese: spoken == .japanese)
    }
    let counts = said(
      "受付 \(plan.taken.count)件、重複 \(plan.repeated)件、空行 \(plan.empty)件、拒否 \(plan.refusals.count)件",
      "\(plan.taken.count) taken, \(plan.repeated) repeated, \(plan.empty) empty, "
        + "\(plan.refusals.count) refused")
    let dry = dryRun ? said("(試しです。何も書いていません)", " (dry run: nothing was written)") : ""
    printSafely(lines + [counts + dry])
  }
}
