internal import JapaneseText

/// The narrowed scalars of a text, each with the scalars of the text it came from.
///
/// One scalar can come from two (a half-width kana and its voice mark) and two from one (㈱).
struct Shadow {
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var starts: [Int32] = []
  private(set) var ends: [Int32] = []

  init(_ text: String) {
    let source = Array(text.unicodeScalars)
    scalars.reserveCapacity(source.count)
    var place = 0
    while place < source.count {
      let scalar = source[place]
      let next = place + 1 < source.count ? source[place + 1] : nil
      let length = next.map(Shadow.isVoiceMark) == true ? 2 : 1
      if length == 1, Shadow.isPlain(scalar) {
        append(scalar, place, place + 1)
      } else if !Shadow.isIgnored(scalar) {
        var piece = String.UnicodeScalarView()
        piece.append(contentsOf: source[place..<(place + length)])
        for plain in TextFolding.narrowed(String(piece)).unicodeScalars {
          append(plain, place, place + length)
        }
      }
      place += length
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ start: Int, _ end: Int) {
    scalars.append(scalar)
    starts.append(Int32(start))
    ends.append(Int32(end))
  }

  /// ASCII, kana, common kanji and Japanese punctuation are their own plain form.
  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x7F, 0x3001...0x3011, 0x3041...0x3096, 0x30A1...0x30FE, 0x4E00...0x9FFF: true
    // ① is the mark of an entry and no digit of the number behind it.
    case 0x2460...0x249B, 0x24EB...0x24FF, 0x2776...0x2793: true
    default: false
    }
  }

  private static func isVoiceMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3099, 0x309A, 0xFF9E, 0xFF9F: true
    default: false
    }
  }

  /// Zero-width signs and the selectors that choose a glyph of a kanji.
  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B...0x200F, 0x2060, 0xFEFF, 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
    default: false
    }
  }
}
