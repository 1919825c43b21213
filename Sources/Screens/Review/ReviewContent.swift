public import Casework
public import Deidentification

/// What of a case is to be answered before somebody else may read it.
public struct ReviewContent: Hashable, Sendable {
  /// The case.
  public let id: CaseID
  /// The case as it is.
  public let record: CaseRecord
  /// What was found, the surest first.
  public let findings: [OpenFinding]

  /// Puts together what was found in a case.
  public init(id: CaseID, record: CaseRecord, findings: [OpenFinding]) {
    (self.id, self.record, self.findings) = (id, record, findings)
  }

  /// The identities that a finding most likely means, for the keys 1 to 9.
  static func candidates(
    for kind: FindingKind, resembling: Int?, on sheet: IdentitySheet
  ) -> [Int] {
    let likely = kind.likelyIdentity
    func rank(_ place: Int) -> Int {
      if place == resembling { return 0 }
      let other = sheet.identities[place].kind
      if other == likely || other == .child && kind == .child { return 1 }
      return other.isPerson == likely.isPerson ? 2 : 3
    }
    return Array(
      sheet.identities.indices.sorted { (rank($0), $0) < (rank($1), $1) }.prefix(9))
  }
}
