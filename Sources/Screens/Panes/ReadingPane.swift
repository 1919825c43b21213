import TerminalUI

/// A pane of lines that are only read: it has no cursor, and moving scrolls it.
protocol ReadingPane: Equatable, Sendable {
  /// The first visible line.
  var top: Int { get set }

  /// Where the pane stands in the body of the screen.
  static func frame(in body: Rect) -> Rect
  func title(in context: ScreenContext) -> String
  func lines(columns: Int, in context: ScreenContext) -> [PaneLine]
}

extension ReadingPane {
  /// Scrolls by a command; returns whether the command moves here.
  mutating func move(by command: Command, in context: ScreenContext) -> Bool {
    let rect = Self.frame(in: Workspace.body(of: context.size))
    let rows = Pane.rows(in: rect)
    let last = max(0, lines(columns: Pane.columns(in: rect), in: context).count - rows)
    guard let moved = command.moved(top, count: last + 1, page: rows) else { return false }
    top = moved
    return true
  }

  /// Draws the pane over whatever stands there.
  func draw(in body: Rect, on grid: inout CellGrid, _ context: ScreenContext) -> Position {
    let rect = Self.frame(in: body)
    grid.fill(rect)
    return Pane(
      title: title(in: context), lines: lines(columns: Pane.columns(in: rect), in: context),
      cursor: nil, top: top, isFocused: true
    ).draw(in: rect, on: &grid)
  }
}
