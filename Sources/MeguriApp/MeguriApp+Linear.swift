import Casework
import Screens
import TerminalUI

extension MeguriApp {
  /// Runs as a conversation of lines until the user leaves or the input ends.
  ///
  /// `secret` reads a line that is not shown. What was typed into a form is kept as a draft after
  /// every line.
  public func converse(
    reading: () -> String?, secret: () -> String?, writing: (String) -> Void
  ) {
    begin(size: Workspace.linearSize, resuming: true)
    completeList()
    var conversation = LinearConversation()
    while !isLeaving {
      let told = conversation.tell(workspace)
      for line in told.lines { writing(line + "\n") }
      writing(told.prompt)
      let line = workspace.asksForSecret ? secret() : reading()
      keepTime()
      guard let line else {
        carryOut(workspace.handle(.closed))
        break
      }
      _ = othersHaveWritten()
      // After a time without a line the curtain falls first: whoever typed may not be who sat here.
      if hasRested() { continue }
      lastKey = .now
      carryOut(workspace.handle(line: line))
      if waitsToResume, resumeWhereLeft() { completeList() }
      carryOut(workspace.handle(.idle))
    }
    rememberPlace()
  }
}
