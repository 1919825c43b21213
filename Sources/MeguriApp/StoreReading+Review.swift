import CaseStore
import Casework
import Deidentification
import Screens

extension StoreReading {
  /// What is to be answered in a case and its consultations.
  mutating func review(of id: CaseID) throws -> ReviewContent? {
    guard let record = try store.record(id) else { return nil }
    let review = FindingReview(record, detector: try detector(for: record, id))
    return ReviewContent(
      id: id, record: record, findings: review.openFindings(in: try texts(of: id, record)))
  }

  /// A case as readers would see it.
  mutating func rendition(
    of id: CaseID, policy name: String, seed: UInt64?
  ) throws -> ReadersContent? {
    guard let record = try store.record(id), let policy = ReaderPolicy.named(name) else {
      return nil
    }
    let seed = seed ?? UInt64.random(in: .min ... .max)
    let release = Release(
      record, policy: policy, seed: seed, detector: try detector(for: record, id))
    return ReadersContent(
      id: id, number: record.number, seed: seed,
      rendition: release.rendition(of: try texts(of: id, record)))
  }

  /// What in a text that is being written for a case is on no sheet.
  mutating func findings(in text: String, of id: CaseID) throws -> [Finding] {
    guard let record = try store.record(id) else { return [] }
    return FindingReview(record, detector: try detector(for: record, id)).findings(in: text)
  }

  private func texts(of id: CaseID, _ record: CaseRecord) throws -> [CaseText] {
    record.texts
      + (try attached(to: id)).reversed().flatMap(\.record.texts)
  }

  /// The detector for a case, which also knows the names of all other cases; kept while nobody
  /// writes.
  private mutating func detector(for record: CaseRecord, _ id: CaseID) throws -> Detector {
    if let known = detectors[id], known.sheet == record.sheet { return known.detector }
    var others: [IdentitySheet] = []
    if !store.isLocked {
      var query = CaseQuery(limit: 500)
      while true {
        let page = try store.cases(query)
        others += page.filter { $0.id != id }.map(\.sheet)
        guard page.count == 500, let last = page.last else { break }
        query.after = last.id
      }
    }
    let detector = Detector(sheet: record.sheet, others: others)
    detectors[id] = (record.sheet, detector)
    return detector
  }
}
