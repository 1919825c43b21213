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
  print(String(decoding: try encoder.encode(value), as: UTF8.self))
}

/// Prints lines that hold text from the store: control characters are shown, never sent.
func printSafely(_ lines: [String]) {
  for line in lines.flatMap({ $0.split(separator: "\n", omittingEmptySubsequences: false) }) {
    print(displaySafe(String(line)))
  }
}
