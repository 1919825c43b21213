import CaseStore
import Casework

/// Whole lists for printing, read page by page.
extension Desk {
  func all(_ query: ConsultationQuery) throws -> [ConsultationSummary] {
    try pages(query) { query, last in
      query.after = last.id
    } of: {
      try store.consultations($0)
    }
  }

  func all(_ query: CaseQuery) throws -> [CaseSummary] {
    try pages(query) { query, last in
      query.after = last.id
    } of: {
      try store.cases($0)
    }
  }

  func all(_ query: MemberQuery) throws -> [MemberSummary] {
    try pages(query) { query, last in
      query.after = last.id
    } of: {
      try store.members($0)
    }
  }

  private func pages<Query, Row>(
    _ first: Query, advance: (inout Query, Row) -> Void, of read: (Query) throws -> [Row]
  ) throws -> [Row] {
    var (query, rows) = (first, [Row]())
    while true {
      let page = try read(query)
      guard let last = page.last else { return rows }
      rows += page
      advance(&query, last)
    }
  }
}
