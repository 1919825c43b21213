public import Casework
public import Deidentification
public import TerminalUI

/// What a screen is told of the world outside: it has no clock and no storage of its own.
public struct ScreenContext: Hashable, Sendable {
  /// Today in Japan.
  public var today: CivilDay
  /// The time of day, `14:05`.
  public var clock: String
  /// The language on the screen.
  public var language: Language
  /// Who works.
  public var actor: Actor
  /// Whose eyes read: real names or surrogates.
  public var eyes: CaseReader.Eyes
  /// Whether the store holds invented families.
  public var isPractice: Bool
  /// Whether the names are locked.
  public var isLocked: Bool
  /// Whether the names can be locked: they are opened by a passphrase.
  public var canLock: Bool
  /// The extent of the terminal.
  public var size: Size
  /// Whether keys follow each other so fast that the record beside the list waits for a pause.
  public var isHurried = false
  /// Whether no key came for a while: further keys stand where the place was named.
  public var isHesitating = false
  /// Whether the screen is told in lines: nothing stands beside anything then.
  var isLinear = false

  /// Describes the world outside.
  public init(
    today: CivilDay, clock: String = "", language: Language, actor: Actor,
    eyes: CaseReader.Eyes = .own, isPractice: Bool = false, isLocked: Bool = false,
    canLock: Bool = false, size: Size
  ) {
    (self.isLocked, self.canLock) = (isLocked, canLock)
    (self.today, self.clock, self.language) = (today, clock, language)
    (self.actor, self.eyes, self.isPractice) = (actor, eyes, isPractice)
    self.size = size
  }

  /// Whether master and detail stand side by side; told line by line, one follows the other.
  var isWide: Bool { size.columns >= 100 && !isLinear }

  /// Whether surrogates stand in the place of names.
  public var isVeiled: Bool { eyes == .trainer }

  /// One of two sentences, by the language on the screen.
  func say(_ japanese: String, _ english: String) -> String {
    language == .japanese ? japanese : english
  }

  /// Reads passages with a sheet, by these eyes.
  func reader(_ sheet: IdentitySheet) -> CaseReader { CaseReader(sheet, eyes: eyes) }
}
