/// Which key carries out which command.
public struct Keymap<Command: Hashable & Sendable>: Sendable {
  /// The bindings in their order.
  public let bindings: [KeyBinding<Command>]
  private let commands: [Key: Command]
  private let keys: [Command: [Key]]
  private let prefixes: Set<Key>

  /// A map from bindings; of two for the same key the first counts.
  public init(_ bindings: [KeyBinding<Command>]) {
    self.bindings = bindings
    let pairs = bindings.flatMap { binding in binding.keys.map { ($0, binding.command) } }
    commands = Dictionary(pairs) { first, _ in first }
    prefixes = Set(
      commands.keys.compactMap { key in
        if case .after(let first, _) = key { first } else { nil }
      })
    keys = Dictionary(bindings.map { ($0.command, $0.keys) }, uniquingKeysWith: +)
  }

  /// The command of a key: of exactly this one, else of the one an input method disguised.
  public func command(for key: Key) -> Command? {
    commands[key] ?? commands[key.folded]
  }

  /// Whether the key waits for another one: it begins a pair that means something.
  public func isPrefix(_ key: Key) -> Bool {
    prefixes.contains(key) || prefixes.contains(key.folded)
  }

  /// The keys of a command, the one to show first.
  public func keys(for command: Command) -> [Key] { keys[command] ?? [] }
}
