import Glibc

/// The encoding in which Excel in Japan saves CSV, read with the system's converter.
enum CP932 {
  /// What became of the bytes.
  enum Outcome: Equatable {
    case text(String)
    /// The offset of the first byte that has no meaning.
    case invalid(Int)
  }

  /// The text of the bytes.
  static func decode(_ bytes: [UInt8]) throws(TextDecodingError) -> Outcome {
    guard let converter = unsafe iconv_open("UTF-8", "CP932"),
      Int(bitPattern: converter) != -1
    else { throw .noConverter }
    defer { unsafe iconv_close(converter) }
    // One byte becomes at most three in UTF-8: a half-width kana.
    var output = [CChar](repeating: 0, count: bytes.count * 3 + 16)
    var input = bytes.map { CChar(bitPattern: $0) }
    var inputLeft = input.count
    var outputLeft = output.count
    let result = unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var to = target.baseAddress
        return unsafe iconv(converter, &from, &inputLeft, &to, &outputLeft)
      }
    }
    let taken = bytes.count - inputLeft
    guard result != -1, inputLeft == 0 else { return .invalid(taken) }
    let decoded = output.prefix(output.count - outputLeft).map { UInt8(bitPattern: $0) }
    guard let text = String(validating: decoded, as: UTF8.self) else { return .invalid(taken) }
    return .text(text)
  }
}
