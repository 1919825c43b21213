public import Casework
import Deidentification

/// A case with everything that is shown beside it.
public struct CaseFile: Hashable, Sendable {
  /// A consultation that belongs to the case.
  public struct Attached: Hashable, Sendable {
    /// Its identifier.
    public let id: ConsultationID
    /// The consultation.
    public let record: Consultation
    /// Who its adviser is.
    public let adviser: Member?

    /// Names a consultation of the case.
    public init(id: ConsultationID, record: Consultation, adviser: Member?) {
      (self.id, self.record, self.adviser) = (id, record, adviser)
    }
  }

  /// Its identifier.
  public let id: CaseID
  /// The case.
  public let record: CaseRecord
  /// Its consultations, newest first.
  public let consultations: [Attached]
  /// The case's sheet with the people of its consultations, to read with.
  public let sheet: IdentitySheet

  /// Puts a file together.
  public init(id: CaseID, record: CaseRecord, consultations: [Attached] = []) {
    (self.id, self.record, self.consultations) = (id, record, consultations)
    sheet = record.sheet.including(consultations.map(\.record)) { id in
      consultations.first { $0.record.adviser == id }?.adviser?.profile
    }
  }

  /// The session held last in any of its consultations.
  var lastSession: (session: Session, attached: Attached)? {
    consultations.flatMap { attached in attached.record.sessions.map { ($0, attached) } }
      .max { $0.0.day < $1.0.day }
  }
}
