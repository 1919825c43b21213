import TerminalUI
import TextCells

/// A line of a list: a heading, or the row with a place.
enum ListEntry: Hashable, Sendable {
  case heading(String)
  case row(Int)
}

extension PaneLine {
  /// A heading with a rule to the right edge.
  static func heading(_ title: String, columns: Int) -> PaneLine {
    let rule = String(repeating: "─", count: max(0, columns - title.columns - 1))
    return PaneLine([Span(title + " ", .title), Span(rule, .border)])
  }
}
