public import Casework

/// A consultation with everything that is shown beside it.
public struct ConsultationFile: Hashable, Sendable {
  /// Its identifier.
  public let id: ConsultationID
  /// The consultation.
  public let record: Consultation
  /// The case it belongs to.
  public let caseRecord: CaseRecord?
  /// Who its adviser is.
  public let adviser: Member?
  /// The case's sheet with the people of its consultations, to read with.
  public let sheet: IdentitySheet

  /// Puts a file together.
  public init(
    id: ConsultationID, record: Consultation, caseRecord: CaseRecord? = nil,
    adviser: Member? = nil, sheet: IdentitySheet
  ) {
    (self.id, self.record, self.caseRecord) = (id, record, caseRecord)
    (self.adviser, self.sheet) = (adviser, sheet)
  }

  /// The sheet that typed text is matched with: the case's own, nobody added.
  var ownSheet: IdentitySheet { caseRecord?.sheet ?? IdentitySheet() }
}
