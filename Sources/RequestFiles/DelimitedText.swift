/// The rows of a text with delimiters, by RFC 4180, each with the line it begins on.
///
/// Takes LF, CR LF and CR ends. As spreadsheet programs do, a quote inside an unquoted cell is
/// an ordinary character; one row that goes on after a closing quote is marked, not dropped.
struct DelimitedText {
  struct Row: Equatable {
    /// The first physical line, from 1.
    let line: Int
    var cells: [String]
    /// The cell in which something follows the closing quote.
    var strayQuote: Int?
  }

  private(set) var rows: [Row] = []
  /// The line on which a quote opens that is never closed.
  private(set) var unclosedQuoteLine: Int?

  private let delimiter: Unicode.Scalar
  private let limit: Int
  private var state = State.start
  private var row = Row(line: 1, cells: [], strayQuote: nil)
  private var cell = String.UnicodeScalarView()
  private var line = 1
  private var quoteLine = 1

  private enum State { case start, plain, quoted, quoteSeen, afterQuotes }

  /// Reads at most `limit` rows.
  init(_ text: String, delimiter: Unicode.Scalar, limit: Int = .max) {
    self.delimiter = delimiter
    self.limit = limit
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      guard rows.count < limit else { return }
      let isSecondHalf = scalar == "\n" && previous == "\r"
      let isLineEnd = (scalar == "\n" || scalar == "\r") && !isSecondHalf
      previous = scalar
      if isLineEnd { line += 1 }
      if !isSecondHalf || state == .quoted { take(scalar) }
    }
    if state == .quoted { unclosedQuoteLine = quoteLine }
    if state != .start || !row.cells.isEmpty || !cell.isEmpty { finishRow() }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    switch state {
    case .quoted where scalar == "\"": state = .quoteSeen
    case .quoted: cell.append(scalar)
    case .quoteSeen where scalar == "\"":
      cell.append(scalar)
      state = .quoted
    case .start where scalar == "\"" && cell.allSatisfy({ $0 == " " }):
      cell = String.UnicodeScalarView()
      quoteLine = line
      state = .quoted
    default: takeOutsideQuotes(scalar)
    }
  }

  private mutating func takeOutsideQuotes(_ scalar: Unicode.Scalar) {
    if scalar == delimiter {
      finishCell()
    } else if scalar == "\n" || scalar == "\r" {
      finishRow()
    } else if state == .quoteSeen || state == .afterQuotes {
      if scalar != " " { row.strayQuote = row.strayQuote ?? row.cells.count }
      cell.append(scalar)
      state = .afterQuotes
    } else {
      cell.append(scalar)
      if scalar != " " { state = .plain }
    }
  }

  private mutating func finishCell() {
    row.cells.append(String(cell))
    cell = String.UnicodeScalarView()
    state = .start
  }

  private mutating func finishRow() {
    finishCell()
    rows.append(row)
    row = Row(line: line, cells: [], strayQuote: nil)
  }
}
