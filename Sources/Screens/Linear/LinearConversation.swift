import Casework

/// The screens as a conversation of lines, over the same commands: for screen readers and Braille.
///
/// A line is a key, a command by any of its names, `#12` for a row of the list; in a form it is
/// the answer to the question at hand, and `/` before it makes it a command.
public struct LinearConversation: Sendable {
  private var told: SpokenScreen?

  /// Begins with nothing told.
  public init() {}

  /// What there is to say about the screens now, and what a typed line is for.
  public mutating func tell(_ workspace: Workspace) -> (lines: [String], prompt: String) {
    let screen = workspace.spoken()
    defer { told = screen }
    return (screen.news(since: told), screen.prompt)
  }
}
