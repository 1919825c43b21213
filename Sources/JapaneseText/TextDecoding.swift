/// Finds out the encoding of a text file from Japan and decodes it.
public enum TextDecoding {
  /// The text and the name of its encoding: UTF-8, UTF-16LE, UTF-16BE or CP932.
  ///
  /// A byte order mark decides and is left out of the text; without one, what is not strictly
  /// UTF-8 is read as CP932. Line ends stay as they are.
  public static func decode(
    _ bytes: [UInt8]
  ) throws(TextDecodingError) -> (text: String, encoding: String) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      guard let text = String(validating: bytes.dropFirst(3), as: UTF8.self) else {
        throw notText(bytes, at: firstInvalidUTF8(bytes))
      }
      return (text, "UTF-8")
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return (try utf16(bytes, lowFirst: true), "UTF-16LE") }
    if bytes.starts(with: [0xFE, 0xFF]) { return (try utf16(bytes, lowFirst: false), "UTF-16BE") }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    {
      throw .workbook
    }
    if let zero = bytes.firstIndex(of: 0) { throw notText(bytes, at: zero) }
    if let text = String(validating: bytes, as: UTF8.self) { return (text, "UTF-8") }
    switch try CP932.decode(bytes) {
    case .text(let text): return (text, "CP932")
    case .invalid(let offset):
      // The encoding that was right for longer is most likely the one that was meant.
      throw notText(bytes, at: max(offset, firstInvalidUTF8(bytes)))
    }
  }

  private static func utf16(
    _ bytes: [UInt8], lowFirst: Bool
  ) throws(TextDecodingError) -> String {
    guard bytes.count.isMultiple(of: 2) else { throw notText(bytes, at: bytes.count - 1) }
    let units = stride(from: 2, to: bytes.count, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return lowFirst ? second << 8 | first : first << 8 | second
    }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw notText(bytes, at: firstInvalidUTF16(units) * 2 + 2)
    }
    return text
  }

  private static func notText(_ bytes: [UInt8], at offset: Int) -> TextDecodingError {
    var line = 1
    var previous: UInt8 = 0
    for byte in bytes.prefix(offset) {
      if byte == 0x0D || (byte == 0x0A && previous != 0x0D) { line += 1 }
      previous = byte
    }
    return .notText(offset: offset, line: line)
  }

  private static func firstInvalidUTF8(_ bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    return offset
  }

  private static func firstInvalidUTF16(_ units: [UInt16]) -> Int {
    var decoder = UTF16()
    var iterator = units.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF16.width(scalar)
    }
    return offset
  }
}
