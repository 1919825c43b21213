import Casework
import TerminalUI

extension Workspace {
  /// The record that would be looked at: the one under the cursor.
  var peekTarget: RecordID? {
    if let board { return board.current.map { .consultation($0.id) } }
    if timeline != nil { return timelineTarget }
    if let calendar { return calendar.target }
    switch place {
    case .consultations: return target(on: consultations)
    case .cases: return target(on: cases)
    case .directory: return target(on: directory)
    default:
      if case .record(let id) = today.target(in: context) { return id }
      return nil
    }
  }

  private func target(on screen: some RecordScreen) -> RecordID? {
    guard screen.focus == .detail else { return screen.shown }
    if case .record(let id) = screen.target(in: context) { return id }
    return nil
  }

  /// Looks at the record under the cursor, or ends that.
  mutating func togglePeek() -> [Request] {
    guard peek == nil else {
      peek = nil
      return []
    }
    return peekTarget.map { [.peek($0)] } ?? []
  }

  func refusalOfPeeking() -> Words? {
    guard peek == nil, peekTarget == nil else { return nil }
    return Words(
      "カーソルの行に記録はありません。番号のある行で使います。",
      "No record is under the cursor; choose a line with a number.")
  }

  mutating func show(_ content: PeekContent) {
    if peek?.content.id == content.id {
      peek?.content = content
    } else {
      peek = PeekPane(content: content)
    }
  }

  mutating func carryOutInPeek(_ command: Command) -> [Request] {
    guard var pane = peek else { return [] }
    if command == .open { return open(pane.content.id) }
    if pane.move(by: command, in: context) { peek = pane }
    return []
  }
}
