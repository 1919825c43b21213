/// A member as one row of a list.
public struct MemberSummary: Hashable, Sendable {
  /// The member's identity.
  public let id: MemberID
  /// The member's number.
  public let number: RecordNumber
  /// What is known of the member.
  public let profile: MemberProfile
  /// How many consultations the member advises that are not closed.
  public let openConsultations: Int

  /// Makes a row.
  public init(id: MemberID, number: RecordNumber, profile: MemberProfile, openConsultations: Int) {
    (self.id, self.number) = (id, number)
    (self.profile, self.openConsultations) = (profile, openConsultations)
  }
}
