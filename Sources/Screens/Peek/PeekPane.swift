import Casework
import TerminalUI

/// A record in a box over the screen.
struct PeekPane: Equatable, Sendable {
  var content: PeekContent
  /// The first visible line.
  var top = 0

  /// Where the box stands: over the lower part, so that the row it belongs to stays in sight.
  static func frame(in rect: Rect) -> Rect {
    rect.splitRows(top: rect.rows - max(min(rect.rows, 8), rect.rows * 3 / 4)).1
  }

  func lines(columns: Int, in context: ScreenContext) -> [PaneLine] {
    switch content {
    case .consultation(let file):
      var screen = ConsultationsScreen()
      screen.file = file
      return screen.detailLines(columns: columns, in: context)
    case .caseRecord(let file):
      var screen = CasesScreen()
      screen.file = file
      return screen.detailLines(columns: columns, in: context)
    case .member(let file):
      var screen = DirectoryScreen()
      screen.file = file
      return screen.detailLines(columns: columns, in: context)
    }
  }

  private var number: String {
    switch content {
    case .consultation(let file): "\(file.record.number)"
    case .caseRecord(let file): "\(file.record.number)"
    case .member(let file): "\(file.record.number)"
    }
  }

  /// Scrolls by a command; returns whether the command moves here.
  mutating func move(by command: Command, in context: ScreenContext) -> Bool {
    let rect = PeekPane.frame(in: Workspace.body(of: context.size))
    let rows = Pane.rows(in: rect)
    let last = max(0, lines(columns: Pane.columns(in: rect), in: context).count - rows)
    guard let moved = command.moved(top, count: last + 1, page: rows) else { return false }
    top = moved
    return true
  }

  func draw(in rect: Rect, on grid: inout CellGrid, _ context: ScreenContext) -> Position {
    let rect = PeekPane.frame(in: rect)
    grid.fill(rect)
    let name = KeyPlace.peek.words[context.language]
    return Pane(
      title: "\(name)  \(number)", lines: lines(columns: Pane.columns(in: rect), in: context),
      cursor: nil, top: top, isFocused: true
    ).draw(in: rect, on: &grid)
  }
}
