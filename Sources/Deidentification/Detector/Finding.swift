public import Casework

/// A stretch of a text that may identify somebody.
public struct Finding: Hashable, Sendable {
  /// Where it stands, in Unicode scalars of the text.
  public let range: Range<Int>
  /// What sort of identifier it is.
  public let kind: FindingKind
  /// Why it was found.
  public let reason: FindingReason
  /// How sure the detector is, from 0 to 1.
  public let confidence: Double
  /// The number of the identity on the sheet that it means, when it means one.
  public let identity: Int?
  /// What readers see in its place.
  public var surrogate: String

  package init(
    range: Range<Int>, kind: FindingKind, reason: FindingReason, confidence: Double,
    identity: Int?, surrogate: String
  ) {
    (self.range, self.kind, self.reason) = (range, kind, reason)
    (self.confidence, self.identity, self.surrogate) = (confidence, identity, surrogate)
  }

  /// What is done before anybody has answered.
  public var action: FindingAction { confidence >= Finding.sureness ? .replaced : .review }

  /// The confidence from which a finding is replaced without a question.
  public static let sureness = 0.7
}

/// What is done with a finding before anybody has answered.
public enum FindingAction: String, Hashable, Sendable {
  /// It is replaced.
  case replaced
  /// It is hidden until somebody has looked at it.
  case review
}

extension FindingAction: Worded {
  /// The action's name.
  public var words: Words {
    switch self {
    case .replaced: Words("置換", "Replaced")
    case .review: Words("要確認", "For review")
    }
  }
}
