import Synchronization
import TextCells

/// What was reckoned out of a text as it stands: its lines on the screen, and itself as a string.
///
/// A text of a hundred thousand characters is not wrapped anew for every key: of a change only its
/// paragraphs are. Copies share what was reckoned; it takes no part in comparisons.
struct TextLayout: Equatable, Sendable {
  private let memo = Memo()
  /// Names the text as it stands, so that a copy which went another way is not taken for it.
  private var edition = TextLayout.newEdition()

  static func == (_: TextLayout, _: TextLayout) -> Bool { true }

  /// The lines of the text in a number of columns.
  func lines(of characters: [Character], toColumns columns: Int) -> [WrappedRange] {
    memo.state.withLock { state in
      if state.linesEdition == edition, state.columns == columns { return state.lines }
      state.lines = wrappedRanges(of: characters, in: characters.indices, toColumns: columns)
      (state.linesEdition, state.columns) = (edition, columns)
      return state.lines
    }
  }

  /// The text as a string.
  func text(of characters: [Character]) -> String {
    memo.state.withLock { state in
      if state.textEdition == edition { return state.text }
      (state.textEdition, state.text) = (edition, String(characters))
      return state.text
    }
  }

  /// Takes note that the characters of `range` gave way to `count` others, which stand there now.
  mutating func note(_ range: Range<Int>, replacedBy count: Int, in characters: [Character]) {
    let before = edition
    edition = TextLayout.newEdition()
    memo.state.withLock { state in
      guard state.linesEdition == before else { return }
      state.replace(range, by: count, in: characters)
      state.linesEdition = edition
    }
  }

  private static let editions = Atomic<Int>(1)

  private static func newEdition() -> Int {
    editions.wrappingAdd(1, ordering: .relaxed).newValue
  }

  private final class Memo: Sendable {
    let state = Mutex(State())
  }

  fileprivate struct State {
    var linesEdition = 0
    var columns = 0
    var lines: [WrappedRange] = []
    var textEdition = 0
    var text = ""
  }
}

extension TextLayout.State {
  /// Wraps the paragraphs anew that a change touches, and moves the lines behind them.
  fileprivate mutating func replace(
    _ range: Range<Int>, by count: Int, in characters: [Character]
  ) {
    var first = lines.firstPlace(where: { $0.range.lowerBound > range.lowerBound }) - 1
    var last = lines.firstPlace(where: { $0.range.lowerBound > range.upperBound }) - 1
    first = max(0, first)
    last = max(first, last)
    while first > 0, !lines[first - 1].endsParagraph { first -= 1 }
    while last < lines.count - 1, !lines[last].endsParagraph { last += 1 }
    let shift = count - range.count
    let touched = lines[first].range.lowerBound..<(lines[last].range.upperBound + shift)
    let wrapped = wrappedRanges(of: characters, in: touched, toColumns: columns)
    if shift != 0 {
      for place in lines.indices.dropFirst(last + 1) {
        let old = lines[place].range
        lines[place].range = (old.lowerBound + shift)..<(old.upperBound + shift)
      }
    }
    lines.replaceSubrange(first...last, with: wrapped)
  }
}

extension Array {
  /// The first place whose element, and each after it, is as wanted; the elements stand so parted.
  func firstPlace(where isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
