public import Casework

/// Which record something is about.
public enum RecordID: Hashable, Sendable {
  /// A consultation.
  case consultation(ConsultationID)
  /// A case.
  case caseRecord(CaseID)
  /// A member.
  case member(MemberID)

  /// The identity as it is stored.
  var text: String {
    switch self {
    case .consultation(let id): id.text
    case .caseRecord(let id): id.text
    case .member(let id): id.text
    }
  }
}
