import Casework
import TerminalUI
import TextCells

extension Workspace {
  /// The wheel moves, a press chooses, a double press opens; a press on a tab goes there.
  ///
  /// Dragging marks text and letting go copies it; in a form it selects in the text.
  mutating func handle(_ mouse: MouseEvent) -> [Request] {
    guard prompt == nil else { return [] }
    if mouse.kind == .press, let key = keyInFoot(at: mouse.position) { return handle(.key(key)) }
    if isWriting { return handleInForm(mouse) }
    switch mouse.kind {
    case .drag: return drag(to: mouse.position)
    case .release: return release()
    default: (pressed, selection) = (mouse.position, nil)
    }
    if palette != nil { return handleInPalette(mouse) }
    if finder != nil { return handleInFinder(mouse) }
    guard form == nil, batch == nil else { return [] }
    message = nil
    switch mouse.kind {
    case .drag, .release: return []
    case .wheelUp: return carryOut(.moveUp)
    case .wheelDown: return carryOut(.moveDown)
    case .press: return press(mouse.position)
    case .doublePress:
      let requests = press(mouse.position)
      return availability(of: .open, at: keyPlace) == nil ? requests + carryOut(.open) : requests
    }
  }

  /// Marks what lies between the press and the pointer, within one box of the screen.
  private mutating func drag(to position: Position) -> [Request] {
    guard let pressed else { return [] }
    var marked = selection ?? GridSelection(at: pressed, on: frame().grid)
    marked.reach(position)
    selection = marked
    return []
  }

  /// Copies what is marked, as it is shown; it stays marked until the next key.
  private mutating func release() -> [Request] {
    pressed = nil
    guard let marked = selection else { return [] }
    selection = nil
    let text = marked.text(on: frame().grid)
    guard !text.isEmpty else { return [] }
    selection = marked
    let lines = text.count(where: \.isNewline) + 1
    message =
      context.isVeiled
      ? .note("画面の\(lines)行をコピーしました。", "Copied \(lines) lines of the screen.")
      : .note(
        "画面の\(lines)行をコピーしました。名前もそのままです。",
        "Copied \(lines) lines of the screen, with names as they are.")
    return [.copyText(text)]
  }

  private mutating func press(_ position: Position) -> [Request] {
    if position.row == 0 {
      let tab = tabs.first { $0.columns.contains(position.column) }
      return tab.map { go(to: $0.place) } ?? []
    }
    if help == nil, gallery != nil { return pressInGallery(position) }
    guard help == nil, peek == nil, readers == nil else { return [] }
    if history != nil || review != nil {
      history?.press(position, in: context)
      review?.press(position, in: context)
      return []
    }
    if timeline != nil, let file = cases.file {
      timeline?.press(position, of: file, in: context)
      return []
    }
    if calendar != nil { return pressInCalendar(position) }
    if board != nil { return pressOnBoard(position) }
    switch place {
    case .consultations: return press(position, on: \.consultations)
    case .cases: return press(position, on: \.cases)
    case .directory: return press(position, on: \.directory)
    default:
      today.press(position, in: context)
      return []
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
