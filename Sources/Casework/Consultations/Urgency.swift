/// How soon a request asks to be answered.
public enum Urgency: String, Hashable, Codable, Sendable, CaseIterable {
  /// Today to three days: life, abuse, or nowhere to go (緊急).
  case emergency
  /// Within two weeks (早期).
  case early
  /// Within a month (通常).
  case normal
  /// Information only (情報提供のみ).
  case information
}

extension Urgency: Worded {
  /// The urgency's name.
  public var words: Words {
    switch self {
    case .emergency: Words("緊急", "Urgent")
    case .early: Words("早期", "Soon")
    case .normal: Words("通常", "Normal")
    case .information: Words("情報提供のみ", "Information only")
    }
  }
}
