public import Casework
import JapaneseText

/// A file of consultation requests as an office saves it from a spreadsheet or a web form.
///
/// The encoding, the delimiter and the heading row are found out; columns stand in any order.
public struct RequestFile: Sendable {
  /// The rows below the headings, in the order of the file.
  public let rows: [RequestRow]
  /// The encoding that was found, such as UTF-8 or CP932.
  public let encoding: String

  /// Reads the bytes of a file; days after `today` are refused.
  public init(bytes: [UInt8], today: CivilDay) throws(RequestFileError) {
    let (text, encoding) = try RequestFile.decoded(bytes)
    let (layout, delimiter) = try RequestFile.layout(of: text)
    guard layout.missing.isEmpty else {
      throw .missingColumns(layout.missing, found: layout.headings)
    }
    let table = DelimitedText(text, delimiter: delimiter)
    if let line = table.unclosedQuoteLine { throw .unclosedQuote(line: line) }
    var sorting = RequestSorting(reader: RequestRowReader(layout: layout, today: today))
    rows = table.rows.dropFirst(layout.headingRow + 1).map { sorting.sort($0) }
    self.encoding = encoding
  }

  /// The number of requests taken.
  public var taken: Int { rows.count { if case .taken = $0 { true } else { false } } }

  /// The number of rows that repeat an earlier one.
  public var repeated: Int { rows.count { if case .repeated = $0 { true } else { false } } }

  /// The number of rows without anything in them.
  public var empty: Int { rows.count { if case .empty = $0 { true } else { false } } }

  /// The rows that are not taken, in the order of the file.
  public var refusals: [RequestRefusal] {
    rows.compactMap { if case .refused(let refusal) = $0 { refusal } else { nil } }
  }

  private static func decoded(
    _ bytes: [UInt8]
  ) throws(RequestFileError) -> (text: String, encoding: String) {
    do {
      let decoded = try TextDecoding.decode(bytes)
      guard decoded.text.contains(where: { !$0.isWhitespace }) else {
        throw RequestFileError.nothingInFile
      }
      return decoded
    } catch let error as RequestFileError {
      throw error
    } catch TextDecodingError.notText(_, let line) {
      throw .notText(line: line)
    } catch TextDecodingError.workbook {
      throw .workbook
    } catch {
      throw .noConverter
    }
  }

  /// The delimiter is the one that makes most headings known.
  private static func layout(
    of text: String
  ) throws(RequestFileError) -> (layout: RequestLayout, delimiter: Unicode.Scalar) {
    let delimiters: [Unicode.Scalar] = [",", "\t", ";"]
    let found = delimiters.compactMap { delimiter -> (RequestLayout, Unicode.Scalar)? in
      let rows = DelimitedText(text, delimiter: delimiter, limit: RequestLayout.searchedRows).rows
      return RequestLayout(rows: rows).map { ($0, delimiter) }
    }
    guard let best = found.max(by: { $0.0.places.count < $1.0.places.count }) else {
      let first = DelimitedText(text, delimiter: ",", limit: RequestLayout.searchedRows).rows
        .first { $0.cells.contains { !$0.trimmed.isEmpty } }
      throw .noHeadings(found: first?.cells.map(\.trimmed) ?? [])
    }
    return best
  }
}
