/// What an entry of the journal is about.
public enum SubjectKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// A consultation (相談).
  case consultation
  /// A case (事例).
  case caseRecord = "case"
  /// A member (会員).
  case member

  /// The letter with which its numbers begin.
  public var letter: String {
    switch self {
    case .consultation: "Q"
    case .caseRecord: "C"
    case .member: "M"
    }
  }
}

extension SubjectKind: Worded {
  /// The subject's name.
  public var words: Words {
    switch self {
    case .consultation: Words("相談", "consultation")
    case .caseRecord: Words("事例", "case")
    case .member: Words("会員", "member")
    }
  }
}
