import Casework
import TerminalUI

/// A command with everything that is registered of it, as scripts read it.
public struct CommandEntry: Encodable, Sendable {
  /// Keys with the places in which they carry the command out.
  public struct Binding: Encodable, Sendable {
    /// The keys' spellings, the one that is shown first.
    public let keys: [String]
    /// The identifiers of the places.
    public let places: [String]
  }

  /// An expression by language.
  public struct Expression: Encodable, Sendable {
    /// The Japanese one.
    public let ja: String
    /// The English one.
    public let en: String

    init(_ words: Words) { (ja, en) = (words.japanese, words.english) }
  }

  /// The identifier, which macros name.
  public let id: String
  /// What the command does.
  public let title: Expression
  /// Its short name.
  public let label: Expression
  /// The readings in hiragana.
  public let readings: [String]
  /// The readings in Hepburn romaji.
  public let romaji: [String]
  /// Whether it changes what is stored.
  public let writes: Bool
  /// Its keys.
  public let bindings: [Binding]

  init(_ command: Command, in table: CommandTable) {
    id = command.rawValue
    (title, label) = (Expression(command.words), Expression(command.label))
    (readings, romaji, writes) = (command.readings, command.romaji, command.writes)
    bindings = table.lines.filter { $0.command == command }.map { line in
      Binding(
        keys: line.keys.map(\.description),
        places: KeyPlace.allCases.filter(line.places.contains).map(\.rawValue))
    }
  }

  /// All commands in the order of the registry.
  public static var all: [CommandEntry] {
    Command.allCases.map { CommandEntry($0, in: .standard) }
  }
}
