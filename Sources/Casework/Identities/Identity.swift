/// Somebody or something that identifies a family, as an entry of the identity sheet.
public struct Identity: Hashable, Sendable {
  /// What sort of identity it is.
  public let kind: IdentityKind
  /// What it is to the child or the team: 母, 担当看護師, かかりつけ; may be empty.
  public var relation: String
  /// Every spelling that means this identity, the full name first; spellings are only added.
  public var forms: [String]
  /// What readers without the key see: 本児, 母, A病院.
  public var surrogate: String
  /// The places in `forms` of spellings that are looked for no more; what was written with them
  /// still reads back.
  public var retired: Set<Int>

  /// Describes an identity.
  public init(
    kind: IdentityKind, relation: String, forms: [String], surrogate: String,
    retired: Set<Int> = []
  ) {
    (self.kind, self.relation) = (kind, relation)
    (self.forms, self.surrogate, self.retired) = (forms, surrogate, retired)
  }

  /// The spellings that are looked for, each with its place.
  public var currentForms: [(place: Int, text: String)] {
    forms.enumerated().filter { !retired.contains($0.offset) }
      .map { (place: $0.offset, text: $0.element) }
  }

  /// The full name.
  public var name: String { forms.first ?? surrogate }
}

extension Identity: Codable {
  private enum CodingKeys: String, CodingKey {
    case kind, relation, forms, surrogate, retired
  }

  /// Reads the stored form; older ones have no retired spellings.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      kind: try container.decode(IdentityKind.self, forKey: .kind),
      relation: try container.decode(String.self, forKey: .relation),
      forms: try container.decode([String].self, forKey: .forms),
      surrogate: try container.decode(String.self, forKey: .surrogate),
      retired: Set(try container.decodeIfPresent([Int].self, forKey: .retired) ?? []))
  }

  /// Writes the stored form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(relation, forKey: .relation)
    try container.encode(forms, forKey: .forms)
    try container.encode(surrogate, forKey: .surrogate)
    if !retired.isEmpty { try container.encode(retired.sorted(), forKey: .retired) }
  }
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
  /// Somebody beside the family and its helpers: a neighbour, another child and its parents.
  case acquaintance
  /// A number or an account: a telephone, a certificate, a name on the net.
  case number
  /// A fact that could be looked up, or words that were masked.
  case fact

  /// Whether it is a person.
  public var isPerson: Bool {
    self == .child || self == .family || self == .staff || self == .acquaintance
  }
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
    case .acquaintance: Words("そのほかの人", "Other person")
    case .number: Words("番号・連絡先", "Number or account")
    case .fact: Words("特異な事実", "Telling fact")
    }
  }
}
