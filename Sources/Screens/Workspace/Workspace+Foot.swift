import Casework
import TerminalUI
import TextCells

extension Workspace {
  /// Where the user is, and what was said last.
  func drawCrumbs(row: Int, on grid: inout CellGrid) {
    let columns = context.size.columns
    let crumbs = " " + self.crumbs.joined(separator: " › ")
    guard let message else {
      drawPlace(context.isHesitating ? "" : crumbs, row: row, on: &grid)
      if context.isHesitating {
        drawFurtherKeys(row: row, columns: columns - marksColumns - 2, on: &grid)
      }
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
    let room = columns - marksColumns - 2
    let text = crumbs.columns > room ? crumbs.fitted(toColumns: room) : crumbs
    grid.write(text, at: Position(column: 0, row: row), style: .muted)
    var column = columns - 1 - width(of: shown)
    for span in shown {
      grid.write(span.text, at: Position(column: column, row: row), style: span.style)
      column += span.text.columns + 2
    }
  }

  /// The columns at the right end that marks take for which the first line has no room.
  private var marksColumns: Int { marksFitInHead ? 0 : max(0, width(of: marks)) }

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
}
