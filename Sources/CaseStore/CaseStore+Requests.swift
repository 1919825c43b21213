public import Casework
import JapaneseText
import Vault

extension RequestForm {
  /// The receipt number as it is compared: 001, 1 and １ are one.
  var receiptKey: String {
    let folded = TextFolding.folded(receiptNumber).filter { !$0.isWhitespace }
    let bare = String(folded.drop { $0 == "0" })
    return bare.isEmpty ? folded : bare
  }

  /// A digest that is equal for the same request; without the keys nobody can tell which.
  func fingerprint(_ keyring: Keyring) throws -> String {
    try keyring.digest(Fingerprint.of(repetitionParts), purpose: "request").hexadecimal
  }
}

/// What an import of requests asks the store, within its own transaction.
extension StoreBatch {
  /// The number under which the same request was received before, when it was.
  public func number(ofRequestLike form: RequestForm) throws -> RecordNumber? {
    try number("fingerprint = $1", [.text(try form.fingerprint(store.keyring))])
  }

  /// The number under which this receipt number was used in its fiscal year, when it was.
  public func number(ofReceiptNumberOf form: RequestForm) throws -> RecordNumber? {
    guard !form.receiptKey.isEmpty else { return nil }
    return try number(
      "receipt_year = $1 AND receipt_number = $2",
      [.integer(FiscalYear(of: form.receivedDay).year), .text(form.receiptKey)])
  }

  private func number(_ condition: String, _ values: [SQLValue]) throws -> RecordNumber? {
    try flush()
    return try session.row(
      "SELECT number FROM consultation WHERE \(condition) ORDER BY number LIMIT 1", values
    ).flatMap { RecordNumber($0.text("number")) }
  }
}
