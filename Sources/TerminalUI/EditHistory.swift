/// The steps that an editor can take back, as what each put in the place of what.
struct EditHistory: Equatable, Sendable {
  /// Characters that gave way to others.
  struct Edit: Equatable, Sendable {
    var start: Int
    var removed: [Character]
    var inserted: [Character]
  }

  /// Edits that are taken back together, with the insertion point before and after them.
  struct Step: Equatable, Sendable {
    var edits: [Edit]
    var before: Int
    var after: Int
  }

  /// What an edit is part of: some follow each other as one step.
  enum Kind: Equatable, Sendable {
    case typing
    case erasing
    case whole
  }

  private var past: [Step] = []
  private var future: [Step] = []
  /// What the last step may be continued by.
  private var open: Kind = .whole
  private static let depth = 500

  /// Keeps an edit; typing in a row is one step up to the end of a sentence, so is erasing.
  mutating func note(_ edit: Edit, before: Int, after: Int, as kind: Kind) {
    future = []
    if kind != .whole, kind == open, let last = past.indices.last {
      past[last].edits.append(edit)
      past[last].after = after
    } else {
      past.append(Step(edits: [edit], before: before, after: after))
      if past.count > EditHistory.depth { past.removeFirst() }
    }
    let endsSentence = edit.inserted.last.map { "。．！？!?\n".contains($0) } ?? false
    open = kind == .typing && endsSentence ? .whole : kind
  }

  /// Lets the next edit begin a step of its own.
  mutating func endStep() { open = .whole }

  /// The last step, to be taken back.
  mutating func undo() -> Step? {
    open = .whole
    guard let step = past.popLast() else { return nil }
    future.append(step)
    return step
  }

  /// The step that was taken back last, to be done again.
  mutating func redo() -> Step? {
    open = .whole
    guard let step = future.popLast() else { return nil }
    past.append(step)
    return step
  }
}
