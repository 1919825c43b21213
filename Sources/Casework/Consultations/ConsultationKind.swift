/// The two sorts of consultation that centres count apart.
public enum ConsultationKind: String, Hashable, Codable, Sendable, CaseIterable {
  /// About a child (個別支援).
  case individual
  /// About a region's system (地域支援); no case belongs to it.
  case region
}

extension ConsultationKind: Worded {
  /// The kind's name.
  public var words: Words {
    switch self {
    case .individual: Words("個別支援", "Individual")
    case .region: Words("地域支援", "Regional")
    }
  }
}
