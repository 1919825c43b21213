public import Casework

/// Why a row is not taken.
public enum RequestRefusalReason: Hashable, Sendable {
  /// No day is written.
  case dayMissing
  /// What is written is not a date.
  case dayUnreadable
  /// The calendar has no such day.
  case dayDoesNotExist
  /// The day lies outside the era that is written.
  case dayOutsideEra(String)
  /// The day lies after today.
  case dayInFuture(today: CivilDay)
  /// No name is written.
  case nameMissing
  /// No request is written.
  case textMissing
  /// Another request of the same fiscal year has the number; it stands on this line.
  case receiptNumberTaken(line: Int)
  /// A consultation of the same fiscal year that is in the store has the number.
  case receiptNumberInStore(RecordNumber)
  /// Something follows the closing quote of the cell.
  case strayQuote
}
