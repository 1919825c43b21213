import Casework
import TerminalUI

extension Workspace {
  /// The marked records of the list at hand.
  var marked: [RecordID] {
    switch place {
    case .consultations: consultations.list.marked
    case .cases: cases.list.marked
    default: []
    }
  }

  /// Whether a command goes to all marked records.
  var isForMarked: Bool { !marked.isEmpty && placeBeneath == place }

  /// Marks the record under the cursor of the list, or takes its mark away, and goes on.
  mutating func toggleMark<Screen: RecordScreen>(
    on path: WritableKeyPath<Workspace, Screen>
  ) -> [Request] {
    guard let row = self[keyPath: path].list.current else { return [] }
    let id = self[keyPath: path].id(of: row)
    if let place = self[keyPath: path].list.marked.firstIndex(of: id) {
      self[keyPath: path].list.marked.remove(at: place)
    } else {
      self[keyPath: path].list.marked.append(id)
    }
    return self[keyPath: path].move(by: .moveDown, in: context) ?? []
  }

  mutating func forgetMarks() {
    consultations.list.marked = []
    cases.list.marked = []
  }

  /// Why a command is not possible for all marked records; `nil` too when it is not for them.
  func refusalForMarked(of command: Command) -> Words? {
    guard isForMarked, command.writes, !command.isForMarked, ![.undo, .redo].contains(command)
    else { return nil }
    let key = CommandTable.standard.shownKey(for: .back, in: place)
    return Words(
      "印のある記録にまとめては行えません。\(key) で印を外してください。",
      "This is not done to several records at once; \(key) takes the marks away.")
  }

  /// The step of a form's request for all records that the form is for.
  func step(_ request: Request, for marked: [RecordID]) -> BatchStep? {
    switch request {
    case .consultation(let command, _):
      .consultations(
        command, marked.compactMap { if case .consultation(let id) = $0 { id } else { nil } })
    case .caseRecord(let command, _):
      .cases(command, marked.compactMap { if case .caseRecord(let id) = $0 { id } else { nil } })
    default: nil
    }
  }

  mutating func carryOutInBatch(_ command: Command) -> [Request] {
    guard var pane = batch else { return [] }
    if command == .confirm {
      guard pane.content.willing > 0 else {
        message = .warning(Words("どの記録にもできません。", "None of the records would take it."))
        return []
      }
      return [.performOnAll(pane.content.step)]
    }
    if pane.move(by: command, in: context) { batch = pane }
    return []
  }

  /// The command was carried out on all of them: form and marks are done with.
  mutating func finishBatch() -> [Request] {
    var requests: [Request] = []
    if let open = form, open.isKept { requests.append(.removeDraft(key: open.key)) }
    let count = batch?.content.willing ?? 0
    // The cursor goes to one of them, so that undoing is undoing them.
    let first = batch?.content.items.first { $0.told != nil }
    if let first { requests.append(.load(first.id)) }
    (form, batch) = (nil, nil)
    forgetMarks()
    message = .note(
      "\(count)件に行いました。u でまとめて元に戻せます。", "Done on \(count) records; u takes all of it back.")
    return requests + listRequests()
  }
}

extension Command {
  /// Whether the command can be given to several records at once.
  var isForMarked: Bool {
    switch self {
    case .assign, .waive, .close, .attach, .memo, .nextCycle: true
    default: false
    }
  }
}
