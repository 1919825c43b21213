/// Which consultations a list asks for: by stage, then due day, then newest first.
public struct ConsultationQuery: Hashable, Sendable {
  /// Words that must occur; empty for all.
  public var text: String
  /// Whether closed ones are left out.
  public var openOnly: Bool
  /// Only those at a stage.
  public var stage: ConsultationStage?
  /// Only new requests, and those for which something is due by this day.
  public var waitingOn: CivilDay?
  /// Only those with a session in the months of these days.
  public var held: ClosedRange<CivilDay>?
  /// Only those of a case.
  public var caseID: CaseID?
  /// Only those of an adviser.
  public var adviser: MemberID?
  /// The last row of the page before; `nil` for the first page.
  public var after: ConsultationID?
  /// The most rows to give.
  public var limit: Int

  /// Asks for consultations.
  public init(
    text: String = "", openOnly: Bool = false, stage: ConsultationStage? = nil,
    waitingOn: CivilDay? = nil, held: ClosedRange<CivilDay>? = nil, caseID: CaseID? = nil,
    adviser: MemberID? = nil, after: ConsultationID? = nil, limit: Int = 200
  ) {
    (self.text, self.openOnly, self.caseID) = (text, openOnly, caseID)
    (self.stage, self.waitingOn, self.held) = (stage, waitingOn, held)
    (self.adviser, self.after, self.limit) = (adviser, after, limit)
  }
}

/// Which cases a list asks for: earliest review first, then newest first.
public struct CaseQuery: Hashable, Sendable {
  /// Words that must occur; empty for all.
  public var text: String
  /// Only those whose review was due before this day.
  public var overdueOn: CivilDay?
  /// The last row of the page before; `nil` for the first page.
  public var after: CaseID?
  /// The most rows to give.
  public var limit: Int

  /// Asks for cases.
  public init(
    text: String = "", overdueOn: CivilDay? = nil, after: CaseID? = nil, limit: Int = 200
  ) {
    (self.text, self.overdueOn) = (text, overdueOn)
    (self.after, self.limit) = (after, limit)
  }
}

/// Which members a list asks for: by reading.
public struct MemberQuery: Hashable, Sendable {
  /// Words that must occur; empty for all.
  public var text: String
  /// Whether only advisers are wanted.
  public var advisersOnly: Bool
  /// The last row of the page before; `nil` for the first page.
  public var after: MemberID?
  /// The most rows to give.
  public var limit: Int

  /// Asks for members.
  public init(
    text: String = "", advisersOnly: Bool = false, after: MemberID? = nil, limit: Int = 200
  ) {
    (self.text, self.advisersOnly) = (text, advisersOnly)
    (self.after, self.limit) = (after, limit)
  }
}
