/// The identity sheet (身元シート) of a case: everything that says who the family is.
public struct IdentitySheet: Hashable, Sendable, Codable {
  /// The identities; an identity's number is its place here, so none is ever taken out.
  public private(set) var identities: [Identity]

  /// A sheet with these identities.
  public init(_ identities: [Identity] = []) { self.identities = identities }

  /// Reads the bare list.
  public init(from decoder: any Decoder) throws {
    identities = try decoder.singleValueContainer().decode([Identity].self)
  }

  /// Writes the bare list.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(identities)
  }

  /// The child, when it is on the sheet.
  public var child: Identity? { identities.first { $0.kind == .child } }

  /// The identity that a reference means, when it is on this sheet.
  public subscript(reference: IdentityReference) -> Identity? {
    identities.indices.contains(reference.identity) ? identities[reference.identity] : nil
  }

  /// Adds an identity at the end.
  public mutating func add(_ identity: Identity) { identities.append(identity) }

  /// Replaces what is known of an identity; its spellings may only have grown.
  public mutating func revise(_ number: Int, to identity: Identity) {
    guard identities.indices.contains(number) else { return }
    identities[number] = identity
  }

  /// The passage with real names, as it was typed.
  public func realText(of passage: Passage) -> String {
    passage.text { reference in
      guard let identity = self[reference] else { return Passage.unknownMark }
      return identity.forms.indices.contains(reference.form)
        ? identity.forms[reference.form] : identity.name
    }
  }
}

extension Passage {
  /// What stands for a reference that the sheet at hand does not know.
  public static let unknownMark = "〓"
}
