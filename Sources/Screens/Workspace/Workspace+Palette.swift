import Casework
import TerminalUI
import TextCells

extension Workspace {
  /// The commands that the palette offers: all but those that only drive it.
  static let offered = Command.allCases.filter { ![.palette, .run].contains($0) }

  /// What the palette finds: the best match first, of equals the one that was used last.
  var paletteEntries: [PaletteEntry] {
    let query = CommandQuery(palette?.editor.text ?? "")
    let order = Workspace.order(at: placeBeneath)
    let found = Workspace.offered.compactMap { command -> (entry: PaletteEntry, rank: [Int])? in
      guard let rank = query.rank(of: command) else { return nil }
      let entry = paletteEntry(of: command)
      let used = recent.firstIndex(of: command) ?? recent.count
      return (
        entry, [rank, used, entry.refusal == nil ? 0 : 1, order.firstIndex(of: command) ?? 0]
      )
    }
    return found.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.map(\.entry)
  }

  /// The commands in the order of help: those of the place, those of every place, the others.
  private static func order(at place: KeyPlace) -> [Command] {
    let lines = CommandTable.standard.lines(in: place)
    let general = lines.filter { $0.places.isSuperset(of: KeyPlace.everywhere) }
    let own = lines.filter { !$0.places.isSuperset(of: KeyPlace.everywhere) }
    return (own + general).map(\.command) + offered
  }

  private func paletteEntry(of command: Command) -> PaletteEntry {
    let table = CommandTable.standard
    let here = table.keys(for: command, in: placeBeneath).first
    let key = here ?? table.lines.first { $0.command == command }?.keys.first
    return PaletteEntry(
      command: command, key: key?.description ?? "",
      refusal: here == nil ? command.misplaced : availability(of: command, at: placeBeneath))
  }

  mutating func openPalette() -> [Request] {
    (help, finder) = (nil, nil)
    palette = CommandPalette()
    return []
  }

  mutating func handleInPalette(_ key: Key) -> [Request] {
    let command = CommandTable.standard.command(for: key, in: .palette)
    switch command {
    case .run: return runChosen()
    case .back: palette = nil
    case .veil, .quit:
      palette = nil
      return command.map { carryOut($0) } ?? []
    case .moveUp, .moveDown, .movePageUp, .movePageDown: movePalette(by: command)
    default:
      changePalette { _ = $0.handle(key) }
    }
    return []
  }

  mutating func changePalette(_ change: (inout TextEditor) -> Void) {
    guard var open = palette else { return }
    change(&open.editor)
    if open.editor.text != palette?.editor.text { (open.selected, open.top) = (0, 0) }
    palette = open
  }

  mutating func movePalette(by command: Command?) {
    let count = paletteEntries.count
    let rows = Chooser.rows(in: context)
    guard let open = palette,
      let moved = command?.moved(open.selected, count: count, page: rows)
    else { return }
    choose(max(0, moved))
  }

  private mutating func choose(_ place: Int) {
    palette?.selected = place
    let top = paletteChooser.first(in: context)
    palette?.top = top
  }

  /// Carries out the chosen command, or says why not and stays.
  private mutating func runChosen() -> [Request] {
    let entries = paletteEntries
    guard let open = palette, entries.indices.contains(open.selected) else { return [] }
    let entry = entries[open.selected]
    if let refusal = entry.refusal {
      message = .warning(refusal)
      return []
    }
    palette = nil
    recent = [entry.command] + recent.filter { $0 != entry.command }
    return form == nil ? carryOut(entry.command) : carryOutInForm(entry.command) ?? []
  }

  mutating func handleInPalette(_ mouse: MouseEvent) -> [Request] {
    switch mouse.kind {
    case .drag, .release: return []
    case .wheelUp: movePalette(by: .moveUp)
    case .wheelDown: movePalette(by: .moveDown)
    case .press, .doublePress:
      guard let line = paletteChooser.line(at: mouse.position, in: context) else { return [] }
      choose(line)
      if mouse.kind == .doublePress { return runChosen() }
    }
    return []
  }

  /// The palette as it is drawn.
  var paletteChooser: Chooser {
    let columns = Pane.columns(in: Chooser.rect(in: context))
    let entries = paletteEntries
    let selected = palette?.selected ?? 0
    let chosen = entries.indices.contains(selected) ? entries[selected] : nil
    let reason = chosen?.refusal?[context.language].wrapped(toColumns: columns).prefix(3) ?? []
    let nothing = PaneLine(context.say("見つかりません。", "Nothing found."), .muted)
    return Chooser(
      title: KeyPlace.palette.words[context.language], mark: ":",
      editor: palette?.editor ?? TextEditor(multiline: false),
      lines: entries.isEmpty ? [nothing] : entries.map { $0.line(columns: columns, in: context) },
      cursor: entries.isEmpty ? nil : selected, top: palette?.top ?? 0,
      notes: reason.map { PaneLine($0.text, .danger) })
  }
}

extension Command {
  /// Why the command means nothing where it has no key.
  var misplaced: Words {
    let places = CommandTable.standard.lines.filter { $0.command == self }
      .reduce(into: Set<KeyPlace>()) { $0.formUnion($1.places) }
    guard !places.isSuperset(of: KeyPlace.everywhere) else {
      return Words(
        "書いているあいだは使えません。Esc で下書きを残して閉じます。",
        "Not while writing; Esc closes and keeps the draft.")
    }
    let names = KeyPlace.allCases.filter { places.contains($0) && !KeyPlace.choosing.contains($0) }
      .map(\.words)
    return Words(
      "ここでは使えません。使えるのは「\(names.map(\.japanese).joined(separator: "・"))」です。",
      "Not here; it works in: \(names.map(\.english).joined(separator: ", ")).")
  }
}
