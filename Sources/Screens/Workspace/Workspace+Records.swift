import Casework
import TerminalUI

extension Workspace {
  /// Carries out a command on a screen with a list of records.
  mutating func carryOut<Screen: RecordScreen>(
    _ command: Command, on path: WritableKeyPath<Workspace, Screen>
  ) -> [Request] {
    if let requests = self[keyPath: path].move(by: command, in: context) { return requests }
    let shown = self[keyPath: path].shown
    switch command {
    case .open:
      if case .identity(let place) = self[keyPath: path].target(in: context), let file = cases.file
      {
        return [.prepare(.reviseIdentity(file, place))]
      }
      return self[keyPath: path].open(in: context).map { open($0) } ?? []
    case .otherPane:
      guard shown != nil else { return [] }
      self[keyPath: path].focus = self[keyPath: path].focus == .list ? .detail : .list
      return []
    case .mark: return toggleMark(on: path)
    case .nextCycle where isForMarked:
      return step(.caseRecord(.beginCycle, nil), for: marked).map { [.rehearse($0)] } ?? []
    case .search:
      self[keyPath: path].focus = .list
      self[keyPath: path].list.isSearching = true
      return []
    case .history: return shown.map { [.loadHistory($0)] } ?? []
    case .review: return cases.file.map { [.loadReview($0.id)] } ?? []
    case .readers:
      return cases.file.map { [.loadRendition($0.id, policy: "outside", seed: nil)] } ?? []
    case .undo: return shown.map { [.undo($0)] } ?? []
    case .redo: return shown.map { [.redo($0)] } ?? []
    case .tick where consultations.actionToTick(in: context) == nil:
      message = .warning(Words("この行動はもう済んでいます。", "This action is done already."))
      return []
    default:
      praise =
        command == .tick
        ? consultations.praiseOfTick(in: context) : StatusMessage.praise(of: command)
      return self[keyPath: path].carryOut(command, in: context)
    }
  }

  mutating func carryOutToday(_ command: Command) -> [Request] {
    if today.move(by: command, in: context) { return [] }
    switch command {
    case .open: return openFromToday()
    case .create: return go(to: .consultations) + [.prepare(.receive)]
    default: return []
    }
  }

  /// Opens the record under the cursor, or the form of the draft.
  private mutating func openFromToday() -> [Request] {
    switch today.target(in: context) {
    case .record(let id): return open(id)
    case .draft where context.isVeiled:
      message = .warning(Words.veiled)
      return []
    case .draft(let key):
      draftWish = .key(key)
      return [.resume(draftKey: key)]
    default: return []
    }
  }

  mutating func carryOutInHistory(_ command: Command) -> [Request] {
    guard var pane = history else { return [] }
    switch command {
    case .undo: return [.undo(pane.content.id)]
    case .redo: return [.redo(pane.content.id)]
    default:
      if pane.move(by: command, in: context) { history = pane }
      return []
    }
  }

  mutating func moveInHelp(_ command: Command) -> [Request] {
    if command == .search {
      help?.isFiltering = true
      return []
    }
    let rect = Workspace.body(of: context.size)
    let rows = Pane.rows(in: rect)
    guard let pane = help else { return [] }
    let lines = helpLines(pane, columns: Pane.columns(in: rect))
    let last = max(0, lines.count - rows)
    if let moved = command.moved(pane.top, count: last + 1, page: rows) { help?.top = moved }
    return []
  }

  func helpLines(_ pane: HelpPane, columns: Int) -> [PaneLine] {
    pane.lines(columns: columns, in: context) { availability(of: $0, at: pane.place) }
  }

  // MARK: Searching

  /// Whether what is typed narrows the list; not while something stands over it.
  var isSearching: Bool {
    guard placeBeneath == place else { return false }
    return switch place {
    case .consultations: consultations.list.isSearching
    case .cases: cases.list.isSearching
    case .directory: directory.list.isSearching
    default: false
    }
  }

  mutating func handleInSearch(_ key: Key) -> [Request] {
    switch key {
    case .control, .function: break
    case .escape: return clearSearch()
    case .enter, .down, .tab:
      setSearching(false)
      return []
    case .backspace: return changeSearch { $0 = String($0.dropLast()) }
    case .character(let character): return changeSearch { $0.append(character) }
    default: return []
    }
    if key == .control("u") { return changeSearch { $0 = "" } }
    let command = CommandTable.standard.command(for: key, in: place)
    guard let command, [.quit, .veil, .palette, .searchEverything].contains(command) else {
      return []
    }
    return carryOut(command)
  }

  mutating func clearSearch() -> [Request] {
    setSearching(false)
    return changeSearch { $0 = "" }
  }

  mutating func changeSearch(_ change: (inout String) -> Void) -> [Request] {
    let before = searchText
    var text = before
    change(&text)
    guard text != before else { return [] }
    switch place {
    case .consultations: consultations.narrow(to: text)
    case .cases: cases.narrow(to: text)
    case .directory: directory.narrow(to: text)
    default: return []
    }
    return listRequests()
  }

  private var searchText: String {
    switch place {
    case .consultations: consultations.list.search
    case .cases: cases.list.search
    case .directory: directory.list.search
    default: ""
    }
  }

  private mutating func setSearching(_ isSearching: Bool) {
    switch place {
    case .consultations: consultations.list.isSearching = isSearching
    case .cases: cases.list.isSearching = isSearching
    case .directory: directory.list.isSearching = isSearching
    default: break
    }
  }
}

extension RecordScreen {
  /// Narrows the list and puts its cursor on the first row.
  mutating func narrow(to text: String) {
    list.search = text
    (list.selected, list.top) = (0, 0)
    forgetShown()
  }
}

extension StatusMessage {
  /// What is said when a command that opens no form has been carried out.
  static func praise(of command: Command) -> StatusMessage? {
    switch command {
    case .agree: note("合意を記録しました。u で元に戻せます。", "The agreement is recorded; u undoes it.")
    case .nextCycle:
      note("次のサイクルを始めました。u で元に戻せます。", "The next cycle has begun; u undoes it.")
    default: nil
    }
  }
}
