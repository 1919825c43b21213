import ArgumentParser
import Casework
import Foundation
import MeguriApp
import Screens
import TerminalUI
import ThemeFiles

/// `meguri keys`: the table of keys in Markdown.
struct KeysCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "keys", abstract: said("キーの表", "The table of keys."))
  }

  @OptionGroup var shared: SharedOptions

  func run() { print(KeyTable.markdown(spoken), terminator: "") }
}

/// `meguri picture`: a screen of the practice association as SVG, after some keys.
struct PictureCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "picture", abstract: said("画面の絵(SVG)", "A picture of the screen (SVG)."))
  }

  @Option(help: ArgumentHelp(said("先に押すキー(空白で区切る)", "Keys pressed before, apart.")))
  var keys = ""
  @Option(help: ArgumentHelp(said("桁数", "Columns."))) var columns = 104
  @Option(help: ArgumentHelp(said("行数", "Rows."))) var rows = 30
  @Option(help: ArgumentHelp(said("配色", "The theme."))) var theme = "dark"
  @OptionGroup var shared: SharedOptions

  func run() throws {
    let events = try keys.split(separator: " ").map { spelling -> TerminalEvent in
      guard let key = Key(String(spelling)) else {
        throw CommandFailure.usage(
          Words("キー「\(spelling)」がありません。", "There is no key “\(spelling)”."))
      }
      return .key(key)
    }
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
