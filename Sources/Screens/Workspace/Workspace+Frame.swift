import Casework
public import TerminalUI
import TextCells

extension Workspace {
  /// The picture of the screen, with the cursor where the eye and the input method want it.
  public func frame() -> Frame {
    var grid = CellGrid(context.size)
    guard context.size.columns >= 40, context.size.rows >= 10 else {
      grid.write(context.say("広げてください", "Enlarge"), at: Position(column: 0, row: 0))
      return Frame(grid: grid, cursor: Position(column: 0, row: 0), title: "Meguri")
    }
    let rect = Workspace.body(of: context.size)
    drawHead(on: &grid)
    let cursor = drawOver(drawBody(in: rect, on: &grid), on: &grid)
    selection?.draw(on: &grid)
    drawCrumbs(row: context.size.rows - 2, on: &grid)
    drawKeys(row: context.size.rows - 1, on: &grid)
    return Frame(grid: grid, cursor: cursor, title: "Meguri")
  }

  /// Draws what stands over the body, when something does; the cursor goes there.
  private func drawOver(_ cursor: Position, on grid: inout CellGrid) -> Position {
    if let prompt { return promptChooser(prompt).draw(on: &grid, context) }
    if palette != nil { return paletteChooser.draw(on: &grid, context) }
    if finder != nil { return finderChooser.draw(on: &grid, context) }
    return cursor
  }

  private func drawBody(in rect: Rect, on grid: inout CellGrid) -> Position {
    if let help { return draw(help, in: rect, on: &grid) }
    if let gallery { return gallery.draw(in: rect, on: &grid, context) }
    if let batch { return batch.draw(in: rect, on: &grid, context) }
    if let form { return draw(form, in: rect, on: &grid) }
    if let peek {
      _ = drawPlace(in: rect, on: &grid)
      return peek.draw(in: rect, on: &grid, context)
    }
    return drawPlace(in: rect, on: &grid)
  }

  /// Draws the screen with the pane that stands in its place.
  private func drawPlace(in rect: Rect, on grid: inout CellGrid) -> Position {
    if let history { return history.draw(in: rect, on: &grid, context) }
    if let review { return review.draw(in: rect, on: &grid, context) }
    if let readers { return readers.draw(in: rect, on: &grid, context) }
    if let timeline, let file = cases.file {
      return timeline.draw(file, in: rect, on: &grid, context)
    }
    if let calendar { return calendar.draw(in: rect, on: &grid, context) }
    if let board { return draw(board, on: &grid) }
    switch place {
    case .consultations: return consultations.draw(in: rect, on: &grid, context)
    case .cases: return cases.draw(in: rect, on: &grid, context)
    case .directory: return directory.draw(in: rect, on: &grid, context)
    default: return today.draw(in: rect, on: &grid, context)
    }
  }

  private func draw(_ open: OpenForm, in rect: Rect, on grid: inout CellGrid) -> Position {
    if let comparison = open.comparison { return comparison.draw(in: rect, on: &grid, context) }
    let cursor = open.form.draw(
      in: rect, on: &grid, footer: open.echo(in: context) ?? " ",
      words: FormWords(
        more: context.say("▾ 続きあり", "▾ more"), find: context.say("探す", "Find"),
        nothing: context.say("ありません", "none")))
    if let people = open.people { return people.draw(at: cursor, in: rect, on: &grid, context) }
    return open.days?.draw(at: cursor, in: rect, on: &grid, context) ?? cursor
  }

  private func draw(_ pane: HelpPane, in rect: Rect, on grid: inout CellGrid) -> Position {
    let lines = helpLines(pane, columns: Pane.columns(in: rect))
    let name = KeyPlace.help.words[context.language] + "  " + pane.place.words[context.language]
    let isFiltered = pane.isFiltering || !pane.filter.isEmpty
    let title = name + (isFiltered ? "  / " + pane.filter : "")
    let cursor = Pane(title: title, lines: lines, cursor: nil, top: pane.top, isFocused: true)
      .draw(in: rect, on: &grid)
    guard pane.isFiltering else { return cursor }
    let column = rect.column + 2 + title.columns
    return Position(column: min(column, rect.column + rect.columns - 2), row: rect.row)
  }
}
