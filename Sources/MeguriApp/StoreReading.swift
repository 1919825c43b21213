import CaseStore
import Casework
import Deidentification
import Screens
import TerminalUI

/// Reads from the store what the screens ask for, with the sheets that it is read with.
struct StoreReading {
  let store: CaseStore
  var context: ScreenContext? {
    didSet { if oldValue?.eyes != context?.eyes { forget() } }
  }
  /// The sheets read so far with these eyes, until somebody writes.
  private var sheets: [CaseID: IdentitySheet] = [:]

  init(store: CaseStore) { self.store = store }

  /// Detectors with the sheet that each was made for.
  var detectors: [CaseID: (sheet: IdentitySheet, detector: Detector)] = [:]

  /// Records as they were read last, until somebody writes.
  private var files: [RecordID: Answer] = [:]

  mutating func forget() { (sheets, detectors, files) = ([:], [:], [:]) }

  /// Forgets what a step of this record may have changed.
  mutating func forget(_ id: RecordID) {
    files = [:]
    if case .caseRecord(let id) = id { sheets[id] = nil }
  }

  /// Whether a record is at hand.
  func holds(_ id: RecordID) -> Bool { files[id] != nil }

  /// Reads a record that will likely be asked for; what fails now is told when it is asked for.
  mutating func readAhead(_ id: RecordID) {
    files[id] = try? read(id)
  }

  private var isVeiled: Bool { context?.eyes == .trainer }

  mutating func page(_ query: ConsultationQuery) throws -> ConsultationPage {
    let rows = try readable(try store.consultations(query), query.text) { row, context in
      try consultation(row.id).map { Readable($0, in: context) }
    }
    return ConsultationPage(
      query: query, rows: rows, sheets: try sheets(for: rows),
      counts: try store.consultationCounts())
  }

  mutating func page(_ query: CaseQuery) throws -> CasePage {
    let rows = try readable(try store.cases(query), query.text) { row, context in
      guard let record = try store.record(row.id) else { return nil }
      let file = CaseFile(
        id: row.id, record: record, consultations: try attached(to: row.id))
      return Readable(file, in: context)
    }
    return CasePage(
      query: query, rows: rows, sheets: try sheets(for: rows.map(\.id)),
      total: try store.caseCount())
  }

  /// The first of the consultations, cases and members in which the words occur.
  mutating func found(_ text: String) throws -> FoundRecords {
    let limit = FoundRecords.limit
    return FoundRecords(
      text: text, consultations: try page(ConsultationQuery(text: text, limit: limit)),
      cases: try page(CaseQuery(text: text, limit: limit)),
      members: try members(MemberQuery(text: text, limit: limit)))
  }

  /// Members; nobody is found by name under a trainer's eyes.
  func members(_ query: MemberQuery) throws -> MemberPage {
    let isSearch = isVeiled && !query.text.isBlank
    return MemberPage(query: query, rows: isSearch ? [] : try store.members(query))
  }

  /// The rows that were found by words a trainer could read too; all with one's own eyes.
  private func readable<Row>(
    _ rows: [Row], _ words: String, by read: (Row, ScreenContext) throws -> Readable?
  ) rethrows -> [Row] {
    guard let context, isVeiled, !words.isEmpty else { return rows }
    return try rows.filter { try read($0, context)?.contains(words) ?? false }
  }

  mutating func today() throws -> TodayContent {
    guard let today = context?.today else { return TodayContent() }
    let soon = today.adding(days: 7)
    let open = try store.consultations(
      ConsultationQuery(openOnly: true, waitingOn: soon, limit: 1000))
    let cases = try store.cases(CaseQuery(overdueOn: today, limit: 500))
    let known = try sheets(for: open).merging(sheets(for: cases.map(\.id))) { first, _ in first }
    return TodayContent(
      counts: try store.consultationCounts(), consultations: open, cases: cases, sheets: known,
      drafts: try waitingDrafts())
  }

  mutating func sheets(
    for rows: [ConsultationSummary]
  ) throws -> [CaseID: IdentitySheet] {
    // With one's own eyes only a text with references needs the sheet; reading sheets takes time.
    let ids = Set(rows.filter { isVeiled || $0.text.hasReferences }.compactMap(\.caseID))
    var found: [CaseID: IdentitySheet] = [:]
    for id in ids { found[id] = try sheet(of: id) }
    return found
  }

  /// With a trainer's eyes, the sheets with the people of the cases' consultations.
  mutating func sheets(for ids: [CaseID]) throws -> [CaseID: IdentitySheet] {
    guard isVeiled else { return [:] }
    var found: [CaseID: IdentitySheet] = [:]
    for id in ids { found[id] = try sheet(of: id) }
    return found
  }

  private mutating func sheet(of id: CaseID) throws -> IdentitySheet {
    if let sheet = sheets[id] { return sheet }
    guard let record = try store.record(id) else { return IdentitySheet() }
    let sheet =
      isVeiled
      ? CaseFile(id: id, record: record, consultations: try attached(to: id)).sheet : record.sheet
    sheets[id] = sheet
    return sheet
  }

  func attached(to id: CaseID) throws -> [CaseFile.Attached] {
    try store.consultations(ConsultationQuery(caseID: id)).compactMap { row in
      guard let record = try store.record(row.id) else { return nil }
      return CaseFile.Attached(
        id: row.id, record: record, adviser: try record.adviser.flatMap { try store.record($0) })
    }.sorted { $0.record.request.receivedDay > $1.record.request.receivedDay }
  }

  mutating func file(of id: RecordID) throws -> Answer {
    if let file = files[id] { return file }
    // A few screens of records; more would only be memory.
    if files.count >= 32 { files = [:] }
    let file = try read(id)
    files[id] = file
    return file
  }

  private mutating func read(_ id: RecordID) throws -> Answer {
    switch id {
    case .consultation(let id):
      return try consultation(id).map { .consultation($0) } ?? .missing(.consultation(id))
    case .caseRecord(let id):
      guard let record = try store.record(id) else { return .missing(.caseRecord(id)) }
      return .caseRecord(CaseFile(id: id, record: record, consultations: try attached(to: id)))
    case .member(let id):
      guard let record = try store.record(id) else { return .missing(.member(id)) }
      let page = try page(ConsultationQuery(openOnly: true, adviser: id))
      return .member(MemberFile(id: id, record: record, consultations: page))
    }
  }

  private func consultation(_ id: ConsultationID) throws -> ConsultationFile? {
    guard let record = try store.record(id) else { return nil }
    let adviser = try record.adviser.flatMap { try store.record($0) }
    let caseRecord = try record.caseID.flatMap { try store.record($0) }
    let others = isVeiled ? try record.caseID.map { try attached(to: $0) } ?? [] : []
    let sheet = (caseRecord?.sheet ?? IdentitySheet())
      .including([record] + others.map(\.record)) { wanted in
        wanted == record.adviser
          ? adviser?.profile : others.first { $0.record.adviser == wanted }?.adviser?.profile
      }
    return ConsultationFile(
      id: id, record: record, caseRecord: caseRecord, adviser: adviser, sheet: sheet)
  }

  func prepared(_ purpose: FormPurpose) throws -> Answer {
    var choices = FormChoices()
    switch purpose {
    case .assign:
      choices = FormChoices(
        advisers: try store.members(MemberQuery(advisersOnly: true, limit: 2000)))
    case .attach: choices = FormChoices(cases: try store.cases(CaseQuery(limit: 2000)))
    case .receive, .complete, .log, .write, .waive:
      choices = FormChoices(members: try store.members(MemberQuery(limit: 2000)))
    default: break
    }
    return .prepared(purpose, choices, drafts: try drafts(of: purpose))
  }
}

extension Passage {
  /// Whether names stand in it as references.
  fileprivate var hasReferences: Bool {
    parts.contains { if case .reference = $0 { true } else { false } }
  }
}
