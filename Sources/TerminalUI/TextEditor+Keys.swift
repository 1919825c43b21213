import TextCells

extension TextEditor {
  /// Acts on a key; returns whether the editor has a use for it.
  ///
  /// Up in the first line and down in the last are left to the surroundings, as are Enter in a
  /// single line, Tab and Esc.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): return type(String(character))
    case .enter: return multiline && newLine()
    case .up: return moveLine(by: -1)
    case .down: return moveLine(by: 1)
    default: return handleMotion(key) || handleDeletion(key) || handleHistory(key)
    }
  }

  private mutating func handleMotion(_ key: Key) -> Bool {
    switch key {
    case .left, .control("b"): move(to: cursor - 1)
    case .right, .control("f"): move(to: cursor + 1)
    case .home: move(to: visualLine.lowerBound)
    case .end: move(to: visualLineEnd)
    case .control("a"): move(to: paragraph.lowerBound)
    case .control("e"): move(to: paragraph.upperBound)
    case .alt("b"), .controlLeft: move(to: word(forward: false))
    case .alt("f"), .controlRight: move(to: word(forward: true))
    default: return false
    }
    return true
  }

  private mutating func handleDeletion(_ key: Key) -> Bool {
    switch key {
    case .backspace, .control("h"): delete(max(0, cursor - 1)..<cursor)
    case .delete, .control("d"): delete(cursor..<min(cursor + 1, characters.count))
    case .control("w"): delete(word(forward: false)..<cursor)
    case .control("u"): delete(paragraph.lowerBound..<cursor)
    case .control("k"): delete(cursor..<paragraph.upperBound)
    case .alt("d"): delete(cursor..<word(forward: true))
    default: return false
    }
    return true
  }

  private mutating func handleHistory(_ key: Key) -> Bool {
    let state = EditHistory.State(characters: characters, cursor: cursor)
    switch key {
    case .control("z"): restore(history.undo(from: state))
    case .alt("z"): restore(history.redo(from: state))
    default: return false
    }
    return true
  }

  private mutating func restore(_ state: EditHistory.State?) {
    guard let state else { return }
    characters = state.characters
    cursor = state.cursor
    goalColumn = nil
  }

  private mutating func type(_ text: String) -> Bool {
    let accepted = acceptable(text)
    guard !accepted.isEmpty else { return true }
    history.remember(characters, cursor, typing: true)
    replace(cursor..<cursor, with: accepted)
    return true
  }

  private mutating func newLine() -> Bool {
    history.remember(characters, cursor, typing: false)
    replace(cursor..<cursor, with: "\n")
    return true
  }

  private mutating func delete(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    history.remember(characters, cursor, typing: false)
    replace(range, with: "")
  }

  private func word(forward: Bool) -> Int {
    wordBoundary(in: characters, from: cursor, forward: forward)
  }

  /// The characters between the newlines around the insertion point.
  private var paragraph: Range<Int> {
    guard multiline else { return 0..<characters.count }
    let start = characters[..<cursor].lastIndex(where: \.isNewline).map { $0 + 1 } ?? 0
    let end = characters[cursor...].firstIndex(where: \.isNewline) ?? characters.count
    return start..<end
  }
}
