public import Casework
import Vault

extension Consultation: StoredRecord {
  /// The table `consultation`.
  public static var table: RecordTable<Consultation> {
    RecordTable(
      name: "consultation",
      columns: [
        "number", "list_key", "stage", "kind", "urgency", "received_day", "request_text",
        "adviser_id", "case_id", "offer_count", "due_day", "receipt_number",
        "receipt_year", "fingerprint", "session_days",
      ],
      lastingColumns: ["receipt_number", "receipt_year", "fingerprint"],
      settled: { try $0.settled(on: $1) },
      values: { try $0.columnValues(keyring: $1) },
      names: { consultation in
        let requester = consultation.request.requester
        return [
          requester.name, requester.kana, requester.affiliation, requester.telephone,
          requester.telephone.filter(\.isNumber), requester.mail,
          consultation.request.invoiceName,
        ]
      },
      searchText: \.searchText,
      referred: { consultation in
        let adviser = consultation.adviser.map { (Member.table.name, $0.text) }
        let record = consultation.caseID.map { (CaseRecord.table.name, $0.text) }
        return [adviser, record].compactMap(\.self).map { (table: $0.0, id: $0.1) }
      },
      year: { command, today in
        guard case .receive(let form) = command else { return FiscalYear(of: today) }
        return FiscalYear(of: form.receivedDay)
      })
  }

  /// Reads every passage by the sheet of its case.
  fileprivate func settled(on shelf: Shelf) throws -> (full: Consultation, open: Consultation) {
    let sheet = try caseID.flatMap { try shelf.load($0) }?.sheet ?? IdentitySheet()
    let full = shelf.passages.map { reread(with: sheet, by: $0) } ?? self
    return (full, full.inTheOpen(beside: sheet))
  }

  private func columnValues(keyring: Keyring) throws -> [SQLValue] {
    [
      .text(number.description), .text(listKey), .text(stage.rawValue),
      SQLValue(request.kind?.rawValue), SQLValue(request.urgency?.rawValue),
      .text(request.receivedDay.description),
      .text(request.text.stored), SQLValue(adviser?.text), SQLValue(caseID?.text),
      .integer(fee.offers.count), SQLValue(dueDay?.description), .text(request.receiptKey),
      .integer(FiscalYear(of: request.receivedDay).year),
      .text(try request.fingerprint(keyring)),
      .text(sessions.map(\.day.description).joined(separator: " ")),
    ]
  }

  private var listKey: String {
    let rank = ConsultationStage.allCases.firstIndex(of: stage) ?? 0
    return "\(rank)|\(ListKey.day(dueDay))|\(ListKey.newestFirst(number))"
  }

  private var searchText: String {
    let sessions = sessions.flatMap { session in
      [session.participants, session.asked, session.advised]
        + session.actions.flatMap { [$0.what, $0.owner] }
    }
    let passages = [request.text, request.remarks] + fee.offers.map(\.reason) + sessions
    return
      ([
        number.description, request.careItems, request.receiptNumber,
      ] + passages.map(\.searchable) + [closing?.summary.searchable ?? ""])
      .joined(separator: "\n")
  }
}

extension ConsultationSummary {
  init(_ row: SQLRow, on shelf: Shelf) throws {
    guard let number = RecordNumber(row.text("number")),
      let stage = ConsultationStage(rawValue: row.text("stage")),
      let day = CivilDay(row.text("received_day")),
      let text = Passage(stored: row.text("request_text"))
    else { throw StoreError.damaged(detail: "consultation") }
    self.init(
      id: ConsultationID(row.text("id")), number: number, stage: stage,
      kind: row.optionalText("kind").flatMap(ConsultationKind.init),
      urgency: row.optionalText("urgency").flatMap(Urgency.init), receivedDay: day,
      requester: try shelf.names(row.text("id"), in: row).first ?? "", text: text,
      caseID: row.optionalText("case_id").map(CaseID.init), offerCount: row.integer("offer_count"),
      dueDay: row.optionalText("due_day").flatMap { CivilDay($0) },
      sessionDays: row.text("session_days").split(separator: " ").compactMap {
        CivilDay(String($0))
      })
  }
}
