import Casework
import TerminalUI
import TextCells

extension Workspace {
  /// The keys that work here, the most needed first; what is not possible is muted.
  func drawKeys(row: Int, on grid: inout CellGrid) {
    let place = keyPlace
    var column = 1
    if let prefix {
      column += 1 + grid.write("\(prefix) …", at: Position(column: 1, row: row), style: .title) + 1
    }
    for hint in keyLine(in: place) { column = draw(hint, at: column, row: row, on: &grid) }
  }

  /// The key that the last line names at a position: a press there is the key.
  func keyInFoot(at position: Position) -> Key? {
    guard position.row == context.size.rows - 1 else { return nil }
    var column = 1 + (prefix.map { "\($0) …".columns + 2 } ?? 0)
    for hint in keyLine(in: keyPlace) {
      if (column..<(column + hint.columns - 2)).contains(position.column) {
        return prefix == nil
          ? CommandTable.standard.keys(for: hint.command, in: keyPlace).first
          : hint.pressed
      }
      column += hint.columns
    }
    return nil
  }

  /// The keys that the last line has room for; help stands at its end.
  private func keyLine(in place: KeyPlace) -> [KeyHint] {
    if let prefix {
      return CommandTable.standard.continuations(of: prefix, in: place)
        .map { KeyHint($0.command, by: $0.key, context) }
        .fitting(context.size.columns - 3 - "\(prefix) …".columns)
    }
    let commands = footerCommands(in: place)
    let help = commands.contains(.help) ? [KeyHint(.help, in: place, context)] : []
    let hints = commands.filter { $0 != .help && isOffered($0, in: place) }
      .map { KeyHint($0, in: place, context) }
    let room = context.size.columns - 1 - help.columns
    return hints.fitting(room) + help
  }

  /// The keys for which the last line has no room, as far as they are possible now.
  private func furtherKeys(in place: KeyPlace, columns: Int) -> [KeyHint] {
    let shown = Set(keyLine(in: place).map(\.command))
    let listed = footerCommands(in: place).filter { isOffered($0, in: place) }
    let others = CommandTable.standard.lines(in: place).map(\.command)
      .filter { !listed.contains($0) && $0.moved(0, count: 1, page: 1) == nil }
    var seen = shown
    return (listed + others).filter { seen.insert($0).inserted && availability(of: $0) == nil }
      .map { KeyHint($0, in: place, context) }.fitting(columns - 1)
  }

  /// Draws what else can be done, when somebody hesitates.
  func drawFurtherKeys(row: Int, columns: Int, on grid: inout CellGrid) {
    var column = 1
    for hint in furtherKeys(in: keyPlace, columns: columns) {
      column = draw(hint, at: column, row: row, on: &grid)
    }
  }

  /// Whether the last line names a command: one that writes not while surrogates are shown, and
  /// opening only where something opens.
  private func isOffered(_ command: Command, in place: KeyPlace) -> Bool {
    if context.isVeiled, command.writes { return false }
    guard command == .open else { return true }
    switch place {
    case .consultations: return consultations.opensSomething(in: context)
    case .cases: return cases.opensSomething(in: context)
    case .directory: return directory.opensSomething(in: context)
    case .today: return today.target(in: context) != nil
    case .board: return board?.current != nil
    case .timeline: return timelineTarget != nil
    case .calendar: return calendar?.hasEntries == true
    case .passphrase, .everything, .peek: return true
    default: return false
    }
  }

  private func draw(
    _ hint: KeyHint, at column: Int, row: Int, on grid: inout CellGrid
  ) -> Int {
    let isPossible = availability(of: hint.command) == nil
    grid.write(
      hint.key, at: Position(column: column, row: row), style: isPossible ? .accent : .muted)
    grid.write(
      hint.label, at: Position(column: column + hint.key.columns + 1, row: row),
      style: isPossible ? .text : .muted)
    return column + hint.columns
  }

  private func footerCommands(in place: KeyPlace) -> [Command] {
    switch place {
    case .today:
      [.open, .create, .veil, .language, .quit, .palette, .searchEverything, .copy, .help]
    case .consultations where isForMarked:
      [.mark, .assign, .waive, .attach, .close, .back, .palette, .quit, .help]
    case .cases where isForMarked: [.mark, .memo, .nextCycle, .back, .palette, .quit, .help]
    case .consultations:
      [
        .open, .create, .search, .undo, .veil, .palette, .history, .filter, .log, .otherPane,
        .quit, .searchEverything, .copy, .help,
      ]
    case .cases:
      [
        .open, .create, .search, .undo, .veil, .palette, .history, .review, .readers, .memo,
        .identify, .otherPane,
        .quit, .searchEverything, .copy, .help,
      ]
    case .directory:
      [
        .open, .create, .edit, .search, .veil, .palette, .filter, .history, .undo, .quit,
        .searchEverything, .copy, .help,
      ]
    case .calendar: [.open, .peek, .calendarScale, .back, .veil, .palette, .quit, .help]
    case .board:
      [.open, .peek, .stageBefore, .stageAfter, .back, .undo, .veil, .palette, .quit, .help]
    case .timeline: [.open, .peek, .back, .veil, .palette, .quit, .help]
    case .batch: [.confirm, .back, .moveDown, .quit, .help]
    case .peek: [.open, .moveDown, .movePageDown, .back, .veil, .quit, .help]
    case .history: [.back, .undo, .redo, .veil, .quit, .palette, .searchEverything, .help]
    case .help: [.back, .search, .quit]
    case .themes: [.keepTheme, .back, .moveDown, .moveUp, .language, .quit, .help]
    case .changes: [.back, .moveDown, .movePageDown, .save, .veil, .quit, .help]
    case .people: [.moveDown, .takePerson, .back, .save, .nextField, .help]
    case .days: [.takeDay, .back, .dayAfter, .moveDown, .movePageDown, .moveToTop, .help]
    case .form where asksForDay:
      [.save, .keepDraft, .chooseDay, .nextField, .startAfresh, .discard, .palette, .help]
    case .form where form?.isKept == true:
      [.save, .keepDraft, .startAfresh, .discard, .nextField, .editOutside, .palette, .help]
    case .form: [.save, .keepDraft, .nextField, .editOutside, .palette, .help]
    case .palette: [.run, .back, .quit]
    case .everything: [.open, .back, .palette, .quit]
    case .review:
      [
        .answerSame, .answerPerson, .answerPlace, .answerOrganisation, .answerHarmless,
        .answerMask, .undo, .back, .help,
      ]
    case .readers: [.nextPolicy, .reasons, .review, .back, .veil, .quit, .help]
    case .passphrase: [.open, .back, .quit]
    }
  }
}

/// A key with what it does, as the last line names it.
private struct KeyHint {
  let command: Command
  let key: String
  let label: String
  /// The columns that it takes with the space behind it.
  let columns: Int
  /// The key itself, where another one waits for it.
  var pressed: Key?

  /// A key that another one waits for.
  init(_ command: Command, by key: Key, _ context: ScreenContext) {
    (self.command, self.key, pressed) = (command, key.description, key)
    let place = KeyPlace.tabs.first { $0.command == command }
    label = (place?.words ?? command.label)[context.language]
    columns = self.key.columns + 1 + label.columns + 2
  }

  init(_ command: Command, in place: KeyPlace, _ context: ScreenContext) {
    self.command = command
    key = CommandTable.standard.shownKey(for: command, in: place)
    label = command.label[context.language]
    columns = key.columns + 1 + label.columns + 2
  }
}

extension [KeyHint] {
  /// The columns that they take together.
  fileprivate var columns: Int { reduce(0) { $0 + $1.columns } }

  /// Those that fit, from the first on; a long one gives way to shorter ones behind it.
  fileprivate func fitting(_ room: Int) -> [KeyHint] {
    var left = room
    return filter { hint in
      guard hint.columns <= left else { return false }
      left -= hint.columns
      return true
    }
  }
}
