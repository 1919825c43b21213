public import Casework

/// Why a macro cannot be read.
public enum MacroError: Error, Hashable, Worded {
  /// A word is neither a key nor a command.
  case unknown(String)
  /// A text has no quotation mark at its end.
  case unclosed(String)

  /// The sentence for people.
  public var words: Words {
    switch self {
    case .unknown(let word):
      Words(
        "「\(word)」というキーもコマンドもありません。meguri keys --json で確かめてください。",
        "“\(word)” is neither a key nor a command; see meguri keys --json.")
    case .unclosed(let text):
      Words("閉じる引用符がありません: \(text)", "There is no closing quotation mark: \(text)")
    }
  }
}
