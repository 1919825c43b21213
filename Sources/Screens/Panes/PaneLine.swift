import Casework
import TerminalUI

/// A line of a pane: spans from left to right, a mark before them, and what opens from it.
struct PaneLine: Hashable, Sendable {
  /// What the cursor can do on the line.
  enum Target: Hashable, Sendable {
    /// The row of the list with this place.
    case row(Int)
    /// A next action of a session.
    case action(session: Int, action: Int)
    /// An entry of the identity sheet.
    case identity(Int)
    /// A draft, by its key.
    case draft(String)
    /// Another record.
    case record(RecordID)
  }

  var spans: [Span]
  var mark: Span?
  var target: Target?
  /// Whether it goes on with the text of the line before, which was broken to fit.
  var goesOn = false

  init(_ spans: [Span] = [], mark: Span? = nil, target: Target? = nil) {
    (self.spans, self.mark, self.target) = (spans, mark, target)
  }

  init(_ text: String, _ style: Style = .text) { self.init([Span(text, style)]) }

  /// The mark of something whose day has passed.
  static let overdue = Span("!", .danger)
}
