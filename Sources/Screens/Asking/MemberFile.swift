public import Casework

/// A member with what is shown beside it.
public struct MemberFile: Hashable, Sendable {
  /// The identifier.
  public let id: MemberID
  /// The member.
  public let record: Member
  /// The open consultations that the member advises.
  public let consultations: ConsultationPage

  /// Puts a file together.
  public init(id: MemberID, record: Member, consultations: ConsultationPage) {
    (self.id, self.record, self.consultations) = (id, record, consultations)
  }
}
