import JapaneseText
import Testing

struct TextDecodingTests {
  @Test func `UTF-8 is read with and without a mark`() throws {
    let text = "髙﨑①～－\r\n邊"
    for bytes in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8)] {
      let decoded = try TextDecoding.decode(bytes)
      #expect(decoded.text == text)
      #expect(decoded.encoding == "UTF-8")
    }
  }

  @Test func `UTF-16 is read in both byte orders`() throws {
    let text = "髙橋 𠮷"
    let low: [UInt8] = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let high: [UInt8] = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let little = try TextDecoding.decode([0xFF, 0xFE] + low)
    let big = try TextDecoding.decode([0xFE, 0xFF] + high)
    #expect(little.text == text)
    #expect(big.text == text)
    #expect([little.encoding, big.encoding] == ["UTF-16LE", "UTF-16BE"])
  }

  /// The bytes Excel writes: 髙 FBFC, 﨑 FAB1, ① 8740, ～ 8160, － 817C, half-width ｶ B6.
  @Test func `CP932 gives the characters Excel means`() throws {
    let bytes: [UInt8] = [
      0xFB, 0xFC, 0xFA, 0xB1, 0x87, 0x40, 0x81, 0x60, 0x81, 0x7C, 0xB6, 0x0D, 0x0A, 0x95, 0x5C,
    ]
    let decoded = try TextDecoding.decode(bytes)
    let expected = "髙﨑①\u{FF5E}\u{FF0D}ｶ\r\n表"
    #expect(Array(decoded.text.unicodeScalars) == Array(expected.unicodeScalars))
    #expect(decoded.encoding == "CP932")
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `what is no text is refused with its place`(end: String) {
    let head = Array("ab\(end)cd\(end)".utf8)
    #expect(throws: TextDecodingError.notText(offset: head.count + 1, line: 3)) {
      try TextDecoding.decode(head + [0x65, 0xFF, 0x20])
    }
  }

  @Test func `a mark is a promise`() {
    #expect(throws: TextDecodingError.notText(offset: 4, line: 1)) {
      try TextDecoding.decode([0xEF, 0xBB, 0xBF, 0x61, 0x95, 0x5C])
    }
    #expect(throws: TextDecodingError.notText(offset: 4, line: 1)) {
      try TextDecoding.decode([0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8])
    }
    #expect(throws: TextDecodingError.notText(offset: 2, line: 1)) {
      try TextDecoding.decode([0xFF, 0xFE, 0x61])
    }
  }

  @Test func `workbooks and bytes with zeros are not text`() {
    #expect(throws: TextDecodingError.workbook) {
      try TextDecoding.decode([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00])
    }
    #expect(throws: TextDecodingError.notText(offset: 1, line: 1)) {
      try TextDecoding.decode([0x61, 0x00, 0x62])
    }
  }

  @Test func `a file that ends within a character is refused`() {
    #expect(throws: TextDecodingError.notText(offset: 2, line: 1)) {
      try TextDecoding.decode([0x95, 0x5C, 0x95])
    }
  }

  @Test func `nothing is the empty text`() throws {
    #expect(try TextDecoding.decode([]).text.isEmpty)
  }
}
