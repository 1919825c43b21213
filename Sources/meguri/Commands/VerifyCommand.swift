import ArgumentParser
import CaseStore
import Casework

/// `meguri verify`: checks the store against its own journal.
struct VerifyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify", abstract: said("記録の鎖と表を確かめる", "Check the journal and the tables."))
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var output: OutputOptions

  struct Report: Encodable {
    let entries, records: Int
    let head: String
    let problems: [String]
  }

  func run() throws {
    let desk = try shared.desk()
    let found = try desk.store.verify()
    let problems = found.problems.map { $0.words[spoken] }
    if output.json {
      try printJSON(
        Report(
          entries: found.entries, records: found.records, head: found.head, problems: problems))
    } else {
      printSafely([
        said(
          "記録 \(found.entries) 行、\(found.records) 件を確かめました。",
          "Checked \(found.entries) rows of the journal and \(found.records) records."),
        said("封印: ", "Seal: ") + found.head,
      ])
      if found.isPartial {
        printSafely([
          said(
            "鍵がかかっているので、鎖と構造だけを確かめました。封の中はパスフレーズで開けて確かめてください。",
            "The names are locked, so only the chain and the structure were checked; unlock to "
              + "check what is sealed.")
        ])
      }
    }
    guard let first = problems.first else { return }
    let more =
      problems.count > 1 ? said(" ほか\(problems.count - 1)件", " and \(problems.count - 1) more") : ""
    throw CommandFailure.system(Words(first + more, first + more))
  }
}
