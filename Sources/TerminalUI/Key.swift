/// A key as the terminal reports it.
public enum Key: Hashable, Sendable {
  /// A character that was typed or committed by an input method.
  case character(Character)
  /// A letter, in lower case, with Ctrl.
  case control(Character)
  /// A character with Alt (Meta).
  case alt(Character)
  /// The arrow up.
  case up
  /// The arrow down.
  case down
  /// The arrow to the left.
  case left
  /// The arrow to the right.
  case right
  /// The arrow to the left with Ctrl.
  case controlLeft
  /// The arrow to the right with Ctrl.
  case controlRight
  /// The arrow up with Ctrl.
  case controlUp
  /// The arrow down with Ctrl.
  case controlDown
  /// Home with Ctrl.
  case controlHome
  /// End with Ctrl.
  case controlEnd
  /// A key that moves, with Shift.
  indirect case shifted(Key)
  /// Return or Enter.
  case enter
  /// Escape.
  case escape
  /// The tabulator.
  case tab
  /// The tabulator with Shift.
  case backTab
  /// Deletes backwards.
  case backspace
  /// Deletes forwards.
  case delete
  /// Home.
  case home
  /// End.
  case end
  /// A page up.
  case pageUp
  /// A page down.
  case pageDown
  /// A function key, from 1.
  case function(Int)
  /// A key behind one that waits for it: no terminal reports it, tables name it.
  indirect case after(Key, Key)

  /// The key that was probably meant while an input method was on: `ｊ` is `j`, `　` is Space.
  public var folded: Key {
    if case .after(let first, let second) = self { return .after(first.folded, second.folded) }
    guard case .character(let character) = self,
      character.unicodeScalars.count == 1, let scalar = character.unicodeScalars.first
    else { return self }
    switch scalar.value {
    case 0x3000: return .character(" ")
    case 0xFF01...0xFF5E:
      return Unicode.Scalar(scalar.value - 0xFEE0).map { .character(Character($0)) } ?? self
    default: return self
    }
  }
}
