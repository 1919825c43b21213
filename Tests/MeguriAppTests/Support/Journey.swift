import CaseStore
import Casework
import Deidentification
import MeguriApp
import Screens
import TerminalUI

/// What a user presses, one key after the other, and what the screen showed after each.
@MainActor final class Journey {
  static let size = Size(columns: 100, rows: 36)

  let store: CaseStore
  let language: Language
  private(set) var frames: [Frame] = []
  /// What was put on the clipboard.
  private(set) var copied: [String] = []
  private var events: [TerminalEvent] = []
  private var marks: [String: Int] = [:]

  private let actor: Actor

  init(
    _ language: Language = .japanese, store: CaseStore? = nil, actor: String = "佐伯 真由美"
  ) throws {
    self.actor = Actor(actor)
    self.store = try store ?? CaseStore(inMemoryAt: Journey.now, passages: SheetPassages())
    self.language = language
  }

  nonisolated static func now() -> Moment {
    Moment("2026-11-22T10:00+09:00") ?? Moment(milliseconds: 0)
  }

  @discardableResult func press(_ spellings: String...) -> Journey {
    events += spellings.compactMap { Key($0) }.map { .key($0) }
    return self
  }

  @discardableResult func press(_ spelling: String, times: Int) -> Journey {
    for _ in 0..<times { press(spelling) }
    return self
  }

  /// Goes on as a macro says.
  @discardableResult func play(_ macro: String) throws -> Journey {
    events += try Macro(macro).events
    return self
  }

  @discardableResult func type(_ text: String) -> Journey {
    events += text.map { .key(.character($0)) }
    return self
  }

  @discardableResult func send(_ event: TerminalEvent) -> Journey {
    events.append(event)
    return self
  }

  /// Names the screen as it is after the last key.
  @discardableResult func mark(_ name: String) -> Journey {
    marks[name] = events.count
    return self
  }

  /// Goes the way in one run of the program.
  @discardableResult func go(size: Size = Journey.size, editor: String? = nil) -> Journey {
    let terminal = HeadlessTerminal(size: size, events: events)
    let app = MeguriApp(
      store: store,
      options: AppOptions(
        language: language, actor: actor, now: Journey.now, editor: editor))
    app.run(on: terminal)
    frames = terminal.frames
    copied = terminal.copied
    events = []
    return self
  }

  /// The screen that was named, as text.
  func screen(_ name: String) -> String {
    guard let place = marks[name], frames.indices.contains(place) else { return "" }
    return frames[place].grid.text()
  }

  /// The line above the keys on the screen that was named.
  func message(_ name: String) -> String {
    let lines = screen(name).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.count > 1 ? String(lines[lines.count - 2]) : ""
  }
}
