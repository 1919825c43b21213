/// Where a consultation stands; it follows from what has happened and is never set.
public enum ConsultationStage: String, Hashable, Sendable, Codable, CaseIterable {
  /// The request is in, nothing has been offered (受付).
  case received
  /// The fee is talked over (費用協議).
  case negotiating
  /// The fee is settled, an adviser is looked for (助言者調整).
  case matching
  /// An adviser is found, no session has been held (実施待ち).
  case arranged
  /// Sessions have been held (フォロー).
  case following
  /// Ended (終結).
  case closed
}

extension ConsultationStage: Worded {
  /// The stage's name.
  public var words: Words {
    switch self {
    case .received: Words("受付", "Received")
    case .negotiating: Words("費用協議", "Fee talk")
    case .matching: Words("助言者調整", "Finding an adviser")
    case .arranged: Words("実施待ち", "Awaiting session")
    case .following: Words("フォロー", "Following up")
    case .closed: Words("終結", "Closed")
    }
  }
}
