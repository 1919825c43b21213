/// A text being written: one line or prose, with its insertion point, selection and undo.
public struct TextEditor: Equatable, Sendable {
  /// Whether Enter makes a new line.
  public let multiline: Bool
  /// The insertion point, in characters from the start.
  public internal(set) var cursor: Int
  private(set) var characters: [Character]
  /// Words that ask for attention, in characters from the start; a change of the text ends them.
  public var marks: [Range<Int>] = []
  /// Where the selection began; it reaches to the insertion point.
  var anchor: Int?
  /// Whether moving carries the selection on, as after a mark was set.
  var isMarking = false
  /// Where the text stands that was inserted from the ring by the last key.
  var inserted: Range<Int>?
  /// The words that are being looked for.
  var sought: [Character] = []
  /// The column that moving up and down returns to.
  var goalColumn: Int?
  /// How the text was drawn last: what "one line up" means on the screen.
  let drawn = DrawnPlace()
  private(set) var layout = TextLayout()
  private var history = EditHistory()

  /// An editor with a text, its insertion point at the end.
  public init(_ text: String = "", multiline: Bool) {
    self.multiline = multiline
    characters = Array(text)
    cursor = characters.count
  }

  /// The text as it stands.
  public var text: String { layout.text(of: characters) }

  /// Whether nothing is written.
  public var isEmpty: Bool { characters.isEmpty }

  /// Inserts typed or pasted text as one step of undo, in the place of the selection.
  ///
  /// Control characters are left out. Newlines stay in prose and become spaces in a line.
  public mutating func insert(_ text: String) {
    let accepted = acceptable(text)
    guard !accepted.isEmpty else { return }
    replace(selection ?? cursor..<cursor, with: accepted, as: .whole)
  }

  /// Puts another text in the place of everything, as one step of undo.
  public mutating func replace(with text: String) {
    guard text != self.text else { return }
    change(characters.indices, to: Array(text), cursor: nil, as: .whole)
  }

  /// Moves the insertion point; without a mark the selection ends.
  public mutating func move(to offset: Int) {
    cursor = max(0, min(offset, characters.count))
    goalColumn = nil
    if !isMarking { anchor = nil }
    history.endStep()
  }

  /// Replaces characters and puts the insertion point after the new ones.
  ///
  /// Neighbours are segmented again: a mark typed after its letter becomes one character with it.
  mutating func replace(_ range: Range<Int>, with text: String, as kind: EditHistory.Kind) {
    let first = max(0, range.lowerBound - 1)
    let last = min(characters.count, range.upperBound + 1)
    let before = String(characters[first..<range.lowerBound]) + text
    let after = String(characters[range.upperBound..<last])
    change(
      first..<last, to: Array(before + after), cursor: first + before.count, as: kind)
  }

  mutating func undo() {
    guard let step = history.undo() else { return }
    for edit in step.edits.reversed() {
      exchange(edit.start..<edit.start + edit.inserted.count, for: edit.removed)
    }
    settle(at: step.before)
  }

  mutating func redo() {
    guard let step = history.redo() else { return }
    for edit in step.edits {
      exchange(edit.start..<edit.start + edit.removed.count, for: edit.inserted)
    }
    settle(at: step.after)
  }

  private mutating func change(
    _ range: Range<Int>, to new: [Character], cursor place: Int?, as kind: EditHistory.Kind
  ) {
    let edit = EditHistory.Edit(
      start: range.lowerBound, removed: Array(characters[range]), inserted: new)
    let before = cursor
    exchange(range, for: new)
    settle(at: place ?? range.lowerBound + new.count)
    history.note(edit, before: before, after: cursor, as: kind)
  }

  private mutating func exchange(_ range: Range<Int>, for new: [Character]) {
    characters.replaceSubrange(range, with: new)
    layout.note(range, replacedBy: new.count, in: characters)
    marks = []
  }

  private mutating func settle(at place: Int) {
    cursor = max(0, min(place, characters.count))
    (goalColumn, anchor, isMarking, inserted) = (nil, nil, false, nil)
  }

  /// The text without what would act on a terminal; in a single line without newlines.
  func acceptable(_ text: String) -> String {
    var result = ""
    for character in text {
      if character.isNewline {
        result.append(multiline ? "\n" : " ")
      } else if character == "\t" {
        result.append(" ")
      } else {
        let kept = character.unicodeScalars.filter { $0.properties.generalCategory != .control }
        result.unicodeScalars.append(contentsOf: kept)
      }
    }
    return result
  }
}
