import TextCells

extension TextEditor {
  /// Acts on a key; returns whether the editor has a use for it.
  public mutating func handle(_ key: Key) -> Bool {
    var ring = KillRing()
    return handle(key, ring: &ring)
  }

  /// Acts on a key; what is cut or copied goes to a ring, from which it is inserted again.
  ///
  /// Up in the first line and down in the last are left to the surroundings, as are Enter in a
  /// single line, Tab and Esc without a selection.
  public mutating func handle(_ key: Key, ring: inout KillRing) -> Bool {
    let wasInserted = inserted
    inserted = nil
    if handleCutting(key, ring: &ring) { return true }
    ring.rest()
    switch key {
    case .character(let character): return type(String(character))
    case .enter: return multiline && newLine()
    case .backspace, .control("h"): erase(max(0, cursor - 1)..<cursor)
    case .delete, .control("d"): erase(cursor..<min(cursor + 1, characters.count))
    case .control("z"): undo()
    case .alt("z"): redo()
    case .control("y"), .control("v"): insertPiece(ring.piece)
    case .alt("y"): turn(wasInserted, &ring)
    case .escape where isSelecting: endSelection()
    default: return handleSelection(key) || handleMotion(key)
    }
    return true
  }

  private mutating func handleSelection(_ key: Key) -> Bool {
    switch key {
    case .control(" "): toggleMark()
    case .alt("a"): select(characters.indices)
    case .shifted(let motion): extendSelection(by: motion)
    case .left where !isMarking && selection != nil: move(to: selection?.lowerBound ?? cursor)
    case .right where !isMarking && selection != nil: move(to: selection?.upperBound ?? cursor)
    default: return false
    }
    return true
  }

  mutating func handleMotion(_ key: Key) -> Bool {
    switch key {
    case .up: return moveLine(by: -1)
    case .down: return moveLine(by: 1)
    case .pageUp: return movePage(by: -1)
    case .pageDown: return movePage(by: 1)
    case .left, .control("b"): move(to: cursor - 1)
    case .right, .control("f"): move(to: cursor + 1)
    case .home: move(to: visualLine.lowerBound)
    case .end: move(to: visualLineEnd)
    case .control("a"): move(to: paragraph.lowerBound)
    case .control("e"): move(to: paragraph.upperBound)
    case .alt("b"), .controlLeft: move(to: word(forward: false))
    case .alt("f"), .controlRight: move(to: word(forward: true))
    case .controlUp, .alt("{"): move(to: paragraphBoundary(forward: false))
    case .controlDown, .alt("}"): move(to: paragraphBoundary(forward: true))
    case .controlHome, .alt("<"): move(to: 0)
    case .controlEnd, .alt(">"): move(to: characters.count)
    default: return false
    }
    return true
  }

  private mutating func handleCutting(_ key: Key, ring: inout KillRing) -> Bool {
    switch key {
    case .alt("w"):
      ring.copy(selectedText)
      endSelection()
    case .control("w") where selection != nil:
      ring.copy(selectedText)
      delete(selection ?? cursor..<cursor)
    case .control("w"): cut(word(forward: false)..<cursor, .before, &ring)
    case .control("u"): cut(paragraph.lowerBound..<cursor, .before, &ring)
    case .control("k"): cut(restOfLine, .after, &ring)
    case .alt("d"): cut(cursor..<word(forward: true), .after, &ring)
    default: return false
    }
    return true
  }

  private mutating func cut(_ range: Range<Int>, _ side: KillRing.Side, _ ring: inout KillRing) {
    ring.cut(String(characters[range]), side)
    endSelection()
    delete(range)
  }

  /// The rest of the paragraph; at its end the newline behind it.
  private var restOfLine: Range<Int> {
    let end = paragraph.upperBound
    return cursor..<(end == cursor ? min(end + 1, characters.count) : end)
  }

  private mutating func insertPiece(_ piece: String?) {
    guard let piece else { return }
    let start = selection?.lowerBound ?? cursor
    insert(piece)
    inserted = start..<max(start, cursor)
  }

  /// Puts the piece before in the place of the one that was just inserted.
  private mutating func turn(_ range: Range<Int>?, _ ring: inout KillRing) {
    guard let range else { return }
    ring.turn()
    replace(range, with: acceptable(ring.piece ?? ""), as: .whole)
    inserted = range.lowerBound..<max(range.lowerBound, cursor)
  }

  private mutating func type(_ text: String) -> Bool {
    let accepted = acceptable(text)
    guard !accepted.isEmpty else { return true }
    let kind: EditHistory.Kind = selection == nil ? .typing : .whole
    replace(selection ?? cursor..<cursor, with: accepted, as: kind)
    return true
  }

  private mutating func newLine() -> Bool {
    replace(selection ?? cursor..<cursor, with: "\n", as: .typing)
    return true
  }

  private mutating func erase(_ range: Range<Int>) {
    if let selection { return delete(selection) }
    guard !range.isEmpty else { return }
    replace(range, with: "", as: .erasing)
  }

  private mutating func delete(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    replace(range, with: "", as: .whole)
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

  /// The start of this paragraph or of the one before; the end of this one or of the next.
  private func paragraphBoundary(forward: Bool) -> Int {
    var place = cursor
    let step = forward ? 1 : -1
    func next() -> Character? {
      let index = forward ? place : place - 1
      return characters.indices.contains(index) ? characters[index] : nil
    }
    while let character = next(), character.isNewline { place += step }
    while let character = next(), !character.isNewline { place += step }
    return place
  }
}
