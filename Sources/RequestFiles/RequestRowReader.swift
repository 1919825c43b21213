import Casework
import JapaneseText

/// Reads one row into a request, or says what is wrong with it.
struct RequestRowReader {
  let layout: RequestLayout
  let today: CivilDay

  func read(_ row: DelimitedText.Row) -> Result<RequestForm, RequestRefusal> {
    if let place = row.strayQuote {
      let heading = place < layout.headings.count ? layout.headings[place] : ""
      return .failure(
        RequestRefusal(
          line: row.line, column: heading, value: row.cells[place], reason: .strayQuote,
          otherColumns: []))
    }
    var problems: [Problem] = []
    let day = receivedDay(row, &problems)
    let name = name(row)
    let text = layout.cell(.text, in: row).withPlainLineEnds
    if name.isEmpty { problems.append(Problem(layout.nameColumn ?? .name, .nameMissing)) }
    if text.isEmpty { problems.append(Problem(.text, .textMissing)) }
    guard let day, problems.isEmpty else { return .failure(refusal(row, problems)) }
    return .success(form(row, day: day, name: name, text: text))
  }

  /// The refusal of a row for what stands in one column.
  func refusal(
    _ row: DelimitedText.Row, _ column: RequestColumn, _ reason: RequestRefusalReason,
    others: [RequestColumn] = []
  ) -> RequestRefusal {
    RequestRefusal(
      line: row.line, column: layout.heading(column), value: layout.written(column, in: row),
      reason: reason, otherColumns: others.map(layout.heading))
  }

  private struct Problem {
    let column: RequestColumn
    let reason: RequestRefusalReason

    init(_ column: RequestColumn, _ reason: RequestRefusalReason) {
      self.column = column
      self.reason = reason
    }
  }

  private func refusal(_ row: DelimitedText.Row, _ problems: [Problem]) -> RequestRefusal {
    let ordered = problems.sorted {
      (layout.places[$0.column] ?? 0) < (layout.places[$1.column] ?? 0)
    }
    let first = ordered.first ?? Problem(.receivedDay, .dayUnreadable)
    return refusal(row, first.column, first.reason, others: ordered.dropFirst().map(\.column))
  }

  private func name(_ row: DelimitedText.Row) -> String {
    let whole = layout.cell(.name, in: row).oneLine
    return whole.isEmpty ? joined(.familyName, .givenName, row) : whole
  }

  private func receivedDay(_ row: DelimitedText.Row, _ problems: inout [Problem]) -> CivilDay? {
    do throws(JapaneseDateError) {
      let text = layout.cell(.receivedDay, in: row)
      guard !text.isEmpty else {
        problems.append(Problem(.receivedDay, .dayMissing))
        return nil
      }
      let read = try JapaneseDate.read(text, today: nil)
      guard let day = CivilDay(year: read.year, month: read.month, day: read.day) else {
        throw .noSuchDay
      }
      if day <= today { return day }
      problems.append(Problem(.receivedDay, .dayInFuture(today: today)))
    } catch {
      problems.append(Problem(.receivedDay, reason(error)))
    }
    return nil
  }

  private func reason(_ error: JapaneseDateError) -> RequestRefusalReason {
    switch error {
    case .notADate: .dayUnreadable
    case .noSuchDay: .dayDoesNotExist
    case .outsideEra(let era): .dayOutsideEra(era)
    }
  }

  /// Two columns with a space between them, or the one that is filled.
  func joined(
    _ first: RequestColumn, _ second: RequestColumn, _ row: DelimitedText.Row
  ) -> String {
    [first, second].map { layout.cell($0, in: row).oneLine }.filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
