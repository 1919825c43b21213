import Foundation
import TerminalUI

/// A terminal at which somebody presses anything at all, until a moment; every frame is looked over.
@MainActor final class RandomTerminal: Terminal {
  private(set) var size = Size(columns: 80, rows: 24)
  /// What was wrong with a frame, with the events that led to it.
  private(set) var faults: [String] = []
  private(set) var frameCount = 0
  private var generator: SeededGenerator
  private var past: [TerminalEvent] = []
  private let end: Date

  init(seed: UInt64, until end: Date) {
    (generator, self.end) = (SeededGenerator(state: seed), end)
  }

  func present(_ frame: Frame) {
    frameCount += 1
    let grid = frame.grid
    let isInside =
      (0..<max(1, size.columns)).contains(frame.cursor.column)
      && (0..<max(1, size.rows)).contains(frame.cursor.row)
    if grid.size != size { fault("a frame of \(grid.size) for a screen of \(size)") }
    if !isInside { fault("the cursor stands at \(frame.cursor) of \(size)") }
    for row in 0..<grid.size.rows {
      var column = 0
      while column < grid.size.columns {
        guard case .cluster(let character) = grid[column, row].content else {
          fault("half a character at \(column), \(row)")
          break
        }
        let isWide = column + 1 < grid.size.columns && grid[column + 1, row].content == .covered
        let control = character.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
        if control { fault("a control character at \(column), \(row)") }
        column += isWide ? 2 : 1
      }
    }
  }

  private func fault(_ what: String) {
    guard faults.count < 3 else { return }
    faults.append("\(what) after \(past.suffix(12))")
  }

  func nextEvent(timeoutMilliseconds: Int?) -> TerminalEvent {
    let isOver = Date() >= end && frameCount >= 60 || !faults.isEmpty
    guard !isOver else { return .closed }
    let event = randomEvent()
    if case .resize(let size) = event { self.size = size }
    past.append(event)
    if past.count > 40 { past.removeFirst(20) }
    return event
  }

  private static let keys: [Key] = [
    .up, .down, .left, .right, .controlLeft, .controlRight, .enter, .escape, .tab, .backTab,
    .backspace, .delete, .home, .end, .pageUp, .pageDown, .function(1), .function(12),
    .alt("b"), .alt("f"), .alt("v"),
  ]
  private static let letters = Array(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:/?#.-+ あア漢ｶﾞ１ｊ：🙂が\u{301}")
  private static let texts = [
    "令和8年11月22日", "30,000円", "二行\n目\r\n", "\u{1B}[31m赤\u{1B}]0;x\u{7}",
    String(repeating: "長い文。", count: 200),
    "👨‍👩‍👦e\u{301}\u{200B}ﾊﾟ\u{202E}x", "",
  ]

  private func randomEvent() -> TerminalEvent {
    switch generator.next() % 100 {
    case 0..<45: return .key(.character(Self.letters.randomElement(using: &generator) ?? "j"))
    case 45..<78: return .key(Self.keys.randomElement(using: &generator) ?? .down)
    case 78..<86:
      return .key(
        .control(Array("abcdefghijklmnoprstuvwxy").randomElement(using: &generator) ?? "s"))
    case 86..<89: return .paste(Self.texts.randomElement(using: &generator) ?? "")
    case 89..<94:
      return .resize(
        Size(
          columns: Int.random(in: 1...300, using: &generator),
          rows: Int.random(in: 1...100, using: &generator)))
    case 94..<98:
      let kinds: [MouseEvent.Kind] = [
        .press, .doublePress, .wheelUp, .wheelDown, .drag, .release,
      ]
      return .mouse(
        MouseEvent(
          position: Position(
            column: Int.random(in: 0..<300, using: &generator),
            row: Int.random(in: 0..<100, using: &generator)),
          kind: kinds.randomElement(using: &generator) ?? .press))
    default: return .idle
    }
  }

  func use(_ theme: Theme) {}
  func suspend() {}
  func released<T>(_ body: () throws -> T) rethrows -> T { try body() }
  func copy(_ text: String) -> Bool { true }
  func close() {}
}
