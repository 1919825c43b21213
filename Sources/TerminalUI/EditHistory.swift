/// The states an editor can return to.
struct EditHistory: Equatable, Sendable {
  /// A text and its insertion point.
  struct State: Equatable, Sendable {
    var characters: [Character]
    var cursor: Int
  }

  private var past: [State] = []
  private var future: [State] = []
  private var isTyping = false
  private static let depth = 500

  /// Keeps a state before it changes; characters typed in a row are one step.
  mutating func remember(_ characters: [Character], _ cursor: Int, typing: Bool) {
    defer { isTyping = typing }
    future = []
    if typing && isTyping { return }
    past.append(State(characters: characters, cursor: cursor))
    if past.count > EditHistory.depth { past.removeFirst() }
  }

  /// Lets the next typed character begin a step of its own.
  mutating func endTyping() { isTyping = false }

  /// The state before the last step.
  mutating func undo(from state: State) -> State? {
    guard let previous = past.popLast() else { return nil }
    future.append(state)
    isTyping = false
    return previous
  }

  /// The state that the last undo left.
  mutating func redo(from state: State) -> State? {
    guard let next = future.popLast() else { return nil }
    past.append(state)
    isTyping = false
    return next
  }
}
