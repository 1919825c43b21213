import Deidentification
import Casework
public import TerminalUI

extension Workspace {
  /// Acts on what the terminal reports, and says what it needs for it.
  public mutating func handle(_ event: TerminalEvent) -> [Request] {
    switch event {
    case .key(let key):
      (message, selection) = (nil, nil)
      return handle(key)
    case .paste(let text):
      prefix = nil
      return paste(text)
    case .resize(let size):
      context.size = size
      (pressed, selection) = (nil, nil)
      return []
    case .mouse(let mouse):
      // The key waits for one that the last line offers, and for nothing else.
      if keyInFoot(at: mouse.position) == nil { prefix = nil }
      return handle(mouse)
    case .filesChanged, .appearance: return []
    case .idle: return (form?.keep() ?? []) + (form?.detection ?? [])
    case .closed: return (form?.keep() ?? []) + [.leave]
    }
  }

  /// Whether an event may lead to rows that the start left out.
  public func needsWholeList(for event: TerminalEvent) -> Bool {
    guard missing > 0 else { return false }
    switch event {
    case .key(let typed):
      let key = prefix.map { Key.after($0, typed) } ?? typed
      if CommandTable.standard.isPrefix(key, in: keyPlace) { return false }
      switch CommandTable.standard.command(for: key, in: keyPlace) {
      case .moveDown, .movePageDown, .open, .quit, .help, .otherPane, .veil: return false
      case .moveUp: return selectedRow < 2
      case .movePageUp: return selectedRow <= context.size.rows
      default: return true
      }
    case .mouse(let mouse): return mouse.kind == .wheelUp && selectedRow < 2
    case .paste: return true
    default: return false
    }
  }

  private mutating func handle(_ key: Key) -> [Request] {
    if prompt != nil || palette != nil || finder != nil || isWriting || isSearching { prefix = nil }
    if prompt != nil { return handleInPrompt(key) }
    if palette != nil { return handleInPalette(key) }
    if finder != nil { return handleInFinder(key) }
    if help?.isFiltering == true { return handleInHelpFilter(key) }
    if isWriting { return handleInForm(key) }
    if isSearching { return handleInSearch(key) }
    if let waiting = prefix { return handle(key, behind: waiting) }
    if CommandTable.standard.isPrefix(key, in: keyPlace) {
      prefix = key
      return []
    }
    guard var command = CommandTable.standard.command(for: key, in: keyPlace) else { return [] }
    // In the list the key marks a record, in the record it ticks an action off.
    if command == .mark, place == .consultations, consultations.focus == .detail {
      command = .tick
    }
    if command == .answerSame, case .character(let digit) = key, let number = digit.wholeNumberValue
    {
      return availability(of: command) == nil ? answerInReview(number: number) : carryOut(command)
    }
    return carryOut(command)
  }

  /// Acts on the key that another one waited for; Escape takes that one back.
  private mutating func handle(_ key: Key, behind waiting: Key) -> [Request] {
    prefix = nil
    if let command = CommandTable.standard.command(for: .after(waiting, key), in: keyPlace) {
      return carryOut(command)
    }
    if key != .escape {
      let keys = CommandTable.standard.continuations(of: waiting, in: keyPlace)
        .map(\.key.description).joined(separator: " ")
      message = .warning(
        Words(
          "\(waiting) のあとに \(key) は使えません。使えるキー: \(keys)",
          "\(key) means nothing behind \(waiting). Keys: \(keys)"))
    }
    return []
  }

  /// Carries out a command, or says why it is not possible.
  mutating func carryOut(_ command: Command) -> [Request] {
    if let reason = availability(of: command, at: keyPlace) {
      message = .warning(reason)
      return []
    }
    if let requests = carryOutInGallery(command) { return requests }
    if let requests = carryOutAnywhere(command) { return requests }
    if help != nil { return moveInHelp(command) }
    if gallery != nil { return [] }
    if batch != nil { return carryOutInBatch(command) }
    if peek != nil { return carryOutInPeek(command) }
    if history != nil { return carryOutInHistory(command) }
    if review != nil { return carryOutInReview(command) }
    if readers != nil { return carryOutInReaders(command) }
    if timeline != nil { return carryOutInTimeline(command) }
    if calendar != nil { return carryOutInCalendar(command) }
    if board != nil { return carryOutOnBoard(command) }
    switch place {
    case .consultations: return carryOut(command, on: \.consultations)
    case .cases: return carryOut(command, on: \.cases)
    case .directory: return carryOut(command, on: \.directory)
    default: return carryOutToday(command)
    }
  }

  /// The commands that mean the same on every screen.
  private mutating func carryOutAnywhere(_ command: Command) -> [Request]? {
    switch command {
    case .showToday: return go(to: .today)
    case .showConsultations: return go(to: .consultations)
    case .showCases: return go(to: .cases)
    case .showDirectory: return go(to: .directory)
    case .veil: return veil()
    case .language:
      context.language = context.language == .japanese ? .english : .japanese
      return refresh()
    case .calendar: return toggleCalendar()
    case .board: return toggleBoard()
    case .timeline: return toggleTimeline()
    case .peek: return togglePeek()
    case .earlier, .later: return revisit(command)
    case .theme: return [.loadThemes]
    case .palette: return openPalette()
    case .searchEverything: return openFinder()
    case .copy, .copyNames: return copy(command)
    case .help:
      help = help == nil ? HelpPane(place: keyPlace) : nil
      return []
    case .lock: return toggleLock()
    case .suspend: return [.suspend]
    case .quit: return (form?.keep() ?? []) + [.leave]
    case .leave, .back: return goBack(command)
    default: return nil
    }
  }

  /// One step back: out of help, history, detail, search, and at last to Today.
  private mutating func goBack(_ command: Command) -> [Request]? {
    if help != nil {
      leaveHelp(by: command)
      return []
    }
    if batch != nil {
      batch = nil
      return []
    }
    if peek != nil { return togglePeek() }
    if history != nil {
      history = nil
      return []
    }
    if review != nil {
      review = nil
      return reviewRequests
    }
    if readers != nil {
      readers = nil
      return []
    }
    if timeline != nil { return toggleTimeline() }
    if calendar != nil {
      leaveCalendar()
      return []
    }
    if board != nil { return toggleBoard() }
    if leaveDetail() { return [] }
    if !marked.isEmpty {
      forgetMarks()
      return []
    }
    if command == .back {
      return clearSearch()
    }
    guard place == .today else { return go(to: .today) }
    let key = CommandTable.standard.shownKey(for: .quit, in: .today)
    message = .note("\(key) で Meguri を終えます。", "\(key) leaves Meguri.")
    return []
  }

  private mutating func leaveDetail() -> Bool {
    switch place {
    case .consultations where consultations.focus == .detail: consultations.focus = .list
    case .cases where cases.focus == .detail: cases.focus = .list
    case .directory where directory.focus == .detail: directory.focus = .list
    default: return false
    }
    return true
  }

  mutating func go(to place: KeyPlace) -> [Request] {
    if place != self.place { rememberVisit() }
    let closing = closeGallery()
    closePanes()
    self.place = place
    return closing + refresh()
  }

  /// Opens a record on its own screen.
  mutating func open(_ id: RecordID) -> [Request] {
    rememberVisit()
    closePanes()
    switch id {
    case .consultation:
      place = .consultations
      consultations.focus = .detail
      consultations.file = nil
    case .caseRecord:
      place = .cases
      cases.focus = .detail
      cases.file = nil
    case .member:
      place = .directory
      directory.focus = .detail
      directory.file = nil
    }
    return [.load(id)] + listRequests()
  }

  /// Draws the curtain: what was typed is kept, what was searched for is forgotten.
  private mutating func veil() -> [Request] {
    if context.isVeiled { return unveil() }
    let kept = form?.keep() ?? []
    let isKept = form?.isKept ?? false
    (curtained, form, help, review) = (form, nil, nil, nil)
    (peek, batch) = (nil, nil)
    (palette, finder) = (nil, nil)
    context.eyes = .trainer
    forgetSearches()
    message =
      isKept
      ? .note(
        "仮称で表示しています。下書きを残しました。", "Surrogates are shown; the draft is kept.")
      : .note("仮称で表示しています。", "Surrogates are shown.")
    return kept + refresh()
  }

  /// Opens the curtain; the form that it fell over comes back where it was left.
  private mutating func unveil() -> [Request] {
    guard !context.isLocked else { return toggleLock() }
    context.eyes = .own
    help = nil
    forgetSearches()
    message = .note("実名で表示しています。", "Names are shown as they are.")
    guard let form = curtained, form.purpose.place == place || place == .today else {
      curtained = nil
      return refresh()
    }
    curtained = nil
    draftWish = .key(form.key)
    return refresh() + [.prepare(form.purpose)]
  }

  private mutating func forgetSearches() {
    (consultations.list.search, consultations.list.isSearching) = ("", false)
    (cases.list.search, cases.list.isSearching) = ("", false)
    (directory.list.search, directory.list.isSearching) = ("", false)
  }
}
