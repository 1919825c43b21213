import Casework
import TerminalUI

extension Workspace {
  /// Opens the board of the consultations, or closes it.
  mutating func toggleBoard() -> [Request] {
    guard placeBeneath != .board else {
      board = nil
      return refresh()
    }
    let closing = closeGallery()
    if place != .consultations { rememberVisit() }
    closePanes()
    place = .consultations
    consultations.focus = .list
    return closing + [.loadBoard]
  }

  mutating func show(_ content: BoardContent) -> [Request] {
    if board == nil {
      board = BoardPane(content, showing: consultations.file?.id)
    } else {
      board?.take(content)
    }
    return recordOnBoard
  }

  /// Asks for the record under the cursor, so that its steps are at hand.
  private var recordOnBoard: [Request] {
    guard let id = board?.current?.id, consultations.file?.id != id else { return [] }
    return [.load(.consultation(id))]
  }

  mutating func carryOutOnBoard(_ command: Command) -> [Request] {
    guard var pane = board else { return [] }
    let column = pane.columns(in: boardLayout.cards, context).first?.rect.inset()
    if pane.move(by: command, page: column.map(BoardPane.cards) ?? 1) {
      board = pane
      if pane.current == nil { consultations.file = nil }
      return recordOnBoard
    }
    switch command {
    case .open: return pane.current.map { open(.consultation($0.id)) } ?? []
    case .peek: return pane.current.map { [.peek(.consultation($0.id))] } ?? []
    default: return carryOut(command, on: \.consultations)
    }
  }

  mutating func pressOnBoard(_ position: Position) -> [Request] {
    guard var pane = board else { return [] }
    let hit = pane.columns(in: boardLayout.cards, context).first { $0.rect.contains(position) }
    guard let hit else { return [] }
    let inner = hit.rect.inset()
    let first = pane.firstCard(in: hit.place, cards: BoardPane.cards(in: inner))
    pane.choose(
      column: hit.place,
      row: first + max(0, position.row - inner.row) / BoardPane.cardRows(in: inner))
    board = pane
    return recordOnBoard
  }

  /// Where the cards stand, and the steps of the record under the cursor below them.
  private var boardLayout: (cards: Rect, steps: Rect) {
    let rect = Workspace.body(of: context.size)
    let height = min(stepLines(columns: rect.columns - 2).count, rect.rows / 4)
    return rect.splitRows(top: rect.rows - height)
  }

  private func stepLines(columns: Int) -> [PaneLine] {
    consultations.stepLines(columns: columns, in: context)
  }

  func draw(_ pane: BoardPane, on grid: inout CellGrid) -> Position {
    let (cards, steps) = boardLayout
    let cursor = pane.draw(in: cards, on: &grid, context)
    let lines = stepLines(columns: steps.columns - 2)
    for (place, line) in lines.prefix(steps.rows).enumerated() {
      line.draw(
        at: Position(column: steps.column + 1, row: steps.row + place), columns: steps.columns - 2,
        on: &grid)
    }
    return cursor
  }
}
