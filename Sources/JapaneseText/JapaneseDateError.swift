/// Why a text is not taken as a date.
public enum JapaneseDateError: Error, Equatable {
  /// The text does not have the shape of a date.
  case notADate
  /// It has the shape of a date, but the calendar has no such day.
  case noSuchDay
  /// The day lies outside the era that is written, whose name is given.
  case outsideEra(String)
}
