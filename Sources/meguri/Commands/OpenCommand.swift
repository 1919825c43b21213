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
    let desk = isNewcomer ? try PracticeStore.desk(shared, fresh: false) : try shared.desk()
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
  @Option(help: ArgumentHelp(said("配色", "The theme."), valueName: "dark|light")) var theme: String?

  /// Runs on the terminal, or prints the first screen as text where there is none.
  func open(_ desk: Desk, isPractice: Bool) throws {
    let themes = try ThemeChoice.themes(first: theme)
    let environment = ProcessInfo.processInfo.environment
    let editor = environment["VISUAL"] ?? environment["EDITOR"]
    let isTerminal = isatty(0) == 1 && isatty(1) == 1
    try MainActor.assumeIsolated {
      let options = AppOptions(
        language: spoken, actor: desk.actor, now: desk.now, isPractice: isPractice,
        themes: themes, editor: editor)
      let app = MeguriApp(store: desk.store, options: options)
      guard isTerminal, let first = themes.first else {
        print(app.firstScreenText(size: Size(columns: 80, rows: 24)))
        return
      }
      app.run(on: try CursesTerminal(theme: first))
    }
  }
}
