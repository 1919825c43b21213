/// The kinds of membership.
public enum MemberKind: String, Hashable, Codable, Sendable, CaseIterable {
  /// A prefectural support centre (支援センター).
  case supportCentre
  /// A coordinator (コーディネーター).
  case coordinator
  /// A provider of services (事業所).
  case provider
  /// A single person (個人).
  case individual
  /// A municipality or prefecture (行政).
  case government
  /// Not a member (非会員).
  case nonMember
}

extension MemberKind: Worded {
  /// The kind's name.
  public var words: Words {
    switch self {
    case .supportCentre: Words("支援センター", "Support centre")
    case .coordinator: Words("コーディネーター", "Coordinator")
    case .provider: Words("事業所", "Provider")
    case .individual: Words("個人", "Individual")
    case .government: Words("行政", "Government")
    case .nonMember: Words("非会員", "Not a member")
    }
  }
}
