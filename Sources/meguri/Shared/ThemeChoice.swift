import Casework
import Foundation
import MeguriApp
import Screens
import TerminalUI
import ThemeFiles

/// Which theme comes first: the one that is named, else the one that was kept, else one that
/// suits the terminal's background.
struct ThemeChoice: Sendable {
  private let first: String
  private let isLight: Bool

  /// Refuses a name that no theme has; a kept one that is gone is passed over.
  ///
  /// A terminal that told its background is believed; else `COLORFGBG` is.
  init(first name: String?, background: Colour? = nil) throws {
    let library = ThemeLibrary(folder: ThemePlace.folder)
    let names = [Theme.following] + library.names
    if let name, !names.contains(name) {
      throw ThemeFileError.unknownTheme(name, known: names)
    }
    let kept = ThemePlace.kept.flatMap { names.contains($0) ? $0 : nil }
    first = name ?? kept ?? Theme.following
    isLight = background.map { $0.luminance > 0.18 } ?? ThemeChoice.saysLight
  }

  /// All themes, the chosen one first.
  var themes: [Theme] {
    let all = read(isDark: nil).themes
    return all.filter { $0.name == first } + all.filter { $0.name != first }
  }

  /// Where the running program reads themes and keeps the choice.
  var supply: ThemeSupply {
    ThemeSupply(
      folder: ThemePlace.folder, read: { self.read(isDark: $0) }, keep: { ThemePlace.keep($0) })
  }

  /// All themes as the files are now, and what is wrong with one of them.
  func read(isDark: Bool?) -> (themes: [Theme], problem: Words?) {
    let library = ThemeLibrary(folder: ThemePlace.folder)
    let isLight = isDark.map { !$0 } ?? self.isLight
    let following = try? library.theme(named: isLight ? "light" : "dark")
    let themes = [following?.named(Theme.following)].compactMap(\.self) + library.themes
    let problem = library.problems.first.map { problem in
      Words(
        "\(problem.file): \(problem.error.sentence(japanese: true))",
        "\(problem.file): \(problem.error.sentence(japanese: false))")
    }
    return (themes, problem)
  }

  /// Some terminals tell their colours: `COLORFGBG` ends with the background's number, and 7 and
  /// 15 are the light ones.
  private static var saysLight: Bool {
    let colours = ProcessInfo.processInfo.environment["COLORFGBG"]?.split(separator: ";").last
    return colours == "7" || colours == "15"
  }
}
