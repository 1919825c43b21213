import ArgumentParser
import Casework
import CursesTerminal
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

  @Flag(
    help: ArgumentHelp(said("結果をクリップボードにも写す", "Put what was found on the clipboard as well")))
  var copy = false

  func run() throws {
    let findings = TerminalExamination.findings() + StoreExamination.findings(shared)
    guard !output.json else { return try printJSON(findings) }
    let lines = lines(findings)
    printSafely(lines)
    guard copy else { return }
    let clipboard = findings.first { $0.topic == TerminalExamination.clipboardTopic }
    guard clipboard?.verdict == .good else {
      throw CommandFailure.system(
        Words(
          "この端末にはクリップボードがありません。meguri doctor > doctor.txt でファイルに書けます。",
          "This terminal has no clipboard; meguri doctor > doctor.txt writes a file."))
    }
    print(
      CursesTerminal.clipboardCommand(lines.joined(separator: "\n") + "\n"), terminator: "")
    printSafely([said("クリップボードに写しました。", "It is on the clipboard.")])
  }

  private func lines(_ findings: [Finding]) -> [String] {
    let width = findings.map(\.topic.columns).max() ?? 0
    return findings.flatMap { finding in
      ["\(finding.verdict.mark)  \(finding.topic.fitted(toColumns: width))  \(finding.value)"]
        + (finding.remedy.isEmpty
          ? [] : ["\(String(repeating: " ", count: width + 6))\(finding.remedy)"])
    }
  }
}
