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
  /// Where the themes are read anew and the choice is kept; none for tests and pictures.
  public var supply: ThemeSupply?
  /// The command of the user's editor, as `$EDITOR` gives it.
  public var editor: String?

  /// After how long without a key the curtain falls; `nil` for never.
  public var idleLimit: Duration?
  /// Keys that follow each other faster than this move the list first.
  ///
  /// The record beside it follows when they pause. Zero draws it with every key.
  public var hurry: Duration
  /// After how long without a key the further keys are shown; zero for never.
  public var hesitation: Duration

  /// Says how to run.
  public init(
    language: Language, actor: Actor, now: @escaping @Sendable () -> Moment,
    isPractice: Bool = false, themes: [Theme] = [], supply: ThemeSupply? = nil,
    editor: String? = nil, idleLimit: Duration? = nil, hurry: Duration = .zero,
    hesitation: Duration = .zero
  ) {
    (self.idleLimit, self.hurry, self.hesitation) = (idleLimit, hurry, hesitation)
    (self.language, self.actor, self.now) = (language, actor, now)
    (self.isPractice, self.editor) = (isPractice, editor)
    (self.themes, self.supply) = (themes, supply)
  }
}
