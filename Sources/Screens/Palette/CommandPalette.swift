import TerminalUI

/// The palette while it is open: what was typed and which of the found commands is chosen.
struct CommandPalette: Equatable, Sendable {
  var editor = TextEditor(multiline: false)
  var selected = 0
  var top = 0
}
