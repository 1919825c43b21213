extension Form {
  /// Looks for words in the text in focus; false where there is no text to look in.
  ///
  /// The last ones stand ready.
  mutating func beginFinding() -> Bool {
    guard let field = focused, case .prose = field.kind else { return false }
    var line = TextEditor(lastSought, multiline: false)
    line.select(0..<lastSought.count)
    find = FindLine(editor: line, origin: field.editor.selection?.lowerBound ?? field.editor.cursor)
    fields[focus].editor.look(for: lastSought)
    return true
  }

  /// Goes to the next place of what was looked for last.
  mutating func findAgain(forward: Bool) -> Bool {
    guard let field = focused, case .prose = field.kind else { return false }
    guard !lastSought.isEmpty else { return beginFinding() }
    fields[focus].editor.look(for: lastSought)
    fields[focus].editor.findNext(forward: forward)
    fields[focus].editor.look(for: find == nil ? "" : lastSought)
    return true
  }

  /// Acts on a key while words are looked for; false when the search ended and the key goes on.
  ///
  /// Enter and Down go to the next place, Up to the one before, Esc stays where it is.
  mutating func handleInFind(_ key: Key) -> Bool {
    guard var line = find else { return false }
    switch key {
    case .escape:
      endFinding()
      return true
    case .tab, .backTab:
      endFinding()
      return false
    case .enter, .down, .control("f"), .function(3): return findAgain(forward: true)
    case .up: return findAgain(forward: false)
    default: break
    }
    let before = line.editor.text
    guard line.editor.handle(key, ring: &ring) else {
      endFinding()
      return false
    }
    find = line
    if line.editor.text != before { seek(line) }
    return true
  }

  /// Takes pasted words to look for.
  mutating func pasteInFind(_ text: String) {
    guard var line = find else { return }
    line.editor.insert(text)
    find = line
    seek(line)
  }

  private mutating func seek(_ line: FindLine) {
    lastSought = line.editor.text
    fields[focus].editor.look(for: lastSought)
    let isFound = fields[focus].editor.findNext(from: line.origin, staying: true)
    if !isFound { fields[focus].editor.move(to: line.origin) }
  }

  mutating func endFinding() {
    find = nil
    guard fields.indices.contains(focus) else { return }
    fields[focus].editor.look(for: "")
    // What was found is where the writing goes on, not what the next letter replaces.
    if let found = fields[focus].editor.selection {
      fields[focus].editor.move(to: found.lowerBound)
    }
  }
}
