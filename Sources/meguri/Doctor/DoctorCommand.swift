import ArgumentParser
import Casework
import TextCells

/// `meguri doctor`: what was found out about terminal, language, store and clock, with remedies.
///
/// It names no record and no person, so its output can go into a support mail.
struct DoctorCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "doctor",
      abstract: said("端末と保存先を調べる", "Look the terminal and the store over."))
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let findings = TerminalExamination.findings() + StoreExamination.findings(shared)
    guard !output.json else { return try printJSON(findings) }
    let width = findings.map(\.topic.columns).max() ?? 0
    printSafely(
      findings.flatMap { finding in
        ["\(finding.verdict.mark)  \(finding.topic.fitted(toColumns: width))  \(finding.value)"]
          + (finding.remedy.isEmpty
            ? [] : ["\(String(repeating: " ", count: width + 6))\(finding.remedy)"])
      })
  }
}
