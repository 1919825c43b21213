public import Casework
public import TerminalUI

/// What tells a state to eyes without colours: a mark that only this state has.
///
/// Where a state is told by words, the words do it; tests read both from drawn screens.
public struct StateMark: Hashable, Sendable {
  /// The role that the state is painted with.
  public let role: Role
  /// The mark.
  public let mark: String
  /// What the state means.
  public let words: Words

  /// The mark of every state.
  public static let all = [
    StateMark(role: .warning, mark: "∙", words: Words("これからのこと", "still open")),
    StateMark(role: .danger, mark: "!", words: Words("期限を過ぎた・できない", "overdue or not possible")),
    StateMark(role: .success, mark: "✓", words: Words("済んだ", "done")),
    StateMark(role: .plan, mark: "P", words: Words("計画", "Plan")),
    StateMark(role: .do, mark: "D", words: Words("実施", "Do")),
    StateMark(role: .check, mark: "C", words: Words("確認", "Check")),
    StateMark(role: .act, mark: "A", words: Words("改善", "Act")),
  ]

  /// The mark as a theme shows it.
  public func shown(with symbols: SymbolSet) -> String {
    String(mark.map(symbols.spelling))
  }

  /// Whether every state keeps a mark of its own in a theme.
  public static func areApart(with symbols: SymbolSet) -> Bool {
    Set(all.map { $0.shown(with: symbols) }).count == Role.states.count
  }
}
