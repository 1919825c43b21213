import Casework
import TerminalUI

/// The sentence on the line above the keys.
struct StatusMessage: Equatable, Sendable {
  let words: Words
  let isWarning: Bool

  static func note(_ japanese: String, _ english: String) -> StatusMessage {
    StatusMessage(words: Words(japanese, english), isWarning: false)
  }

  static func warning(_ words: Words) -> StatusMessage {
    StatusMessage(words: words, isWarning: true)
  }
}
