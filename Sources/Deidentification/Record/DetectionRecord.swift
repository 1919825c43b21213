public import Casework

/// What is known about a case when a note is read outside the program: the `record` of a line.
public struct DetectionRecord: Hashable, Sendable, Decodable {
  /// Somebody of the case.
  public struct Person: Hashable, Sendable, Decodable {
    /// The full name, family name first in Japanese.
    public var name: String
    /// The reading, when one is known.
    public var kana: String?
    /// What the person is to the child.
    public var relation: String?
    /// What the person does for the child.
    public var role: String?
    /// Where the person works.
    public var org: String?
    /// Other names: nicknames, an earlier name, another spelling.
    public var aliases: [String]?

    /// Describes somebody.
    public init(
      name: String, kana: String? = nil, relation: String? = nil, role: String? = nil,
      org: String? = nil, aliases: [String]? = nil
    ) {
      (self.name, self.kana, self.relation) = (name, kana, relation)
      (self.role, self.org, self.aliases) = (role, org, aliases)
    }
  }

  /// The child.
  public var child: Person?
  /// The child's family.
  public var family: [Person]?
  /// Those who work for the child.
  public var staff: [Person]?
  /// Hospitals, schools and offices.
  public var facilities: [String]?
  /// The prefecture or county.
  public var prefecture: String?
  /// The municipality or town.
  public var municipality: String?

  /// Describes a case.
  public init(
    child: Person? = nil, family: [Person] = [], staff: [Person] = [], facilities: [String] = [],
    prefecture: String? = nil, municipality: String? = nil
  ) {
    (self.child, self.family, self.staff) = (child, family, staff)
    (self.facilities, self.prefecture) = (facilities, prefecture)
    self.municipality = municipality
  }

  /// The identity sheet that the record amounts to.
  public var sheet: IdentitySheet {
    var sheet = IdentitySheet()
    if let child { sheet.add(child, as: .child, relation: "") }
    for person in family ?? [] { sheet.add(person, as: .family, relation: person.relation ?? "") }
    for person in staff ?? [] { sheet.add(person, as: .staff, relation: person.role ?? "") }
    let organisations = (facilities ?? []) + (staff ?? []).compactMap(\.org)
    for name in organisations { sheet.add(name, as: .facility) }
    for name in [municipality, prefecture] { if let name { sheet.add(name, as: .place) } }
    return sheet
  }
}

extension IdentitySheet {
  fileprivate mutating func add(
    _ person: DetectionRecord.Person, as kind: IdentityKind, relation: String
  ) {
    let aliases = (person.aliases ?? []).filter { !$0.isEmpty }
    var seen: Set<String> = []
    let forms = (SurfaceForms.searched(person.name, kana: person.kana ?? "", kind: kind) + aliases)
      .filter { seen.insert($0).inserted }
    let surrogate = Surrogate.proposed(
      kind: kind, relation: relation, name: person.name, on: self)
    add(Identity(kind: kind, relation: relation, forms: forms, surrogate: surrogate))
  }

  fileprivate mutating func add(_ name: String, as kind: IdentityKind) {
    guard !name.isEmpty, !identities.contains(where: { $0.name == name }) else { return }
    let surrogate = Surrogate.proposed(kind: kind, relation: "", name: name, on: self)
    add(Identity(kind: kind, relation: "", forms: [name], surrogate: surrogate))
  }
}
