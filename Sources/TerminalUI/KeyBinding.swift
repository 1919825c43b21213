/// The keys that carry out a command.
public struct KeyBinding<Command: Hashable & Sendable>: Sendable {
  /// What is carried out.
  public let command: Command
  /// The keys, the one to show first.
  public let keys: [Key]

  /// Binds a command to keys.
  public init(_ command: Command, _ keys: [Key]) {
    self.command = command
    self.keys = keys
  }

  /// Binds a command to keys.
  public init(command: Command, keys: [Key]) {
    self.init(command, keys)
  }
}
