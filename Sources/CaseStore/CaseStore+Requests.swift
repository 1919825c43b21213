public import Casework
import JapaneseText

/// What an import of requests asks the store.
extension CaseStore {
  /// The number under which the same request was received before, when it was.
  public func number(ofRequestLike form: RequestForm) throws(StoreError) -> RecordNumber? {
    try number(
      "fingerprint = $1", [.text(Fingerprint.of(form.repetitionParts))])
  }

  /// The number under which this receipt number was used in its fiscal year, when it was.
  public func number(ofReceiptNumberOf form: RequestForm) throws(StoreError) -> RecordNumber? {
    guard !form.receiptNumber.isEmpty else { return nil }
    return try number(
      "receipt_year = $1 AND receipt_number = $2",
      [.integer(FiscalYear(of: form.receivedDay).year), .text(form.receiptNumber)])
  }

  private func number(
    _ condition: String, _ values: [SQLValue]
  ) throws(StoreError) -> RecordNumber? {
    try StoreError.translating {
      try driver.read { session in
        try session.row(
          "SELECT number FROM consultation WHERE \(condition) ORDER BY number LIMIT 1", values
        ).flatMap { RecordNumber($0.text("number")) }
      }
    }
  }
}
