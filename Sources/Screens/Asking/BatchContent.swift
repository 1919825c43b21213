public import Casework

/// One command for several marked records.
public enum BatchStep: Hashable, Sendable {
  /// For consultations.
  case consultations(ConsultationCommand, [ConsultationID])
  /// For cases.
  case cases(CaseCommand, [CaseID])
}

/// What a command would make happen on each of the marked records.
public struct BatchContent: Hashable, Sendable {
  /// A record and what would become of it.
  public struct Item: Hashable, Sendable {
    /// Which record it is.
    public let id: RecordID
    /// Its number.
    public let number: RecordNumber
    /// What it is about, as these eyes read it.
    public let title: String
    /// What would happen, in words; `nil` when it would not.
    public let told: String?
    /// Why it would not happen.
    public let refusal: Words?

    /// Describes what would become of a record.
    public init(
      id: RecordID, number: RecordNumber, title: String, told: String?, refusal: Words?
    ) {
      (self.id, self.number, self.title) = (id, number, title)
      (self.told, self.refusal) = (told, refusal)
    }
  }

  /// The command, for the records that would take it.
  public let step: BatchStep
  /// All marked records, in the order in which they were marked.
  public let items: [Item]

  /// Describes a preview.
  public init(step: BatchStep, items: [Item]) { (self.step, self.items) = (step, items) }

  /// How many records would take the command.
  var willing: Int { items.count { $0.told != nil } }
}
