import CTerminal
public import TerminalUI

extension CursesTerminal {
  /// Waits for the next event; without a timeout, as long as it takes.
  public func nextEvent(timeoutMilliseconds: Int?) -> TerminalEvent {
    if !pending.isEmpty { return pending.removeFirst() }
    while true {
      let input = terminal_read(Int32(clamping: max(-1, timeoutMilliseconds ?? -1)))
      if input.kind == TERMINAL_NOTHING { return .idle }
      if let event = event(from: input) { return event }
    }
  }

  /// The event that an input means; none for input that is not for us.
  private func event(from input: terminal_input) -> TerminalEvent? {
    switch input.kind {
    case TERMINAL_CHARACTER: characterEvent(input.value)
    case TERMINAL_KEY: keyEvent(input.value)
    case TERMINAL_MOUSE: mouseEvent(input)
    case TERMINAL_RESIZED: .resize(size)
    case TERMINAL_STOP_ASKED: afterStop()
    case TERMINAL_FILES_CHANGED: .filesChanged
    case TERMINAL_APPEARANCE: .appearance(isDark: input.value != 0)
    case TERMINAL_GONE: .closed
    default: nil
    }
  }

  private func afterStop() -> TerminalEvent {
    suspend()
    return .resize(size)
  }

  private func characterEvent(_ value: UInt32) -> TerminalEvent? {
    if value == 0x1B { return escapeEvent() }
    return key(forCharacter: value).map { .key($0) }
  }

  private func keyEvent(_ value: UInt32) -> TerminalEvent? {
    if value == TERMINAL_PASTE_BEGINS.rawValue { return .paste(pastedText()) }
    return key(forCode: value).map { .key($0) }
  }

  private func mouseEvent(_ input: terminal_input) -> TerminalEvent {
    let kind: MouseEvent.Kind =
      switch terminal_mouse_kind(input.value) {
      case TERMINAL_DOUBLE_PRESS: .doublePress
      case TERMINAL_WHEEL_UP: .wheelUp
      case TERMINAL_WHEEL_DOWN: .wheelDown
      case TERMINAL_DRAG: .drag
      case TERMINAL_RELEASE: .release
      default: .press
      }
    let position = Position(column: Int(input.column), row: Int(input.row))
    return .mouse(MouseEvent(position: position, kind: kind))
  }

  /// What an escape character means by what follows at once: Esc, Alt, or an unknown sequence.
  private func escapeEvent() -> TerminalEvent? {
    let next = terminal_read(0)
    guard next.kind == TERMINAL_CHARACTER else {
      if let event = event(from: next) { pending.append(event) }
      return .key(.escape)
    }
    if next.value == 0x1B {
      pending.append(.key(.escape))
      return .key(.escape)
    }
    let opensSequence = next.value == 0x5B || next.value == 0x4F
    if opensSequence && skipSequence() { return nil }
    return altKey(next.value).map { .key($0) }
  }

  /// Passes over an escape sequence that has no meaning here; false when none follows.
  private func skipSequence() -> Bool {
    var hasBegun = false
    while true {
      let input = terminal_read(0)
      guard input.kind == TERMINAL_CHARACTER else { return hasBegun }
      hasBegun = true
      if (0x40...0x7E).contains(input.value) { return true }
    }
  }

  /// The pasted text, up to the closing bracket or a second of silence.
  private func pastedText() -> String {
    var text = ""
    while true {
      let input = terminal_read(1000)
      switch input.kind {
      case TERMINAL_CHARACTER where input.value == 0x0D: text.append("\n")
      case TERMINAL_CHARACTER:
        if let scalar = Unicode.Scalar(input.value) { text.unicodeScalars.append(scalar) }
      case TERMINAL_KEY where input.value != TERMINAL_PASTE_ENDS.rawValue:
        if input.value == TERMINAL_ENTER.rawValue { text.append("\n") }
      case TERMINAL_RESIZED: pending.append(.resize(size))
      case TERMINAL_FILES_CHANGED: pending.append(.filesChanged)
      case TERMINAL_APPEARANCE: pending.append(.appearance(isDark: input.value != 0))
      case TERMINAL_GONE:
        pending.append(.closed)
        return text
      case TERMINAL_MOUSE, TERMINAL_STOP_ASKED: continue
      default: return text
      }
    }
  }
}
