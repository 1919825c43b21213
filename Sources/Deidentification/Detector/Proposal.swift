/// What a recogniser takes for an identifier, in places of the plain text.
struct Proposal: Hashable, Sendable {
  var range: Range<Int>
  var kind: FindingKind
  var reason: FindingReason
  var confidence: Double
  var identity: Int?

  init(
    _ range: Range<Int>, _ kind: FindingKind, _ reason: FindingReason, _ confidence: Double,
    identity: Int? = nil
  ) {
    (self.range, self.kind, self.reason) = (range, kind, reason)
    (self.confidence, self.identity) = (confidence, identity)
  }
}
