public import Casework
public import TerminalUI

/// Where the themes come from, and where the choice among them is kept.
nonisolated public struct ThemeSupply: Sendable {
  /// The folder of the user's own themes, which is watched while the program runs.
  public var folder: String?
  /// Reads all themes anew, and says what is wrong with a file of the user's own.
  ///
  /// It is told whether the terminal is dark if the terminal has said so since the start.
  public var read: @Sendable (_ isDark: Bool?) -> (themes: [Theme], problem: Words?)
  /// Keeps the name of a theme for the next time; whether that was possible.
  public var keep: @Sendable (String) -> Bool

  /// Says where themes come from.
  public init(
    folder: String?,
    read: @escaping @Sendable (_ isDark: Bool?) -> (themes: [Theme], problem: Words?),
    keep: @escaping @Sendable (String) -> Bool
  ) {
    (self.folder, self.read, self.keep) = (folder, read, keep)
  }
}
