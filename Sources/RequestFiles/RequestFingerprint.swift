import Casework
import JapaneseText

/// What tells two submissions of one request from two requests.
enum RequestFingerprint {
  /// Equal for requests of the same day, kind, name and text, however they are spelt or spaced.
  ///
  /// The same in every run and version: FNV-1a with 128 bits over the folded text, in hexadecimal.
  static func of(_ form: RequestForm) -> String {
    let parts = [
      ISODay.text(form.receivedDay), form.kind?.rawValue ?? "", bare(form.requester.name),
      bare(form.text),
    ]
    // Constants of the FNV draft (Fowler, Noll, Vo) for 128 bits.
    var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013b
    for byte in parts.joined(separator: "\n").utf8 { hash = (hash ^ UInt128(byte)) &* prime }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }

  private static func bare(_ text: String) -> String {
    TextFolding.folded(text).filter { !$0.isWhitespace }
  }
}
