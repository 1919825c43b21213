/// A record that is looked at without going to it.
public enum PeekContent: Hashable, Sendable {
  /// A consultation.
  case consultation(ConsultationFile)
  /// A case.
  case caseRecord(CaseFile)
  /// A member.
  case member(MemberFile)

  /// Which record it is.
  var id: RecordID {
    switch self {
    case .consultation(let file): .consultation(file.id)
    case .caseRecord(let file): .caseRecord(file.id)
    case .member(let file): .member(file.id)
    }
  }
}
