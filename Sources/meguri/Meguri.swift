import ArgumentParser
import Casework
import Glibc

/// The program: reads the command line, runs a command, and ends with its exit code.
@main
struct Meguri: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "meguri",
      abstract: said("事例検討と相談の記録", "Case conferences and consultations"),
      discussion: said(
        "サブコマンドなしで画面を開きます。終了コード: 0 済み、1 規則による拒否、2 使い方の誤り、3 ファイルや機械の問題。",
        "Without a subcommand the screen opens. Exit codes: 0 done, 1 refused by a rule, 2 wrong "
          + "usage, 3 store or system failure."),
      version: "0.1.0",
      subcommands: [
        OpenCommand.self, PracticeCommand.self, ImportCommand.self, ConsultationCommands.self,
        CaseCommands.self, MemberCommands.self, HistoryCommand.self, UndoCommand.self,
        RedoCommand.self, VerifyCommand.self, VaultCommands.self, BackupCommand.self,
        DoctorCommand.self, ThemeCommands.self,
        DeidentifyCommand.self, KeysCommand.self,
        PictureCommand.self,
      ], defaultSubcommand: OpenCommand.self)
  }

  static func main() {
    // A backtrace would print pieces of memory, and with them names, to the terminal.
    for signalNumber in [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE] {
      signal(signalNumber, SIG_DFL)
    }
    do {
      var command = try parseAsRoot(ArgumentOrder.eased(Array(CommandLine.arguments.dropFirst())))
      try command.run()
    } catch {
      Glibc.exit(CommandFailure.report(error, of: Meguri.self))
    }
  }
}
