/// What was cut or copied while writing, the last at the end.
public struct KillRing: Equatable, Sendable {
  /// Which side of the text before a cut in a row goes to.
  enum Side {
    case before
    case after
  }

  private var pieces: [String] = []
  /// How many pieces back the one is that would be inserted.
  private var back = 0
  /// Whether the next cut goes on with the last one.
  private var isCutting = false
  /// What is to be put on the clipboard as well.
  var copied: String?
  private static let depth = 30

  /// A ring that holds nothing.
  public init() {}

  /// The piece that is inserted next; nothing when none was cut.
  public var piece: String? {
    pieces.isEmpty ? nil : pieces[pieces.count - 1 - back % pieces.count]
  }

  /// Keeps what was cut; cuts in a row are one piece.
  mutating func cut(_ text: String, _ side: Side) {
    guard !text.isEmpty else { return }
    if isCutting, let last = pieces.popLast() {
      keep(side == .after ? last + text : text + last)
    } else {
      keep(text)
    }
    isCutting = true
  }

  /// Keeps what was marked, for the clipboard too.
  mutating func copy(_ text: String) {
    guard !text.isEmpty else { return }
    keep(text)
    (copied, isCutting) = (text, false)
  }

  /// Turns to the piece before.
  mutating func turn() { back += 1 }

  /// Takes note that something else than a cut was done.
  mutating func rest() { isCutting = false }

  private mutating func keep(_ text: String) {
    pieces.append(text)
    back = 0
    if pieces.count > KillRing.depth { pieces.removeFirst() }
  }
}
