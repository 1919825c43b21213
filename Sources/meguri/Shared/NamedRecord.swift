import Casework

/// The record that a typed number names.
enum NamedRecord {
  case consultation(ConsultationID)
  case caseRecord(CaseID)
  case member(MemberID)

  init(_ number: String, at desk: Desk) throws {
    switch RecordNumber(number)?.subject {
    case .caseRecord: self = .caseRecord(try desk.find(number, CaseRecord.self))
    case .member: self = .member(try desk.find(number, Member.self))
    case .consultation, nil: self = .consultation(try desk.find(number, Consultation.self))
    }
  }
}
