public import Casework

/// Reading records and the lists that screens show.
extension CaseStore {
  /// A record as it is now.
  public func record<Record: StoredRecord>(
    _ id: Identifier<Record>
  ) throws(StoreError) -> Record? {
    try StoreError.translating { try driver.read { try shelf($0).load(id) } }
  }

  /// The identity of the record with a number, also when its beginning has been undone.
  public func id<Record: StoredRecord>(
    of number: RecordNumber, as type: Record.Type
  ) throws(StoreError) -> Identifier<Record>? {
    guard number.subject == type.subject else { return nil }
    return try StoreError.translating {
      try driver.read { session in
        try session.row(
          """
          SELECT subject_id FROM record_number
          WHERE subject_kind = $1 AND year = $2 AND count = $3
          """,
          [.text(type.subject.rawValue), .integer(number.year), .integer(number.count)]
        ).map { Identifier($0.text("subject_id")) }
      }
    }
  }

  /// How many consultations stand at each stage.
  public func consultationCounts() throws(StoreError) -> [ConsultationStage: Int] {
    try StoreError.translating {
      try driver.read { session in
        let rows = try session.rows(
          "SELECT stage, count(*) AS count FROM consultation GROUP BY stage", [])
        return rows.reduce(into: [:]) { counts, row in
          ConsultationStage(rawValue: row.text("stage")).map { counts[$0] = row.integer("count") }
        }
      }
    }
  }

  /// A page of consultations: by stage, then due day, then newest first.
  public func consultations(
    _ query: ConsultationQuery
  ) throws(StoreError) -> [ConsultationSummary] {
    var list = ListStatement("SELECT * FROM consultation", table: Consultation.table.name)
    list.find(query.text, orAmong: try naming(query.text, .consultation))
    if query.openOnly { list.require("stage <> ", .text(ConsultationStage.closed.rawValue)) }
    if let stage = query.stage { list.require("stage = ", .text(stage.rawValue)) }
    if let day = query.waitingOn {
      list.require(
        "CASE stage WHEN 'received' THEN '' ELSE coalesce(due_day, '9999') END <= ",
        .text(day.description))
    }
    if let days = query.held { list.requireSession(among: days) }
    if let id = query.caseID { list.require("case_id = ", .text(id.text)) }
    if let id = query.adviser { list.require("adviser_id = ", .text(id.text)) }
    return try page(list, after: query.after?.text, limit: query.limit) {
      try ConsultationSummary($0, on: $1)
    }
  }

  /// A page of cases: earliest review first, then newest first; names on the sheets are found too.
  public func cases(_ query: CaseQuery) throws(StoreError) -> [CaseSummary] {
    var list = ListStatement("SELECT * FROM case_record", table: CaseRecord.table.name)
    list.find(query.text, orAmong: try naming(query.text, .caseRecord))
    if let day = query.overdueOn { list.require("review_due < ", .text(day.description)) }
    return try page(list, after: query.after?.text, limit: query.limit) {
      try CaseSummary($0, on: $1)
    }
  }

  /// How many cases there are.
  public func caseCount() throws(StoreError) -> Int {
    try StoreError.translating {
      try driver.read { session in
        try session.row("SELECT count(*) AS count FROM case_record", [])?.integer("count") ?? 0
      }
    }
  }

  /// A page of members, by reading.
  public func members(_ query: MemberQuery) throws(StoreError) -> [MemberSummary] {
    var list = ListStatement(
      """
      SELECT member.*, (SELECT count(*) FROM consultation
        WHERE adviser_id = member.id AND stage <> 'closed') AS open_count FROM member
      """, table: Member.table.name)
    list.find(query.text, orAmong: try naming(query.text, .member))
    if query.advisersOnly { list.require("is_adviser = ", .integer(1)) }
    // No key on disk may tell the order of names: it is made here, out of some hundreds.
    let everybody = try page(list, after: nil, limit: .max) { try MemberSummary($0, on: $1) }
      .sorted { $0.reading < $1.reading }
    let start =
      query.after.flatMap { after in everybody.firstIndex { $0.id == after } }.map { $0 + 1 } ?? 0
    return Array(everybody.dropFirst(start).prefix(query.limit))
  }

  private func page<Row>(
    _ list: ListStatement, after: String?, limit: Int, _ row: (SQLRow, Shelf) throws -> Row
  ) throws(StoreError) -> [Row] {
    var list = list
    if let after { list.continue(after: after) }
    return try StoreError.translating {
      try driver.read { session in
        let shelf = shelf(session)
        return try session.rows(list.sql(limit: limit), list.values).map { try row($0, shelf) }
      }
    }
  }

  /// The records among whose sealed names the searched words stand.
  private func naming(_ text: String, _ kind: SubjectKind) throws(StoreError) -> [String] {
    guard !text.isBlank else { return [] }
    return try StoreError.translating {
      try driver.read { try names.records(of: kind, naming: text, on: shelf($0)) }
    }
  }
}

/// A list's statement while its conditions are gathered.
private struct ListStatement {
  private let select: String
  private let table: String
  private var conditions: [String] = []
  private(set) var values: [SQLValue] = []

  init(_ select: String, table: String) { (self.select, self.table) = (select, table) }

  mutating func require(_ condition: String, _ value: SQLValue) {
    conditions.append(condition + bind(value))
  }

  /// Keeps consultations with a session in the months of some days, which an index alone tells.
  mutating func requireSession(among days: ClosedRange<CivilDay>) {
    var months: [String] = []
    var day = days.lowerBound
    while day <= days.upperBound {
      let month = String(day.description.prefix(8))
      if months.last != month { months.append(month) }
      day = day.adding(days: 1)
    }
    let either = months.map { "session_days LIKE " + bind(.text("%\($0)%")) }
    conditions.append(
      """
      id IN (SELECT id FROM consultation
        WHERE session_days <> '' AND (\(either.joined(separator: " OR "))))
      """)
  }

  /// Keeps rows that full-text search finds, and those named in `others`.
  mutating func find(_ text: String, orAmong others: [String] = []) {
    guard let phrases = SearchIndex.phrases(for: text) else { return }
    let predicate = SQLDialect.searchPredicate
      .replacing("$1", with: bind(.text(phrases)))
    var either = ["\(table).id IN (SELECT subject_id FROM search_entry WHERE \(predicate))"]
    if !others.isEmpty {
      either.append("\(table).id IN (\(others.map { bind(.text($0)) }.joined(separator: ", ")))")
    }
    conditions.append("(\(either.joined(separator: " OR ")))")
  }

  mutating func `continue`(after id: String) {
    let parameter = bind(.text(id))
    conditions.append("list_key > (SELECT list_key FROM \(table) WHERE id = \(parameter))")
  }

  func sql(limit: Int) -> String {
    let filter = conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
    return "\(select)\(filter) ORDER BY list_key LIMIT \(max(0, limit))"
  }

  private mutating func bind(_ value: SQLValue) -> String {
    values.append(value)
    return "$\(values.count)"
  }
}
