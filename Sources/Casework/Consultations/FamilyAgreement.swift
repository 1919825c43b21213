/// Whether the child or family agreed that advice is asked for.
public enum FamilyAgreement: String, Hashable, Codable, Sendable, CaseIterable {
  /// They agreed (あり).
  case given
  /// It is being asked (確認中).
  case pending
  /// They did not agree, or were not asked (なし).
  case none
}

extension FamilyAgreement: Worded {
  /// The answer's name.
  public var words: Words {
    switch self {
    case .given: Words("あり", "Given")
    case .pending: Words("確認中", "Being asked")
    case .none: Words("なし", "None")
    }
  }
}
