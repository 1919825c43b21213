import Casework
import TerminalUI

extension Workspace {
  /// Whether the list of themes is open.
  public var isChoosingTheme: Bool { gallery != nil }

  /// Opens the list of themes, or shows in it what has changed meanwhile.
  mutating func show(_ shelf: ThemeShelf) {
    if gallery == nil { gallery = ThemeGallery(shelf) } else { gallery?.take(shelf.themes) }
    message = shelf.problem.map { .warning($0) }
  }

  /// What a command does in the list of themes; nothing when it does there what it does elsewhere.
  mutating func carryOutInGallery(_ command: Command) -> [Request]? {
    guard help == nil, var pane = gallery else { return nil }
    switch command {
    case .keepTheme, .open:
      gallery = nil
      message = .note("配色を「\(pane.current)」にしました。", "The theme is \(pane.current) from now on.")
      return [.keepTheme(pane.current)]
    case .back, .leave, .theme: return closeGallery()
    default:
      let page = Pane.rows(in: pane.list(in: Workspace.body(of: context.size)))
      guard pane.move(by: command, page: page) else { return nil }
      gallery = pane
      return [.useTheme(pane.current)]
    }
  }

  /// Chooses the theme that was pressed on.
  mutating func pressInGallery(_ position: Position) -> [Request] {
    let body = Workspace.body(of: context.size)
    guard var pane = gallery, pane.list(in: body).contains(position) else { return [] }
    pane.select(row: position.row, in: body)
    gallery = pane
    return [.useTheme(pane.current)]
  }

  /// Goes back to the theme from before.
  mutating func closeGallery() -> [Request] {
    guard let pane = gallery else { return [] }
    gallery = nil
    return [.useTheme(pane.before)]
  }
}
