public import Casework

/// The open consultations by stage, as the board shows them.
public struct BoardContent: Hashable, Sendable {
  /// A stage with the first of its consultations, those due first at the head.
  public struct Column: Hashable, Sendable {
    /// The stage.
    public let stage: ConsultationStage
    /// Its first consultations.
    public let rows: [ConsultationSummary]

    /// Describes a column.
    public init(stage: ConsultationStage, rows: [ConsultationSummary]) {
      (self.stage, self.rows) = (stage, rows)
    }
  }

  /// The stages in their order, without the closed ones.
  public let columns: [Column]
  /// How many consultations stand at each stage.
  public let counts: [ConsultationStage: Int]
  /// The sheets that their texts are read with.
  public let sheets: [CaseID: IdentitySheet]

  /// The most consultations of a stage that the board shows.
  public static let limit = 200

  /// Describes a board.
  public init(
    columns: [Column], counts: [ConsultationStage: Int], sheets: [CaseID: IdentitySheet]
  ) {
    (self.columns, self.counts, self.sheets) = (columns, counts, sheets)
  }
}
