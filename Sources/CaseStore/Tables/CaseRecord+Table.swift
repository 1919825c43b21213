public import Casework

extension CaseRecord: StoredRecord {
  /// The table `case_record`.
  public static var table: RecordTable<CaseRecord> {
    RecordTable(
      name: "case_record",
      columns: ["number", "list_key", "cycle_count", "waiting", "review_due"],
      values: { record in
        [
          .text(record.number.description), .text(record.listKey),
          .integer(record.cycles.count), SQLValue(record.currentCycle?.waiting?.rawValue),
          SQLValue(record.currentCycle?.reviewDue?.description),
        ]
      },
      searchText: \.searchText,
      referrers: "SELECT number FROM consultation WHERE case_id = $1 ORDER BY number",
      markedReferrers: """
        SELECT number FROM consultation WHERE case_id = $1 AND body LIKE $2 ORDER BY number
        """,
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
    return places.map { "%⟦\($0).%" }
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

extension PDCANote {
  /// Every passage of the note.
  fileprivate var passages: [Passage] {
    switch self {
    case .plan(let note): [note.need, note.goal, note.indicator, note.owner]
    case .do(let note): [note.what]
    case .check(let note): [note.finding, note.voice]
    case .act(let note): [note.next]
    }
  }
}

extension CaseSummary {
  init(_ row: SQLRow) throws {
    let record = try EventCoding.decode(CaseRecord.self, from: row.text("body"))
    self.init(
      id: CaseID(row.text("id")), number: record.number, outline: record.outline,
      sheet: record.sheet, cycleCount: record.cycles.count,
      waiting: record.currentCycle?.waiting, reviewDue: record.currentCycle?.reviewDue)
  }
}
