import TerminalUI

/// A piece of text in one style.
struct Span: Hashable, Sendable {
  var text: String
  var style: Style

  init(_ text: String, _ style: Style = .text) { (self.text, self.style) = (text, style) }
}
