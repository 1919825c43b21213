import CTerminal
import TerminalUI

/// The key that sends a character; none for what no key sends.
func key(forCharacter value: UInt32) -> Key? {
  switch value {
  case 0x00: .control(" ")
  case 0x08, 0x7F: .backspace
  case 0x09: .tab
  case 0x0A, 0x0D: .enter
  case 0x1B: .escape
  case 0x01...0x1A: Unicode.Scalar(value + 0x60).map { .control(Character($0)) }
  case 0x1C...0x1F: Unicode.Scalar(value + 0x40).map { .control(Character($0)) }
  default: Unicode.Scalar(value).map { .character(Character($0)) }
  }
}

/// The key that, with Alt, sends an escape character and this one.
func altKey(_ value: UInt32) -> Key? {
  if value == 0x0A || value == 0x0D { return .alt("\n") }
  guard value >= 0x20, let scalar = Unicode.Scalar(value) else { return nil }
  return .alt(Character(scalar))
}

/// The key of a code of the shim.
func key(forCode value: UInt32) -> Key? {
  if value >= TERMINAL_WITH_SHIFT.rawValue { return modifiedKey(value) }
  if value > TERMINAL_FUNCTION_0.rawValue {
    return .function(Int(value - TERMINAL_FUNCTION_0.rawValue))
  }
  return switch terminal_key(value) {
  case TERMINAL_UP: .up
  case TERMINAL_DOWN: .down
  case TERMINAL_LEFT: .left
  case TERMINAL_RIGHT: .right
  case TERMINAL_ENTER: .enter
  case TERMINAL_BACK_TAB: .backTab
  case TERMINAL_BACKSPACE: .backspace
  case TERMINAL_DELETE: .delete
  case TERMINAL_HOME: .home
  case TERMINAL_END: .end
  case TERMINAL_PAGE_UP: .pageUp
  case TERMINAL_PAGE_DOWN: .pageDown
  default: nil
  }
}

/// A key that moves, with Shift, with Ctrl, or with both.
private func modifiedKey(_ value: UInt32) -> Key? {
  let held = TERMINAL_WITH_SHIFT.rawValue | TERMINAL_WITH_CONTROL.rawValue
  guard let plain = key(forCode: value & ~held) else { return nil }
  let isControlled = value & TERMINAL_WITH_CONTROL.rawValue != 0
  let key = isControlled ? controlled(plain) : plain
  return value & TERMINAL_WITH_SHIFT.rawValue == 0 ? key : .shifted(key)
}

private func controlled(_ key: Key) -> Key {
  switch key {
  case .up: .controlUp
  case .down: .controlDown
  case .left: .controlLeft
  case .right: .controlRight
  case .home: .controlHome
  case .end: .controlEnd
  default: key
  }
}
