import Casework
import Deidentification
import TerminalUI

extension Workspace {
  mutating func carryOutInReaders(_ command: Command) -> [Request] {
    guard var pane = readers else { return [] }
    switch command {
    case .nextPolicy:
      let names = ReaderPolicy.presets.map(\.name)
      let place = names.firstIndex(of: pane.content.rendition.policy.name) ?? 0
      guard let next = names.dropFirst(place + 1).first ?? names.first else { return [] }
      return [.loadRendition(pane.content.id, policy: next, seed: pane.content.seed)]
    case .reasons:
      pane.showsReasons.toggle()
      readers = pane
    case .review: return [.loadReview(pane.content.id)]
    default: if pane.move(by: command, in: context) { readers = pane }
    }
    return []
  }

  mutating func show(_ content: ReadersContent) {
    if readers?.content.id == content.id {
      readers?.content = content
    } else {
      readers = ReadersPane(content: content)
    }
  }
}
