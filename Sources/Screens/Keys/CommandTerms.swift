import Casework
import JapaneseText

/// The expressions by which a command is found, each in the form in which it is compared.
///
/// As scalars: each key that is typed compares all of them.
struct CommandTerms: Sendable {
  /// The identifier.
  let id: [Unicode.Scalar]
  /// Titles and readings in both languages.
  let plain: [[Unicode.Scalar]]
  /// The readings in romaji, long vowels and short ones alike.
  let romaji: [[Unicode.Scalar]]

  private init(_ command: Command) {
    id = Array(CommandTerms.compared(command.rawValue).unicodeScalars)
    let titles = [command.words, command.label].flatMap { [$0.japanese, $0.english] }
    plain = (titles + command.readings).map { Array(CommandTerms.compared($0).unicodeScalars) }
    romaji = command.readings.map {
      Array(Romaji.searchKey(CommandTerms.compared($0)).unicodeScalars)
    }
  }

  private static let all = Dictionary(
    uniqueKeysWithValues: Command.allCases.map { ($0, CommandTerms($0)) })

  /// The expressions of a command.
  static func of(_ command: Command) -> CommandTerms { all[command] ?? CommandTerms(command) }

  /// Text without what nobody types the same way twice: width, case, kana, the middle dot.
  static func compared(_ text: String) -> String {
    TextFolding.folded(text).filter { $0 != "・" }
  }
}
