import ArgumentParser
import Foundation
import TextCells

/// What every command that prints takes.
struct OutputOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(said("JSON で出力する", "Print JSON.")))
  var json = false
}

/// Prints a value as JSON with sorted keys.
func printJSON(_ value: some Encodable) throws {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
  print(escaped(String(decoding: try encoder.encode(value), as: UTF8.self)))
}

/// JSON in which no character acts on a terminal: C1 controls and directions are `\\u` escapes.
private func escaped(_ json: String) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in json.unicodeScalars {
    switch scalar.value {
    case 0x7F...0x9F, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069:
      let digits = String(scalar.value, radix: 16)
      scalars.append(
        contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".unicodeScalars)
    default: scalars.append(scalar)
    }
  }
  return String(scalars)
}

/// Prints lines that hold text from the store: control characters are shown, never sent.
func printSafely(_ lines: [String]) {
  for line in lines.flatMap({ $0.split(separator: "\n", omittingEmptySubsequences: false) }) {
    print(displaySafe(String(line)))
  }
}
