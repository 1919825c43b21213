import Casework
import Screens
import TerminalUI

extension MeguriApp {
  /// Draws with the first theme, and watches the folder of the user's own.
  func beginThemes(on terminal: any Terminal) {
    if let theme = themeInUse { terminal.use(theme) }
    if let folder = options.supply?.folder { terminal.watch(folder: folder) }
  }

  /// The frame with frames and marks as the theme in use has them.
  func shownFrame() -> Frame {
    workspace.frame().spelled(with: themeInUse?.traits.symbols ?? .unicode)
  }

  /// The themes to choose from, read anew.
  func shelf() -> ThemeShelf {
    let problem = readThemes()
    return ThemeShelf(themes: themes, current: themeInUse?.name ?? "", problem: problem)
  }

  /// Draws with a theme from the next frame on.
  func useTheme(named name: String) {
    guard let theme = themes.first(where: { $0.name == name }), theme != themeInUse else { return }
    themeInUse = theme
    terminal?.use(theme)
  }

  /// Draws with a theme, and begins with it next time.
  func keepTheme(named name: String) -> [Answer] {
    useTheme(named: name)
    guard let supply = options.supply, !supply.keep(name) else { return [] }
    return [
      .refused(
        Words(
          "配色は替えましたが、次回のために残せませんでした。書き込みの権限を確かめてください。",
          "The theme is in use but could not be kept for the next time; check the permissions."))
    ]
  }

  /// Follows what was changed in the folder of the user's own themes.
  func takeChangedThemes() -> [Answer] {
    let problem = readThemes()
    useTheme(named: themeInUse?.name ?? "")
    if workspace.isChoosingTheme {
      return [.themes(ThemeShelf(themes: themes, current: "", problem: problem))]
    }
    return problem.map { [.refused($0)] } ?? []
  }

  /// Follows the terminal's own dark or light, where the theme in use does.
  func takeAppearance(isDark: Bool) {
    terminalIsDark = isDark
    _ = readThemes()
    useTheme(named: themeInUse?.name ?? "")
  }

  private func readThemes() -> Words? {
    guard let supply = options.supply else { return nil }
    let (read, problem) = supply.read(terminalIsDark)
    if !read.isEmpty { themes = read }
    return problem
  }
}
