import Casework
import TerminalUI
import TextCells

extension Workspace {
  /// The wheel moves, a press chooses, a double press opens; a press on a tab goes there.
  mutating func handle(_ mouse: MouseEvent) -> [Request] {
    if palette != nil { return handleInPalette(mouse) }
    if finder != nil { return handleInFinder(mouse) }
    guard form == nil, batch == nil else { return [] }
    message = nil
    switch mouse.kind {
    case .wheelUp: return carryOut(.moveUp)
    case .wheelDown: return carryOut(.moveDown)
    case .press: return press(mouse.position)
    case .doublePress: return press(mouse.position) + carryOut(.open)
    }
  }

  private mutating func press(_ position: Position) -> [Request] {
    if position.row == 0 {
      let tab = tabs.first { $0.columns.contains(position.column) }
      return tab.map { go(to: $0.place) } ?? []
    }
    if help == nil, gallery != nil { return pressInGallery(position) }
    guard help == nil, history == nil, peek == nil, timeline == nil, calendar == nil else {
      return []
    }
    if board != nil { return pressOnBoard(position) }
    switch place {
    case .consultations: return press(position, on: \.consultations)
    case .cases: return press(position, on: \.cases)
    case .directory: return press(position, on: \.directory)
    default: return []
    }
  }

  private mutating func press<Screen: RecordScreen>(
    _ position: Position, on path: WritableKeyPath<Workspace, Screen>
  ) -> [Request] {
    let screen = self[keyPath: path]
    let body = Workspace.body(of: context.size)
    let layout = PaneLayout(in: body, focus: screen.focus, isWide: context.isWide)
    if let rect = layout.list, rect.contains(position) {
      let entries = screen.entries(in: context).all
      let line = screen.list.top + position.row - rect.row - 1
      self[keyPath: path].focus = .list
      guard entries.indices.contains(line), case .row(let row) = entries[line] else { return [] }
      self[keyPath: path].list.selected = row
      return self[keyPath: path].current()
    }
    guard let rect = layout.detail, rect.contains(position), screen.shown != nil else { return [] }
    let lines = screen.detailLines(columns: Pane.columns(in: rect), in: context)
    self[keyPath: path].focus = .detail
    self[keyPath: path].detailPlace = max(
      0, min(lines.count - 1, screen.detailTop + position.row - rect.row - 1))
    return []
  }
}
