import ArgumentParser
import Casework
import Screens
import TerminalUI
import TextCells
import ThemeFiles

/// `meguri theme …`.
struct ThemeCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "theme", abstract: said("配色", "Themes"),
      subcommands: [ListThemes.self, CheckThemes.self])
  }
}

/// `meguri theme list`: the themes to choose from.
struct ListThemes: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: said("選べる配色の一覧", "The themes to choose from."),
      discussion: said(
        "自分の配色は \(ThemePlace.folder)/*.toml に置きます。",
        "Themes of your own go into \(ThemePlace.folder)/*.toml."))
  }

  @OptionGroup var shared: SharedOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let choice = try ThemeChoice(first: nil)
    let first = choice.themes.first?.name
    let themes = choice.read(isDark: nil)
    if output.json {
      try printJSON(themes.themes.map { ThemeOutput($0, isInUse: $0.name == first) })
    } else {
      printSafely(
        themes.themes.map { theme in
          let mark = theme.name == first ? "* " : "  "
          return mark + theme.name.fitted(toColumns: 21) + " " + theme.outline[spoken]
        })
    }
    if let problem = themes.problem { printError(displaySafe(problem[spoken])) }
  }
}

/// `meguri theme check`: measures themes.
struct CheckThemes: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: said("配色を測る", "Measure themes."),
      discussion: said(
        "コントラスト(WCAG 2.2)、三つの色覚での状態の色の差(CIEDE2000)、色以外の印を確かめます。"
          + "ファイルを指定しなければ、すべての配色を測ります。約束を守らない配色があれば終了コード 1。",
        "Contrast by WCAG 2.2, the difference of the states' colours for colour-blind eyes by "
          + "CIEDE2000, and the marks beside colour. Without files, all themes. Ends with 1 when "
          + "a theme does not keep what it promises."))
  }

  @Argument(help: ArgumentHelp(said("配色のファイル", "Theme files."), valueName: "FILE"))
  var files: [String] = []
  @OptionGroup var shared: SharedOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let reports = try themes().map { ThemeReport(ThemeCheck($0)) }
    if output.json {
      try printJSON(reports)
    } else {
      printSafely(reports.flatMap { $0.lines(in: spoken) })
    }
    let failed = reports.filter { !$0.isKept }.map(\.name)
    guard !failed.isEmpty else { return }
    throw CommandFailure.refused(
      said(
        "約束を守らない配色があります: \(failed.joined(separator: "、"))",
        "These themes do not keep what they promise: \(failed.joined(separator: ", "))"))
  }

  private func themes() throws -> [Theme] {
    let library = ThemeLibrary(folder: ThemePlace.folder)
    guard files.isEmpty else { return try files.map { try library.theme(ofFile: $0) } }
    if let problem = library.problems.first {
      throw CommandFailure.refused(
        "\(problem.file): \(problem.error.sentence(japanese: spoken == .japanese))")
    }
    return library.themes
  }
}
