import Casework

/// How far a consultation of the practice association has come, and how.
enum ConsultationCourse {
  /// The request is in; perhaps something is missing.
  case waiting(isComplete: Bool)
  /// So many offers and counter-offers have been made.
  case negotiating(offers: Int)
  /// The fee is settled.
  case matching
  /// An adviser is assigned.
  case arranged
  /// Sessions were held; the actions stand so.
  case following(FollowUp)
  /// It ended so.
  case closed(Outcome)

  /// How the actions of a consultation stand.
  enum FollowUp: CaseIterable {
    case ahead, overdue, finished
  }

  /// The course of the consultation with a key that is so many days old.
  static func of(key: Int, daysOld: Int) -> ConsultationCourse {
    let followUp = FollowUp.allCases[key / 3 % 3]
    switch daysOld {
    case ...12: return .waiting(isComplete: key % 2 == 0)
    case ...40:
      return [
        .negotiating(offers: 1), .waiting(isComplete: false), .negotiating(offers: 2), .matching,
        .arranged, .negotiating(offers: 3),
      ][key % 6]
    case ...80: return [.matching, .following(followUp), .arranged, .following(followUp)][key % 4]
    case ...200: return key % 3 == 0 ? .following(followUp) : .closed(outcome(of: key))
    default: return .closed(outcome(of: key))
    }
  }

  /// Most consultations end with advice given.
  private static func outcome(of key: Int) -> Outcome {
    switch key % 14 {
    case 3: .referred
    case 6: .withdrawn
    case 8: .feeNotAgreed
    case 12: .cancelled
    default: .completed
    }
  }
}
