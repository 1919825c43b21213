import ArgumentParser
import Casework
import Foundation
import MeguriApp
import Screens
import TerminalUI
import ThemeFiles

/// `meguri keys`: the table of keys in Markdown, or the whole registry of commands as JSON.
struct KeysCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "keys", abstract: said("キーの表", "The table of keys."))
  }

  @OptionGroup var shared: SharedOptions

  @OptionGroup var output: OutputOptions

  func run() throws {
    if output.json {
      try printJSON(CommandEntry.all)
    } else {
      print(KeyTable.markdown(spoken), terminator: "")
    }
  }
}

/// `meguri picture`: a screen of the practice association as SVG, after some keys.
struct PictureCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "picture", abstract: said("画面の絵(SVG)", "A picture of the screen (SVG)."))
  }

  @Option(
    help: ArgumentHelp(
      said(
        "先に押すキー(空白で区切る。コマンドの id や \"文字\" も)",
        "Keys pressed before, apart; also ids of commands and \"text\".")))
  var keys = ""
  @Option(help: ArgumentHelp(said("桁数", "Columns."))) var columns = 104
  @Option(help: ArgumentHelp(said("行数", "Rows."))) var rows = 30
  @Option(help: ArgumentHelp(said("配色", "The theme."))) var theme = "dark"
  @OptionGroup var shared: SharedOptions

  func run() throws {
    let events = try Result { try Macro(keys).events }
      .mapError { error in
        (error as? MacroError).map { CommandFailure.usage($0.words) as any Error } ?? error
      }.get()
    let desk = try PracticeStore.desk(shared, fresh: false)
    let themes = try ThemeChoice(first: theme).themes
    MainActor.assumeIsolated {
      let terminal = HeadlessTerminal(
        size: Size(columns: columns, rows: rows), events: events + [.closed])
      let options = AppOptions(
        language: spoken, actor: desk.actor, now: desk.now, isPractice: true, themes: themes)
      MeguriApp(store: desk.store, options: options).run(on: terminal)
      guard let frame = terminal.frames.last, let theme = themes.first else { return }
      print(frame.grid.svg(theme: theme), terminator: "")
    }
  }
}
