public import Casework

/// What waits: everything with a day that has come or is near, and what is new.
public struct TodayContent: Hashable, Sendable {
  /// How many consultations stand at each stage.
  public let counts: [ConsultationStage: Int]
  /// The open consultations.
  public let consultations: [ConsultationSummary]
  /// The cases whose review is due, the earliest first.
  public let cases: [CaseSummary]
  /// The sheets to read them with.
  public let sheets: [CaseID: IdentitySheet]
  /// The reader's own drafts, newest first.
  public let drafts: [WaitingDraft]

  /// Gathers what waits.
  public init(
    counts: [ConsultationStage: Int] = [:], consultations: [ConsultationSummary] = [],
    cases: [CaseSummary] = [], sheets: [CaseID: IdentitySheet] = [:],
    drafts: [WaitingDraft] = []
  ) {
    (self.counts, self.consultations) = (counts, consultations)
    (self.cases, self.sheets, self.drafts) = (cases, sheets, drafts)
  }
}
