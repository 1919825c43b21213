/// Who asks for advice, and how they are reached.
public struct Requester: Hashable, Sendable, Codable {
  /// The name.
  public var name: String
  /// The name's reading (ふりがな).
  public var kana: String
  /// The trade: 相談支援専門員, 保健師.
  public var occupation: String
  /// The office or employer.
  public var affiliation: String
  /// The kind of membership, when known.
  public var memberKind: MemberKind?
  /// The membership number as the requester wrote it.
  public var memberNumber: String
  /// The telephone number as written.
  public var telephone: String
  /// The mail address.
  public var mail: String
  /// The postal code: `123-4567`.
  public var postalCode: String
  /// The address.
  public var address: String

  /// Describes a requester; what is not known is left empty.
  public init(
    name: String, kana: String = "", occupation: String = "", affiliation: String = "",
    memberKind: MemberKind? = nil, memberNumber: String = "", telephone: String = "",
    mail: String = "", postalCode: String = "", address: String = ""
  ) {
    (self.name, self.kana) = (name, kana)
    (self.occupation, self.affiliation) = (occupation, affiliation)
    (self.memberKind, self.memberNumber) = (memberKind, memberNumber)
    (self.telephone, self.mail) = (telephone, mail)
    (self.postalCode, self.address) = (postalCode, address)
  }
}
