import Casework
import JapaneseText

/// Sorts the rows of one file, top to bottom, remembering what stood above.
struct RequestSorting {
  let reader: RequestRowReader
  private var lineByFingerprint: [String: Int] = [:]
  private var lineByNumber: [NumberedYear: Int] = [:]

  private struct NumberedYear: Hashable {
    let number: String
    let fiscalYear: Int
  }

  init(reader: RequestRowReader) {
    self.reader = reader
  }

  /// What becomes of the next row.
  mutating func sort(_ row: DelimitedText.Row) -> RequestRow {
    if row.cells.allSatisfy({ $0.trimmed.isEmpty }) { return .empty(line: row.line) }
    switch reader.read(row) {
    case .failure(let refusal): return .refused(refusal)
    case .success(let form): return place(form, row: row)
    }
  }

  private mutating func place(_ form: RequestForm, row: DelimitedText.Row) -> RequestRow {
    let fingerprint = Fingerprint.of(form.repetitionParts)
    if let first = lineByFingerprint[fingerprint] { return .repeated(line: row.line, of: first) }
    if let numbered = numbered(form) {
      if let line = lineByNumber[numbered] {
        return .refused(reader.refusal(row, .receiptNumber, .receiptNumberTaken(line: line)))
      }
      lineByNumber[numbered] = row.line
    }
    lineByFingerprint[fingerprint] = row.line
    return .taken(line: row.line, form: form, fingerprint: fingerprint)
  }

  private func numbered(_ form: RequestForm) -> NumberedYear? {
    let day = form.receivedDay
    guard !form.receiptNumber.isEmpty,
      let received = YearMonthDay(year: day.year, month: day.month, day: day.day)
    else { return nil }
    // A spreadsheet drops leading zeros, so 001 and 1 are the same number.
    let folded = TextFolding.folded(form.receiptNumber).filter { !$0.isWhitespace }
    let number = Int(folded).map { String($0) } ?? folded
    return NumberedYear(number: number, fiscalYear: JapaneseDate.fiscalYear(of: received))
  }
}
