/// The stages of life by which the field sorts its cases.
public enum LifeStage: String, Hashable, Codable, Sendable, CaseIterable {
  /// Before birth and in intensive care (出生前・周産期).
  case perinatal
  /// From hospital to home (在宅移行).
  case discharge
  /// Infancy at home (乳幼児期).
  case infancy
  /// Entering nursery (就園).
  case nursery
  /// Entering school (就学).
  case schoolEntry
  /// School age (学齢期).
  case school
  /// High school and the way on (高等部・進路).
  case highSchool
  /// Leaving school, adult services (卒業・成人移行).
  case adulthoodTransition
  /// Adulthood (成人期).
  case adult
}

extension LifeStage: Worded {
  /// The stage's name.
  public var words: Words {
    switch self {
    case .perinatal: Words("周産期", "Perinatal")
    case .discharge: Words("在宅移行", "Going home")
    case .infancy: Words("乳幼児期", "Infancy")
    case .nursery: Words("就園", "Entering nursery")
    case .schoolEntry: Words("就学", "Starting school")
    case .school: Words("学齢期", "School age")
    case .highSchool: Words("高等部・進路", "High school")
    case .adulthoodTransition: Words("卒業・成人移行", "Transition to adulthood")
    case .adult: Words("成人期", "Adulthood")
    }
  }
}
