import Casework
import TerminalUI

extension Workspace {
  /// Acts on a key while help is narrowed by typing.
  mutating func handleInHelpFilter(_ key: Key) -> [Request] {
    switch key {
    case .character(let character): changeFilter { $0.append(character) }
    case .backspace: changeFilter { $0 = String($0.dropLast()) }
    case .control("u"): changeFilter { $0 = "" }
    case .enter, .tab: help?.isFiltering = false
    case .up, .down, .pageUp, .pageDown, .escape, .control, .function:
      let command = CommandTable.standard.command(for: key, in: .help)
      return command.map { carryOut($0) } ?? []
    default: break
    }
    return []
  }

  private mutating func changeFilter(_ change: (inout String) -> Void) {
    guard var pane = help else { return }
    change(&pane.filter)
    pane.top = 0
    help = pane
  }

  /// One step back: first to all lines, then out of help.
  mutating func leaveHelp(by command: Command) {
    let isFiltered = help.map { $0.isFiltering || !$0.filter.isEmpty } ?? false
    guard isFiltered, command == .back, let place = help?.place else {
      help = nil
      return
    }
    help = HelpPane(place: place)
  }
}
