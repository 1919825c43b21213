/// What a key did to a form.
public enum FormOutcome: Equatable, Sendable {
  /// No answer changed; the focus may have moved.
  case unchanged
  /// An answer changed.
  case changed
  /// The form is to be saved.
  case submit
  /// The form is to be left.
  case cancel
}
