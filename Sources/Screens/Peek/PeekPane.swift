import Casework
import TerminalUI

/// A record in a box over the screen.
struct PeekPane: ReadingPane {
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

  func title(in context: ScreenContext) -> String {
    "\(KeyPlace.peek.words[context.language])  \(number)"
  }
}
