public import TerminalUI

/// Which keys carry out which command where: the one table for dispatch, footer, help and README.
public struct CommandTable: Sendable {
  /// A line of the table.
  public struct Line: Sendable {
    /// What is carried out.
    public let command: Command
    /// The keys, the one to show first.
    public let keys: [Key]
    /// Where they do so.
    public let places: Set<KeyPlace>

    init(_ command: Command, _ keys: [Key], in places: Set<KeyPlace>) {
      (self.command, self.keys, self.places) = (command, keys, places)
    }
  }

  /// The lines in the order of help.
  public let lines: [Line]
  private let keymaps: [KeyPlace: Keymap<Command>]

  /// A table from its lines.
  public init(_ lines: [Line]) {
    self.lines = lines
    let pairs = KeyPlace.allCases.map { place in
      let bindings = lines.filter { $0.places.contains(place) }
      return (place, Keymap(bindings.map { KeyBinding($0.command, $0.keys) }))
    }
    keymaps = Dictionary(uniqueKeysWithValues: pairs)
  }

  /// What a key does in a place.
  public func command(for key: Key, in place: KeyPlace) -> Command? {
    keymaps[place]?.command(for: key)
  }

  /// Whether a key waits for another one in a place.
  func isPrefix(_ key: Key, in place: KeyPlace) -> Bool { keymaps[place]?.isPrefix(key) == true }

  /// What can follow a key in a place, in the order of the table.
  func continuations(of prefix: Key, in place: KeyPlace) -> [(key: Key, command: Command)] {
    lines(in: place).flatMap { line in
      line.keys.compactMap { key in
        guard case .after(prefix.folded, let next) = key else { return nil }
        return (next, line.command)
      }
    }
  }

  /// The keys of a command in a place, the one to show first.
  public func keys(for command: Command, in place: KeyPlace) -> [Key] {
    keymaps[place]?.keys(for: command) ?? []
  }

  /// The key to show for a command.
  func shownKey(for command: Command, in place: KeyPlace) -> String {
    keys(for: command, in: place).first?.description ?? ""
  }

  /// The lines that count in a place.
  public func lines(in place: KeyPlace) -> [Line] {
    lines.filter { $0.places.contains(place) }
  }
}
