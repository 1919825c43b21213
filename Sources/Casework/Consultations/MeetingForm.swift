/// The form in which advice is asked for or given.
public enum MeetingForm: String, Hashable, Codable, Sendable, CaseIterable {
  /// By video (オンライン).
  case online
  /// The adviser visits (訪問).
  case visit
  /// The requester comes to the office (来所).
  case office
  /// By telephone (電話).
  case telephone
  /// By mail (メール).
  case mail
}

extension MeetingForm: Worded {
  /// The form's name.
  public var words: Words {
    switch self {
    case .online: Words("オンライン", "Online")
    case .visit: Words("訪問", "Visit")
    case .office: Words("来所", "At the office")
    case .telephone: Words("電話", "Telephone")
    case .mail: Words("メール", "Mail")
    }
  }
}
