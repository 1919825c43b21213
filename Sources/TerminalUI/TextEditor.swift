/// A text being written: one line or prose, with its insertion point and undo.
public struct TextEditor: Equatable, Sendable {
  /// Whether Enter makes a new line.
  public let multiline: Bool
  /// The insertion point, in characters from the start.
  public internal(set) var cursor: Int
  var characters: [Character] { didSet { marks = [] } }
  /// Words that ask for attention, in characters from the start; a change of the text ends them.
  public var marks: [Range<Int>] = []
  var history = EditHistory()
  /// The column that moving up and down returns to.
  var goalColumn: Int?
  /// The columns in which the text was drawn last: what "one line up" means on the screen.
  let drawn = DrawnColumns()

  /// An editor with a text, its insertion point at the end.
  public init(_ text: String = "", multiline: Bool) {
    self.multiline = multiline
    characters = Array(text)
    cursor = characters.count
  }

  /// The text as it stands.
  public var text: String { String(characters) }

  /// Whether nothing is written.
  public var isEmpty: Bool { characters.isEmpty }

  /// Inserts typed or pasted text as one step of undo.
  ///
  /// Control characters are left out. Newlines stay in prose and become spaces in a line.
  public mutating func insert(_ text: String) {
    let accepted = acceptable(text)
    guard !accepted.isEmpty else { return }
    history.remember(characters, cursor, typing: false)
    replace(cursor..<cursor, with: accepted)
  }

  /// Puts another text in the place of everything, as one step of undo.
  public mutating func replace(with text: String) {
    history.remember(characters, cursor, typing: false)
    characters = Array(text)
    cursor = characters.count
    goalColumn = nil
  }

  /// Moves the insertion point.
  public mutating func move(to offset: Int) {
    cursor = max(0, min(offset, characters.count))
    goalColumn = nil
    history.endTyping()
  }

  /// Replaces characters and puts the insertion point after the new ones.
  ///
  /// Neighbours are segmented again: a mark typed after its letter becomes one character with it.
  mutating func replace(_ range: Range<Int>, with text: String) {
    let first = max(0, range.lowerBound - 1)
    let last = min(characters.count, range.upperBound + 1)
    let before = String(characters[first..<range.lowerBound]) + text
    let after = String(characters[range.upperBound..<last])
    characters.replaceSubrange(first..<last, with: Array(before + after))
    cursor = min(first + before.count, characters.count)
    goalColumn = nil
  }

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
