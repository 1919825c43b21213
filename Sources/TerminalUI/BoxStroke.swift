/// A direction in which a character of a frame reaches the edge of its cell.
enum BoxStroke: CaseIterable {
  case left, right, up, down

  /// The directions of each character that frames are made of.
  static let strokes: [Character: Set<BoxStroke>] = [
    "─": [.left, .right], "│": [.up, .down], "┌": [.right, .down], "┐": [.left, .down],
    "└": [.right, .up], "┘": [.left, .up], "├": [.right, .up, .down], "┤": [.left, .up, .down],
    "┬": [.left, .right, .down], "┴": [.left, .right, .up], "┼": [.left, .right, .up, .down],
  ]
}
