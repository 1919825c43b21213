import TerminalUI

extension Workspace {
  /// Shows what the answers would change, or ends that.
  mutating func toggleComparison() {
    let comparison = form?.comparison == nil ? form?.compared : nil
    form?.comparison = comparison
  }

  /// Acts on a key while the comparison stands over the form; what is no motion goes to the form.
  mutating func handleInComparison(_ key: Key) -> [Request] {
    let command = CommandTable.standard.command(for: key, in: .changes)
    switch command {
    case .back, .compareDraft: form?.comparison = nil
    case let command? where form?.comparison?.move(by: command, in: context) == true: break
    case .help, .veil, .quit: return command.map { carryOut($0) } ?? []
    default:
      form?.comparison = nil
      return handleInForm(key)
    }
    return []
  }
}
