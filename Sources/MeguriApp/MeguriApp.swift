public import CaseStore
import Casework
import Vault
import Screens
public import TerminalUI

/// The terminal program: events go to the screens, their requests to the store, frames back.
public final class MeguriApp {
  let store: CaseStore
  let options: AppOptions
  var workspace: Workspace
  var terminal: (any Terminal)?
  var reading: StoreReading
  var isLeaving = false
  /// What was copied last, where the terminal has no clipboard; it goes with the program.
  var copied: MemoryFile?
  /// Whether the place of the last end was not looked for yet: it is sealed while names are locked.
  var waitsToResume = false
  /// The place that is on disk.
  var keptPlace: RememberedPlace?
  private var changeCount = 0
  private var lastSaving: Moment
  var themes: [Theme]
  var themeInUse: Theme?
  /// What the terminal said of itself since the start.
  var terminalIsDark: Bool?
  /// Before this moment no passphrase is tried, after a wrong one.
  var nextTry: ContinuousClock.Instant?
  /// When the user did something last.
  var lastKey = ContinuousClock.now

  /// Prepares to run on a store.
  public init(store: CaseStore, options: AppOptions) {
    (self.store, self.options) = (store, options)
    (themes, themeInUse) = (options.themes, options.themes.first)
    let now = options.now()
    lastSaving = now
    reading = StoreReading(store: store)
    workspace = Workspace(
      context: ScreenContext(
        today: now.day, clock: now.clock, language: options.language, actor: options.actor,
        isPractice: options.isPractice, isLocked: store.isLocked,
        canLock: (try? store.keyring.slots().contains { $0.kind == .passphrase }) ?? false,
        size: Size(columns: 80, rows: 24)))
  }

  /// Runs until the user leaves or the terminal is gone.
  public func run(on terminal: any Terminal) {
    self.terminal = terminal
    beginThemes(on: terminal)
    begin(size: terminal.size, resuming: true)
    terminal.present(shownFrame())
    while !isLeaving {
      let event = nextEvent(from: terminal)
      take(event)
      if isLeaving { break }
      terminal.present(shownFrame())
      if othersHaveWritten(before: event) {
        carryOut(workspace.refresh())
        terminal.present(shownFrame())
      }
    }
    rememberPlace()
    copied = nil
    terminal.close()
  }

  /// The first screen as text, as a program without a terminal prints it.
  public func firstScreenText(size: Size) -> String {
    begin(size: size)
    return shownFrame().grid.text()
  }

  /// The first screen as a frame, as a picture of it needs it.
  public func firstFrame(size: Size) -> Frame {
    begin(size: size)
    return shownFrame()
  }

  /// Waits for an event; a short pause is used to read what the next key will likely show.
  private func nextEvent(from terminal: any Terminal) -> TerminalEvent {
    if workspace.hasUnsavedDraft { return terminal.nextEvent(timeoutMilliseconds: 400) }
    for id in workspace.neighbours where !reading.holds(id) {
      let event = terminal.nextEvent(timeoutMilliseconds: 4)
      guard event == .idle else { return event }
      reading.readAhead(id)
    }
    if let page = workspace.pageAhead {
      let event = terminal.nextEvent(timeoutMilliseconds: 4)
      guard event == .idle else { return event }
      carryOut([page])
      terminal.present(shownFrame())
    }
    if workspace.context.isHurried {
      let event = terminal.nextEvent(timeoutMilliseconds: Int(options.hurry / .milliseconds(1)))
      guard event == .idle else { return event }
      workspace.context.isHurried = false
      terminal.present(shownFrame())
    }
    if options.hesitation > .zero, !workspace.context.isHesitating {
      let event = terminal.nextEvent(
        timeoutMilliseconds: Int(options.hesitation / .milliseconds(1)))
      guard event == .idle else { return event }
      workspace.context.isHesitating = true
      rememberPlace()
      terminal.present(shownFrame())
    }
    return terminal.nextEvent(timeoutMilliseconds: idleMilliseconds)
  }

  func begin(size: Size, resuming: Bool = false) {
    workspace.context.size = size
    changeCount = (try? store.changeCount()) ?? 0
    guard resuming else { return carryOut(workspace.start()) }
    waitsToResume = true
    if !resumeWhereLeft() { carryOut(workspace.start()) }
  }

  private func take(_ event: TerminalEvent) {
    keepTime()
    workspace.context.isHurried = isKey(event) && ContinuousClock.now - lastKey < options.hurry
    switch event {
    case .idle: rest()
    case .filesChanged:
      for answer in takeChangedThemes() { carryOut(workspace.receive(answer)) }
    case .appearance(let isDark): takeAppearance(isDark: isDark)
    default: (lastKey, workspace.context.isHesitating) = (.now, false)
    }
    if workspace.needsWholeList(for: event) { completeList() }
    carryOut(workspace.handle(event))
    if waitsToResume { resumeWhereLeft() }
    keepDraft(after: event)
  }

  private func isKey(_ event: TerminalEvent) -> Bool {
    if case .key = event { true } else { false }
  }

  /// A key acts on what was on the screen when it was pressed; what others have written before it
  /// is shown afterwards.
  private func othersHaveWritten(before event: TerminalEvent) -> Bool {
    switch event {
    case .key, .mouse: othersHaveWritten()
    default: false
    }
  }

  func keepTime() {
    let now = options.now()
    (workspace.context.today, workspace.context.clock) = (now.day, now.clock)
  }

  /// Whether somebody else has written since the last key; what was read before is forgotten then.
  func othersHaveWritten() -> Bool {
    guard let count = try? store.changeCount(), count != changeCount else { return false }
    changeCount = count
    reading.forget()
    return true
  }

  /// Whoever types without a pause gets a draft every second all the same.
  private func keepDraft(after event: TerminalEvent) {
    let now = options.now()
    guard workspace.hasUnsavedDraft else {
      lastSaving = now
      return
    }
    if now.milliseconds - lastSaving.milliseconds >= 800 {
      lastSaving = now
      carryOut(workspace.handle(.idle))
    }
  }

  /// Meets requests, and those that follow from the answers.
  func carryOut(_ requests: [Request]) {
    var waiting = requests[...]
    while let request = waiting.popFirst() {
      var following: [Request] = []
      for answer in meet(request) { following += workspace.receive(answer) }
      waiting = (following + waiting)[...]
    }
  }

  private func meet(_ request: Request) -> [Answer] {
    switch request {
    case .leave:
      isLeaving = true
      return []
    case .suspend:
      terminal?.suspend()
      return []
    case .loadThemes: return [.themes(shelf())]
    case .useTheme(let name):
      useTheme(named: name)
      return []
    case .keepTheme(let name): return keepTheme(named: name)
    case .openEditor(let text): return edit(text)
    default:
      reading.context = workspace.context
      do {
        return try answer(request)
      } catch let error as StoreError {
        return [.refused(error.words)]
      } catch {
        return [.refused(Words("できませんでした。もう一度試してください。", "That failed; try again."))]
      }
    }
  }

  private func edit(_ text: String) -> [Answer] {
    guard let terminal else {
      return [
        .refused(
          Words(
            "行の画面では外のエディタを使えません。行で書き足してください。",
            "An editor cannot be opened here; write line by line."))
      ]
    }
    guard let editor = options.editor, !editor.isEmpty else {
      return [.refused(ExternalEditor.Failure.notNamed.words)]
    }
    let result = terminal.released { ExternalEditor(command: editor).edit(text) }
    switch result {
    case .success(let text): return [.edited(text)]
    case .failure(let failure): return [.refused(failure.words)]
    }
  }
}
