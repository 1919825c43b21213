public import Casework

/// What was typed into a form and not saved yet.
public struct KeptDraft: Hashable, Sendable {
  /// The name under which it is kept.
  public let key: String
  /// The answers as text.
  public let text: String
  /// When it was kept.
  public let savedAt: Moment

  /// Names a draft.
  public init(key: String, text: String, savedAt: Moment) {
    (self.key, self.text, self.savedAt) = (key, text, savedAt)
  }
}
