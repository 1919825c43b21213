/// Who does something, by the name that stands in the journal.
public struct Actor: Hashable, Sendable, Codable {
  /// The name.
  public let name: String

  /// Takes a name.
  public init(_ name: String) { self.name = name }

  /// Reads the bare name.
  public init(from decoder: any Decoder) throws {
    name = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the bare name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}
