/// The lasting identity of one record, made once (UUIDv7) and never reused.
///
/// The type parameter keeps a member's identity from being used for a case.
public struct Identifier<Subject>: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The identity as it stands in the store: 36 characters, lower case.
  public let text: String

  /// Takes an identity that was made elsewhere.
  public init(_ text: String) { self.text = text }

  /// Reads the bare text.
  public init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the bare text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  /// The identity's text.
  public var description: String { text }
}

/// The identity of a consultation.
public typealias ConsultationID = Identifier<Consultation>
/// The identity of a case.
public typealias CaseID = Identifier<CaseRecord>
/// The identity of a member.
public typealias MemberID = Identifier<Member>
