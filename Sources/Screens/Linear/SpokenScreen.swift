import TerminalUI

/// A screen as lines to be read aloud: no boxes, no columns, what changed first.
struct SpokenScreen: Equatable, Sendable {
  /// Where the user is.
  let title: String
  /// Everything on the screen, in reading order.
  let lines: [String]
  /// The line that the cursor is on.
  let current: String?
  /// What was said last.
  let message: String?
  /// What a line that is typed now is for.
  let prompt: String

  /// What is to be said after an earlier screen: all of a new place, else what is new in it.
  func news(since earlier: SpokenScreen?) -> [String] {
    let said = message.map { ["※ " + $0] } ?? []
    guard let earlier, earlier.title == title else {
      return ["", "== \(title) =="] + lines + said
    }
    if earlier.lines == lines {
      return (earlier.current == current ? [] : [current].compactMap(\.self)) + said
    }
    // A row that only lost or won the cursor's mark is no news by itself.
    let plain = { (line: String) in String(line.drop { $0 == ">" || $0 == " " }) }
    let known = Set(earlier.lines.map(plain))
    let new = lines.filter {
      $0 == current && earlier.current != current || !known.contains(plain($0))
    }
    // More than half is new: it is another page, and easier to follow as a whole.
    return (new.count * 2 > lines.count ? lines : new) + said
  }
}

extension CellGrid {
  /// The rows without lines and boxes, and without what is left empty by that.
  func unboxed(rows: Range<Int>) -> [String] {
    text().split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { rows.contains($0.offset) }
      .map { CellGrid.unboxed(String($0.element)) }
      .filter { !$0.isEmpty }
  }

  private static func unboxed(_ row: String) -> String {
    let plain = String.UnicodeScalarView(
      row.unicodeScalars.map { (0x2500...0x259F).contains($0.value) ? " " : $0 })
    return String(plain).split(separator: "  ", omittingEmptySubsequences: true)
      .map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }.joined(separator: "  ")
  }
}
