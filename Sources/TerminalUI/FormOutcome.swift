/// What a key did to a form.
public enum FormOutcome: Equatable, Sendable {
  /// No answer changed; the focus may have moved.
  case unchanged
  /// An answer changed.
  case changed
  /// This text was copied, or cut where it was selected, and is to go to the clipboard.
  case copied(String)
  /// The form is to be saved.
  case submit
  /// The form is to be left.
  case cancel
}
