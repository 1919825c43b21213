import Casework
import TerminalUI
import TextCells

extension Workspace {
  /// Where the user is, and what was said last.
  func drawCrumbs(row: Int, on grid: inout CellGrid) {
    let columns = context.size.columns
    let crumbs = " " + self.crumbs.joined(separator: " › ")
    guard let message else {
      drawPlace(crumbs, row: row, on: &grid)
      return
    }
    let text = (message.isWarning ? "! " : "") + message.words[context.language]
    let style: Style = message.isWarning ? .danger : .success
    if crumbs.columns + text.columns + 4 <= columns {
      grid.write(crumbs, at: Position(column: 0, row: row), style: .muted)
      let column = columns - 1 - text.columns
      grid.write(text, at: Position(column: column, row: row), style: style)
      return
    }
    // A long sentence is shown whole: it grows upwards over the panes.
    let lines = text.wrapped(toColumns: columns - 2).suffix(4)
    let top = row - lines.count + 1
    grid.fill(Rect(column: 0, row: top, columns: columns, rows: lines.count))
    for (place, line) in lines.enumerated() {
      grid.write(line.text, at: Position(column: 1, row: top + place), style: style)
    }
  }

  private func drawPlace(_ crumbs: String, row: Int, on grid: inout CellGrid) {
    let columns = context.size.columns
    let shown = marksFitInHead ? [] : marks
    let room = columns - max(0, width(of: shown)) - 2
    let text = crumbs.columns > room ? crumbs.fitted(toColumns: room) : crumbs
    grid.write(text, at: Position(column: 0, row: row), style: .muted)
    var column = columns - 1 - width(of: shown)
    for span in shown {
      grid.write(span.text, at: Position(column: column, row: row), style: span.style)
      column += span.text.columns + 2
    }
  }

  private var crumbs: [String] {
    var crumbs = [place.words[context.language]]
    if let form, form.purpose.number == nil {
      return crumbs + [form.purpose.title[context.language]]
    }
    switch place {
    case .consultations:
      if let record = consultations.file?.record {
        crumbs += [record.stage.words[context.language], record.number.description]
      }
    case .cases: crumbs += cases.file.map { [$0.record.number.description] } ?? []
    case .directory: crumbs += directory.file.map { [$0.record.number.description] } ?? []
    default: break
    }
    if [.history, .help, .themes, .review, .readers, .calendar, .board, .timeline, .peek, .batch]
      .contains(keyPlace)
    {
      crumbs.append(keyPlace.words[context.language])
    }
    if let form { crumbs.append(form.purpose.title[context.language]) }
    return crumbs
  }

  /// The keys that work here, the most needed first; what is not possible is muted.
  func drawKeys(row: Int, on grid: inout CellGrid) {
    let place = keyPlace
    let commands = footerCommands(in: place)
    let help = commands.contains(.help) ? KeyHint(.help, in: place, context) : nil
    var column = 1
    for command in commands where command != .help && isOffered(command, in: place) {
      let hint = KeyHint(command, in: place, context)
      guard column + hint.columns + (help?.columns ?? 0) <= context.size.columns else { continue }
      column = draw(hint, at: column, row: row, on: &grid)
    }
    if let help { _ = draw(help, at: column, row: row, on: &grid) }
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

  init(_ command: Command, in place: KeyPlace, _ context: ScreenContext) {
    self.command = command
    key = CommandTable.standard.shownKey(for: command, in: place)
    label = command.label[context.language]
    columns = key.columns + 1 + label.columns + 2
  }
}
