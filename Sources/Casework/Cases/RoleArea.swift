/// The coordinator's three roles; every goal names one.
public enum RoleArea: String, Hashable, Sendable, Codable, CaseIterable {
  /// The child's development (発達支援).
  case development
  /// The family (家族支援).
  case family
  /// The community (地域支援).
  case community
}

extension RoleArea: Worded {
  /// The role's name.
  public var words: Words {
    switch self {
    case .development: Words("発達支援", "Development")
    case .family: Words("家族支援", "Family")
    case .community: Words("地域支援", "Community")
    }
  }
}
