public import Casework

/// Words of a case that may identify somebody and that nobody has answered yet.
public struct OpenFinding: Hashable, Sendable {
  /// Where the words stand.
  public struct Place: Hashable, Sendable {
    /// What they were read in: 「メモ 2026-11-02」.
    public let source: CaseText.Source
    /// The text with real names.
    public let text: String
    /// Where in the text, in Unicode scalars.
    public let range: Range<Int>
  }

  /// The words as they were typed.
  public let text: String
  /// What sort of identifier they look like.
  public let kind: FindingKind
  /// Why they were found.
  public let reason: FindingReason
  /// How sure the detector is, from 0 to 1.
  public let confidence: Double
  /// The identity of the sheet that they resemble, when there is one.
  public let resembles: Int?
  /// Where they stand, in the order of the case; there is at least one place.
  public let places: [Place]
}

/// Finds what is to be answered in the texts of a case.
public struct FindingReview: Sendable {
  private let record: CaseRecord
  private let detector: Detector
  private let matcher: IdentityMatcher
  private let cleared: Set<String>

  /// Prepares to search the texts of a case; `others` are the sheets of other cases.
  public init(_ record: CaseRecord, others: [IdentitySheet] = []) {
    self.init(record, detector: Detector(sheet: record.sheet, others: others))
  }

  /// Prepares to search with a detector that was made for the record's sheet before.
  public init(_ record: CaseRecord, detector: Detector) {
    (self.record, self.detector) = (record, detector)
    matcher = IdentityMatcher(record.sheet)
    cleared = Set(record.cleared.map(FindingReview.key))
  }

  /// What is to be answered in one text, in reading order.
  public func findings(in text: String) -> [Finding] {
    let known = matcher.passage(from: text).references(on: record.sheet).map(\.range)
    let scalars = Array(text.unicodeScalars)
    return detector.findings(in: text).filter { finding in
      guard finding.kind.asksForAnswer, finding.range.upperBound <= scalars.count else {
        return false
      }
      let words = String(String.UnicodeScalarView(scalars[finding.range]))
      return !cleared.contains(FindingReview.key(words))
        && !known.contains { $0.overlaps(finding.range) }
    }
  }

  /// What is to be answered in all texts, equal words once, the surest first.
  public func openFindings(in texts: [CaseText]) -> [OpenFinding] {
    var order: [String] = []
    var found: [String: [(Finding, OpenFinding.Place, String)]] = [:]
    for text in texts {
      let real = record.sheet.realText(of: text.passage)
      let scalars = Array(real.unicodeScalars)
      for finding in findings(in: real) {
        let words = String(String.UnicodeScalarView(scalars[finding.range]))
        let key = FindingReview.key(words)
        if found[key] == nil { order.append(key) }
        let place = OpenFinding.Place(source: text.source, text: real, range: finding.range)
        found[key, default: []].append((finding, place, words))
      }
    }
    let all = order.compactMap { key -> OpenFinding? in
      guard let entries = found[key],
        let best = entries.max(by: { $0.0.confidence < $1.0.confidence })
      else { return nil }
      return OpenFinding(
        text: best.2, kind: best.0.kind, reason: best.0.reason, confidence: best.0.confidence,
        resembles: best.0.identity, places: entries.map(\.1))
    }
    return all.enumerated()
      .sorted { ($1.element.confidence, $0.offset) < ($0.element.confidence, $1.offset) }
      .map(\.element)
  }

  /// Equal for words that differ in letter case or width alone.
  private static func key(_ text: String) -> String {
    String(String.UnicodeScalarView(NameFolding.key(text)))
  }
}
