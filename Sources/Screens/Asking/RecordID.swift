public import Casework

/// Which record something is about.
public enum RecordID: Hashable, Sendable {
  /// A consultation.
  case consultation(ConsultationID)
  /// A case.
  case caseRecord(CaseID)
  /// A member.
  case member(MemberID)
}
