import Casework
import TerminalUI

/// The list of themes; the screen is drawn with the one under the cursor.
struct ThemeGallery: Equatable, Sendable {
  private(set) var themes: [Theme]
  private(set) var selected: Int
  /// The theme to go back to.
  let before: String

  init(_ shelf: ThemeShelf) {
    themes = shelf.themes
    before = shelf.current
    selected = shelf.themes.firstIndex { $0.name == shelf.current } ?? 0
  }

  /// The name of the theme under the cursor.
  var current: String { themes.indices.contains(selected) ? themes[selected].name : before }

  /// Takes in the themes as they are now; the cursor stays on its theme.
  mutating func take(_ themes: [Theme]) {
    let name = current
    self.themes = themes
    selected = themes.firstIndex { $0.name == name } ?? max(0, min(selected, themes.count - 1))
  }

  /// Moves the cursor; returns whether the command is one that moves.
  mutating func move(by command: Command, page: Int) -> Bool {
    guard let moved = command.moved(selected, count: themes.count, page: page) else {
      return false
    }
    selected = moved
    return true
  }

  /// Puts the cursor on a row of the list, when there is one.
  mutating func select(row: Int, in rect: Rect) {
    let place = top(in: list(in: rect)) + row - rect.row - 1
    if themes.indices.contains(place) { selected = place }
  }

  /// Where the list stands: beside the sample, above it, or alone.
  func list(in rect: Rect) -> Rect {
    if rect.columns >= 80 { return rect.split(leading: min(56, rect.columns / 2)).0 }
    let rows = themes.count + 2
    return rect.rows >= rows + 6 ? rect.splitRows(top: rows).0 : rect
  }

  /// Where the sample stands, when there is room.
  func sample(in rect: Rect) -> Rect? {
    if rect.columns >= 80 { return rect.split(leading: min(56, rect.columns / 2)).1 }
    let rows = themes.count + 2
    return rect.rows >= rows + 6 ? rect.splitRows(top: rows).1 : nil
  }

  func top(in list: Rect) -> Int { max(0, selected - Pane.rows(in: list) + 1) }
}
