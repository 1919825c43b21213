/// Why the bytes of a file are not text.
public enum TextDecodingError: Error, Equatable {
  /// Neither UTF-8 nor CP932 from this byte on; the offset counts from 0, the line from 1.
  case notText(offset: Int, line: Int)
  /// A workbook as a spreadsheet program saves it, not a text file.
  case workbook
  /// This machine's converter does not know CP932.
  case noConverter
}
