import Casework
public import TerminalUI

/// A way through the program, written down: keys, commands by their identifiers, and text.
///
/// `2 Down offer "謝金" Tab*2 Ctrl-S`: words stand apart by spaces or lines, `*` repeats a word,
/// quotation marks hold text to type, and a line that begins with `#` is a remark. A command goes
/// by way of the palette, so that it is refused where it is refused to people.
public struct Macro: Sendable {
  /// What the terminal is to report, in turn.
  public let events: [TerminalEvent]

  /// Reads a macro.
  public init(_ text: String) throws(MacroError) {
    var events: [TerminalEvent] = []
    for line in text.split(whereSeparator: \.isNewline)
    where line.drop(while: \.isWhitespace).first != "#" {
      var rest = line.drop(while: \.isWhitespace)
      while !rest.isEmpty {
        events += try Macro.next(in: &rest)
        rest = rest.drop(while: \.isWhitespace)
      }
    }
    self.events = events
  }

  private static func next(in rest: inout Substring) throws(MacroError) -> [TerminalEvent] {
    if rest.first == "\"", rest.count > 1 {
      let text = rest.dropFirst()
      guard let end = text.firstIndex(of: "\"") else { throw .unclosed(String(rest)) }
      rest = text[text.index(after: end)...]
      return typing(String(text[..<end]))
    }
    let word = String(rest.prefix { !$0.isWhitespace })
    rest = rest.dropFirst(word.count)
    let parts = word.split(separator: "*", maxSplits: 1)
    guard parts.count == 2 else { return try meaning(of: word) }
    guard let count = Int(parts[1]), (1...1000).contains(count) else { throw .unknown(word) }
    let once = try meaning(of: String(parts[0]))
    return (0..<count).flatMap { _ in once }
  }

  private static func meaning(of word: String) throws(MacroError) -> [TerminalEvent] {
    if let key = Key(word) { return [.key(key)] }
    guard let command = Command(rawValue: word) else { throw .unknown(word) }
    return [.key(.control("p"))] + typing(command.rawValue) + [.key(.enter)]
  }

  private static func typing(_ text: String) -> [TerminalEvent] {
    text.map { .key(.character($0)) }
  }
}
