/// Why a whole file of requests is refused.
public enum RequestFileError: Error, Equatable {
  /// A column without which no request can be taken.
  public enum Need: Equatable, Sendable {
    /// The day the request came in.
    case receivedDay
    /// The name of the person who asks.
    case name
    /// What is asked.
    case text
  }

  /// The file has nothing in it.
  case nothingInFile
  /// From this line on, the file is text in no encoding that is known here.
  case notText(line: Int)
  /// The file is a workbook, not a CSV.
  case workbook
  /// This machine cannot read CP932.
  case noConverter
  /// No row of headings; what stands in the first row with text is given.
  case noHeadings(found: [String])
  /// Needed columns are not there; the headings that are there are given.
  case missingColumns([Need], found: [String])
  /// A quote opens on this line and is never closed.
  case unclosedQuote(line: Int)
}
