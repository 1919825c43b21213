import Casework
import Glibc
import RequestFiles
import Testing

/// Builds request files as offices save them.
enum RequestFixture {
  /// Sunday 22 November 2026.
  static func today() throws -> CivilDay {
    try #require(CivilDay(year: 2026, month: 11, day: 22))
  }

  static func read(_ text: String) throws -> RequestFile {
    try RequestFile(bytes: Array(text.utf8), today: today())
  }

  /// A file with the columns 受付日, 氏名, 相談内容 and one more.
  static func file(_ heading: String, _ cells: String...) throws -> RequestFile {
    let rows = cells.enumerated().map { "2026/4/\($0 + 1),佐藤 花子,吸引の研修,\($1)" }
    return try read((["受付日,氏名,相談内容,\(heading)"] + rows).joined(separator: "\r\n"))
  }

  /// The forms of the rows that are taken.
  static func forms(_ file: RequestFile) -> [RequestForm] {
    file.rows.compactMap { if case .taken(_, let form, _) = $0 { form } else { nil } }
  }

  /// What became of each row, with its line: taken 2, repeated 3 of 2, empty 4, refused 5.
  static func summary(_ file: RequestFile) -> [String] {
    file.rows.map { row in
      switch row {
      case .taken(let line, _, _): "taken \(line)"
      case .repeated(let line, let first): "repeated \(line) of \(first)"
      case .empty(let line): "empty \(line)"
      case .refused(let refusal): "refused \(refusal.line)"
      }
    }
  }

  /// The cells of a row, quoted where they must be.
  static func line(_ cells: [String], _ delimiter: String = ",") -> String {
    cells.map { cell in
      let isPlain = !cell.contains { $0 == "\"" || $0.isNewline || String($0) == delimiter }
      return isPlain ? cell : "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }
    .joined(separator: delimiter)
  }

  /// A character that CP932 does not have.
  struct Unwritable: Error {}

  /// The text in CP932, as Excel in Japan saves it.
  static func cp932(_ text: String) throws -> [UInt8] {
    guard let converter = unsafe iconv_open("CP932", "UTF-8") else { throw Unwritable() }
    defer { unsafe iconv_close(converter) }
    var input = text.utf8.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 2 + 16)
    var inputLeft = input.count
    var outputLeft = output.count
    let result = unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var to = target.baseAddress
        return unsafe iconv(converter, &from, &inputLeft, &to, &outputLeft)
      }
    }
    guard result != -1 else { throw Unwritable() }
    return output.prefix(output.count - outputLeft).map { UInt8(bitPattern: $0) }
  }
}
