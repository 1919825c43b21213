import Casework
import Foundation

/// Text that is given as an argument, or on standard input for `-`.
enum StandardInput {
  /// The text itself, or all of standard input without its last line end.
  static func text(_ argument: String) throws -> String {
    guard argument == "-" else { return argument }
    let bytes = FileHandle.standardInput.readDataToEndOfFile()
    guard let text = String(bytes: bytes, encoding: .utf8) else {
      throw CommandFailure.usage(
        Words("標準入力が UTF-8 ではありません。", "Standard input is not UTF-8."))
    }
    let clean = text.replacing("\0", with: "")
    return clean.hasSuffix("\n") ? String(clean.dropLast()) : clean
  }
}
