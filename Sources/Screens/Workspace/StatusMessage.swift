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
    let compare = CommandTable.standard.shownKey(for: .compareDraft, in: .form)
    return note(
      "下書きの続きです。\(compare) で変わる所、\(clean) で脇に置いて白紙、\(discard) で捨てます。",
      "Your draft: \(compare) shows what it changes, \(clean) sets it aside, \(discard) drops it.")
  }

  static func warning(_ words: Words) -> StatusMessage {
    StatusMessage(words: words, isWarning: true)
  }
}
