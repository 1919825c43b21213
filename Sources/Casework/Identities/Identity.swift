/// Somebody or something that identifies a family, as an entry of the identity sheet.
public struct Identity: Hashable, Sendable, Codable {
  /// What sort of identity it is.
  public let kind: IdentityKind
  /// What it is to the child or the team: 母, 担当看護師, かかりつけ; may be empty.
  public var relation: String
  /// Every spelling that means this identity, the full name first; spellings are only added.
  public var forms: [String]
  /// What readers without the key see: 本児, 母, A病院.
  public var surrogate: String

  /// Describes an identity.
  public init(kind: IdentityKind, relation: String, forms: [String], surrogate: String) {
    (self.kind, self.relation) = (kind, relation)
    (self.forms, self.surrogate) = (forms, surrogate)
  }

  /// The full name.
  public var name: String { forms.first ?? surrogate }
}

/// The sorts of identity on a sheet.
public enum IdentityKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// The child of the case (本児).
  case child
  /// A member of the child's family.
  case family
  /// Somebody who works for the child or the family.
  case staff
  /// A hospital, school, nursery, station or office.
  case facility
  /// A municipality, district, station or landmark.
  case place

  /// Whether it is a person.
  public var isPerson: Bool { self == .child || self == .family || self == .staff }
}

extension IdentityKind: Worded {
  /// The sort's name.
  public var words: Words {
    switch self {
    case .child: Words("本児", "Child")
    case .family: Words("家族", "Family")
    case .staff: Words("支援者", "Staff")
    case .facility: Words("施設・機関", "Facility")
    case .place: Words("地名", "Place")
    }
  }
}
