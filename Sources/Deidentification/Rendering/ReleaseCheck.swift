public import Casework

/// What one rule of the field says of a release.
public struct ReleaseCheck: Hashable, Sendable {
  /// What follows from it.
  public enum Verdict: String, Hashable, Sendable {
    /// The rule is kept.
    case kept
    /// Somebody should look once more.
    case warning
    /// The release is not allowed.
    case stop
    /// There is nothing that the rule is about.
    case notApplicable = "not-applicable"
  }

  /// The rule's number, `P01` to `P15`.
  public let rule: String
  /// What the rule asks.
  public let title: Words
  /// What was found.
  public let verdict: Verdict
  /// One sentence: what was found, and what to do; empty when the rule is kept.
  public let advice: Words
}

extension ReleaseCheck.Verdict: Worded {
  /// The verdict in a word.
  public var words: Words {
    switch self {
    case .kept: Words("よし", "kept")
    case .warning: Words("注意", "look")
    case .stop: Words("停止", "stop")
    case .notApplicable: Words("対象なし", "none")
    }
  }
}
