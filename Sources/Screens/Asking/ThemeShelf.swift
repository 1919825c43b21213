public import Casework
public import TerminalUI

/// The themes to choose from.
public struct ThemeShelf: Hashable, Sendable {
  /// The themes.
  public var themes: [Theme]
  /// The name of the one in use.
  public var current: String
  /// What is wrong with a theme file of the user's own.
  public var problem: Words?

  /// A shelf of themes, one of them in use.
  public init(themes: [Theme], current: String, problem: Words? = nil) {
    (self.themes, self.current, self.problem) = (themes, current, problem)
  }
}
