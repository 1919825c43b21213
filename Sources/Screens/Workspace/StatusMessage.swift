import Casework
import TerminalUI

/// The sentence on the line above the keys.
struct StatusMessage: Equatable, Sendable {
  let words: Words
  let isWarning: Bool

  static func note(_ japanese: String, _ english: String) -> StatusMessage {
    StatusMessage(words: Words(japanese, english), isWarning: false)
  }

  /// Said over a form that goes on from a draft.
  static var restored: StatusMessage {
    let clean = CommandTable.standard.shownKey(for: .startAfresh, in: .form)
    let discard = CommandTable.standard.shownKey(for: .discard, in: .form)
    return note(
      "下書きの続きです。\(clean) で脇に置いて白紙に、\(discard) で捨てます。",
      "This goes on from your draft; \(clean) sets it aside, \(discard) throws it away.")
  }

  static func warning(_ words: Words) -> StatusMessage {
    StatusMessage(words: words, isWarning: true)
  }
}
