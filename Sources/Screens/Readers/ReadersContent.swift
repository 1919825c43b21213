public import Casework
public import Deidentification

/// A case as readers of a release would see it.
public struct ReadersContent: Hashable, Sendable {
  /// The case.
  public let id: CaseID
  /// The case's own number.
  public let number: RecordNumber
  /// The number that decides letters and the number of the release.
  public let seed: UInt64
  /// What they would see.
  public let rendition: Rendition

  /// Puts a view for readers together.
  public init(id: CaseID, number: RecordNumber, seed: UInt64, rendition: Rendition) {
    (self.id, self.number, self.seed, self.rendition) = (id, number, seed, rendition)
  }
}
