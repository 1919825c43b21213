public import Casework

/// One step of the practice association: who does what, and when.
public struct PracticeStep: Hashable, Sendable {
  /// When the step is taken.
  public let moment: Moment
  /// Who takes it.
  public let actor: Actor
  /// What is done.
  public let action: PracticeAction
}

/// What is done in a step; a key stands for a record whose identity is not known yet.
///
/// Each sort of record counts its keys from 0.
public enum PracticeAction: Hashable, Sendable {
  /// Something is done with a member's entry.
  case member(MemberCommand, key: Int)
  /// Something is done with a case.
  case caseRecord(CaseCommand, key: Int)
  /// Something is done with a consultation.
  case consultation(PracticeConsultationCommand, key: Int)
}

/// A command on a consultation, in which other records are named by their keys.
public enum PracticeConsultationCommand: Hashable, Sendable {
  /// A command that names no other record.
  case plain(ConsultationCommand)
  /// Assign the adviser with a member's key.
  case assign(member: Int, reason: Passage)
  /// Attach to the case with a key.
  case attach(caseRecord: Int)
}
