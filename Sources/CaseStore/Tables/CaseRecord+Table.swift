public import Casework

extension CaseRecord: StoredRecord {
  /// The table `case_record`.
  public static var table: RecordTable<CaseRecord> {
    RecordTable(
      name: "case_record",
      columns: ["number", "list_key", "cycle_count", "waiting", "review_due"],
      settled: { $0.settled(on: $1) },
      settleOthers: { try $0.settleOthers(as: $1, after: $2, on: $3) },
      values: { record, _ in
        [
          .text(record.number.description), .text(record.listKey),
          .integer(record.cycles.count), SQLValue(record.currentCycle?.waiting?.rawValue),
          SQLValue(record.currentCycle?.reviewDue?.description),
        ]
      },
      names: { $0.sheet.identities.flatMap(\.forms) },
      searchText: \.searchText,
      referrers: "SELECT number FROM consultation WHERE case_id = $1 ORDER BY number",
      readers: "SELECT id, number FROM consultation WHERE case_id = $1 ORDER BY number",
      marks: { events, record in record.marks(of: events) })
  }

  /// How references to the identities that events entered or revised begin in a stored passage.
  private func marks(of events: [CaseEvent]) -> [String] {
    var places: [Int] = []
    var next = sheet.identities.count
    for event in events.reversed() {
      switch event {
      case .identified:
        next -= 1
        places.append(next)
      case .identityRevised(let place, _): places.append(place)
      default: continue
      }
    }
    return places.map { "⟦\($0)." }
  }

  /// Reads every passage by the sheet; in the open the identities are surrogates.
  fileprivate func settled(on shelf: Shelf) -> (full: CaseRecord, open: CaseRecord) {
    let full = shelf.passages.map { reread(by: $0) } ?? self
    return (full, full.inTheOpen)
  }

  /// Reads the passages of the case's consultations again when the sheet became another one.
  fileprivate func settleOthers(
    as id: CaseID, after before: CaseRecord?, on shelf: Shelf
  ) throws {
    guard let before, before.sheet != sheet, let passages = shelf.passages else { return }
    shelf.sheetChanged()
    let rows = try shelf.session.rows(
      "SELECT id, version, body, sealed FROM consultation WHERE case_id = $1", [.text(id.text)])
    for row in rows {
      let read: Consultation = try shelf.record(row.text("id"), in: row)
      let full = read.reread(from: before.sheet, to: sheet, by: passages)
      try shelf.write(
        full, inTheOpen: full.inTheOpen(beside: sheet), as: Identifier(row.text("id")),
        version: row.integer("version"))
    }
    // The index keeps words that were taken out until its parts are merged.
    try shelf.session.execute(SQLDialect.mergeSearchText)
  }

  private var listKey: String {
    "\(ListKey.day(currentCycle?.reviewDue))|\(ListKey.newestFirst(number))"
  }

  private var searchText: String {
    let cycleNotes = cycles.flatMap(\.notes).flatMap(\.passages)
    let passages = [outline.title] + cycleNotes + notes.map(\.text)
    let stage = outline.lifeStage.map { [$0.words.japanese, $0.words.english] } ?? []
    return
      ([number.description, outline.careItems, outline.prefecture] + stage
      + passages.map(\.searchable)).joined(separator: "\n")
  }
}

extension CaseSummary {
  init(_ row: SQLRow, on shelf: Shelf) throws {
    let record: CaseRecord = try shelf.record(row.text("id"), in: row)
    self.init(
      id: CaseID(row.text("id")), number: record.number, outline: record.outline,
      sheet: record.sheet, cycleCount: record.cycles.count,
      waiting: record.currentCycle?.waiting, reviewDue: record.currentCycle?.reviewDue)
  }
}
