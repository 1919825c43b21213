/// How a consultation ended.
public struct Closing: Hashable, Sendable, Codable {
  /// The way it ended.
  public let outcome: Outcome
  /// What came of it, in words.
  public let summary: Passage
  /// The day.
  public let day: CivilDay

  /// Records an ending.
  public init(outcome: Outcome, summary: Passage, day: CivilDay) {
    (self.outcome, self.summary, self.day) = (outcome, summary, day)
  }
}

/// The ways in which a consultation ends.
public enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
  /// Advice was given and followed up (助言して終結).
  case completed
  /// Passed on to another body (他機関紹介).
  case referred
  /// The requester took it back (取下げ).
  case withdrawn
  /// No agreement on the fee (不成立).
  case feeNotAgreed
  /// Stopped for another reason (中止).
  case cancelled
}

extension Outcome: Worded {
  /// The outcome's name.
  public var words: Words {
    switch self {
    case .completed: Words("助言して終結", "Advice given")
    case .referred: Words("他機関を紹介", "Referred elsewhere")
    case .withdrawn: Words("取下げ", "Withdrawn")
    case .feeNotAgreed: Words("費用が折り合わず不成立", "No agreement on the fee")
    case .cancelled: Words("中止", "Cancelled")
    }
  }
}
