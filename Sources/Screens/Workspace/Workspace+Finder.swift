import Casework
import TerminalUI

extension Workspace {
  mutating func openFinder() -> [Request] {
    help = nil
    finder = FinderPane()
    return []
  }

  mutating func handleInFinder(_ key: Key) -> [Request] {
    let command = CommandTable.standard.command(for: key, in: .everything)
    switch command {
    case .open: return openFound()
    case .back: finder = nil
    case .veil, .quit, .palette:
      finder = nil
      return command.map { carryOut($0) } ?? []
    case .moveUp, .moveDown, .movePageUp, .movePageDown: moveFinder(by: command)
    default: return changeFinder { _ = $0.handle(key) }
    }
    return []
  }

  mutating func changeFinder(_ change: (inout TextEditor) -> Void) -> [Request] {
    guard var open = finder else { return [] }
    let before = open.text
    change(&open.editor)
    let isChanged = open.text != before
    if isChanged { (open.selected, open.top) = (0, 0) }
    if open.text.isEmpty { open.found = nil }
    finder = open
    return isChanged ? findRequests() : []
  }

  /// Asks for what the finder shows.
  func findRequests() -> [Request] {
    guard let text = finder?.text, !text.isEmpty else { return [] }
    return [.searchEverything(text)]
  }

  /// Takes in what was found, unless something else is searched for by now.
  mutating func take(_ found: FoundRecords) {
    guard finder?.text == found.text else { return }
    finder?.found = found
  }

  private mutating func moveFinder(by command: Command?) {
    let targets = FinderPane.targets(in: finderChooser.lines)
    guard let open = finder, !targets.isEmpty,
      let moved = command?.moved(
        open.selected, count: targets.count, page: Chooser.rows(in: context))
    else { return }
    choose(moved)
  }

  private mutating func choose(_ place: Int) {
    finder?.selected = place
    // The heading above the first record comes back with it.
    let top = place == 0 ? 0 : finderChooser.first(in: context)
    finder?.top = top
  }

  private mutating func openFound() -> [Request] {
    let targets = FinderPane.targets(in: finderChooser.lines)
    guard let place = finder?.selected, targets.indices.contains(place) else { return [] }
    finder = nil
    return open(targets[place].id)
  }

  mutating func handleInFinder(_ mouse: MouseEvent) -> [Request] {
    switch mouse.kind {
    case .drag, .release: return []
    case .wheelUp: moveFinder(by: .moveUp)
    case .wheelDown: moveFinder(by: .moveDown)
    case .press, .doublePress:
      let chooser = finderChooser
      let line = chooser.line(at: mouse.position, in: context)
      let targets = FinderPane.targets(in: chooser.lines)
      guard let place = targets.firstIndex(where: { $0.line == line }) else { return [] }
      choose(place)
      if mouse.kind == .doublePress { return openFound() }
    }
    return []
  }

  /// The finder as it is drawn; with a trainer's eyes what is typed is hidden.
  var finderChooser: Chooser {
    let columns = Pane.columns(in: Chooser.rect(in: context))
    let lines = finder?.lines(columns: columns, in: context) ?? []
    let targets = FinderPane.targets(in: lines)
    let place = finder?.selected ?? 0
    return Chooser(
      title: KeyPlace.everything.words[context.language], mark: "/",
      editor: finder?.editor ?? TextEditor(multiline: false), isMasked: context.isVeiled,
      lines: lines, cursor: targets.indices.contains(place) ? targets[place].line : nil,
      top: finder?.top ?? 0)
  }
}
