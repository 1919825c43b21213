import ArgumentParser
import CaseStore
import Casework
import CursesTerminal
import Foundation
import Glibc
import MeguriApp
import TerminalUI

/// `meguri` without a subcommand: opens the screen.
///
/// Who has no store yet finds the practice association.
struct OpenCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "open", abstract: said("画面を開く", "Open the screen."))
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let isNewcomer =
      shared.store == nil && StorePlace.named == nil
      && !FileManager.default.fileExists(atPath: StorePlace.usual)
    let desk = isNewcomer ? try PracticeStore.desk(shared, fresh: false) : try shared.lockedDesk()
    try screen.open(desk, isPractice: isNewcomer || PracticeStore.holds(shared.storePath))
  }
}

/// `meguri practice`: opens the practice association.
struct PracticeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "practice",
      abstract: said(
        "架空の家族だけの練習用の協会を開く", "Open the practice association with its invented families."))
  }

  @Flag(help: ArgumentHelp(said("はじめの状態に作り直す", "Make it anew."))) var fresh = false
  @OptionGroup var shared: SharedOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    try screen.open(try PracticeStore.desk(shared, fresh: fresh), isPractice: true)
  }
}

/// How the screen is shown.
struct ScreenOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      said(
        "配色(auto は端末に合わせる。一覧は theme list)", "The theme; auto follows the terminal (see theme list)."
      ),
      valueName: "name"))
  var theme: String?
  @Flag(
    help: ArgumentHelp(
      said(
        "枠のない行だけの画面で使う(読み上げ・点字向け。ACCESSIBLE=1 でも同じ)",
        "Lines without boxes, for screen readers and Braille; ACCESSIBLE=1 does the same.")))
  var accessible = false

  /// Runs on the terminal, or prints the first screen as text where there is none.
  func open(_ desk: Desk, isPractice: Bool) throws {
    let choice = try ThemeChoice(first: theme)
    let isTerminal = isatty(0) == 1 && isatty(1) == 1
    let isLinear =
      accessible || !["", "0"].contains(ProcessInfo.processInfo.environment["ACCESSIBLE"] ?? "")
    try MainActor.assumeIsolated {
      if isLinear { return converse(try app(desk, isPractice, choice)) }
      guard isTerminal, let first = choice.themes.first else {
        print(try app(desk, isPractice, choice).firstScreenText(size: Size(columns: 80, rows: 24)))
        return
      }
      // Only the open terminal can be asked for its background.
      let terminal = try CursesTerminal(theme: first)
      let told = (try? ThemeChoice(first: theme, background: terminal.background)) ?? choice
      try app(desk, isPractice, told).run(on: terminal)
    }
  }

  /// The screens as a conversation of lines on standard input and output.
  @MainActor private func converse(_ app: MeguriApp) {
    app.converse(
      reading: { readLine() }, secret: { SecretPrompt().map { $0.ask("") } ?? readLine() },
      writing: { printNow($0) })
  }

  @MainActor private func app(
    _ desk: Desk, _ isPractice: Bool, _ choice: ThemeChoice
  ) throws -> MeguriApp {
    let environment = ProcessInfo.processInfo.environment
    let options = AppOptions(
      language: spoken, actor: desk.actor, now: desk.now, isPractice: isPractice,
      themes: choice.themes, supply: choice.supply,
      editor: environment["VISUAL"] ?? environment["EDITOR"],
      idleLimit: try IdleLimit.chosen(environment["MEGURI_IDLE_MINUTES"]),
      // Keys that are held down come every 25 to 40 ms.
      hurry: .milliseconds(60), hesitation: .seconds(2))
    return MeguriApp(store: desk.store, options: options)
  }
}
