public import Casework
public import TerminalUI

/// How the terminal program is to run.
public struct AppOptions: Sendable {
  /// The language to begin with.
  public var language: Language
  /// Who works; the journal names them.
  public var actor: Actor
  /// The clock.
  public var now: @Sendable () -> Moment
  /// Whether the store holds invented families.
  public var isPractice: Bool
  /// The themes, the one to begin with first.
  public var themes: [Theme]
  /// The command of the user's editor, as `$EDITOR` gives it.
  public var editor: String?

  /// Says how to run.
  public init(
    language: Language, actor: Actor, now: @escaping @Sendable () -> Moment,
    isPractice: Bool = false, themes: [Theme] = [], editor: String? = nil
  ) {
    (self.language, self.actor, self.now) = (language, actor, now)
    (self.isPractice, self.themes, self.editor) = (isPractice, themes, editor)
  }
}
