/// A member of the association, or somebody whom it knows (会員).
public struct Member: Hashable, Sendable, Codable {
  /// The number the member is called by.
  public let number: RecordNumber
  /// What is known of the member.
  public internal(set) var profile: MemberProfile
}

/// What is known of a member.
public struct MemberProfile: Hashable, Sendable, Codable {
  /// The name.
  public var name: String
  /// The name's reading.
  public var kana: String
  /// The kind of membership.
  public var kind: MemberKind
  /// The trade: 看護師, 相談支援専門員.
  public var occupation: String
  /// The office or employer.
  public var affiliation: String
  /// The prefecture.
  public var prefecture: String
  /// Whether the member advises others (助言者).
  public var isAdviser: Bool
  /// The fields in which the member advises.
  public var expertise: [String]
  /// The mail address.
  public var mail: String
  /// The telephone number.
  public var telephone: String

  /// Describes a member; what is not known is left empty.
  public init(
    name: String, kana: String = "", kind: MemberKind = .individual, occupation: String = "",
    affiliation: String = "", prefecture: String = "", isAdviser: Bool = false,
    expertise: [String] = [], mail: String = "", telephone: String = ""
  ) {
    (self.name, self.kana, self.kind) = (name, kana, kind)
    (self.occupation, self.affiliation) = (occupation, affiliation)
    (self.prefecture, self.isAdviser) = (prefecture, isAdviser)
    (self.expertise, self.mail, self.telephone) = (expertise, mail, telephone)
  }
}

/// What somebody wants to do with a member's entry.
public enum MemberCommand: Hashable, Sendable {
  /// Enter a new member.
  case join(MemberProfile)
  /// Replace what is known.
  case revise(MemberProfile)
}

/// What happened to a member's entry; the stored form of these cases is frozen.
public enum MemberEvent: Hashable, Sendable, Codable {
  /// A member was entered.
  case joined(number: RecordNumber, profile: MemberProfile)
  /// The entry was revised.
  case revised(profile: MemberProfile)
}

extension Member: Aggregate {
  /// Members are called `M-…`.
  public static var subject: SubjectKind { .member }

  /// Begins an entry from its first event.
  public init?(beginningWith event: MemberEvent) {
    guard case .joined(let number, let profile) = event else { return nil }
    self.init(number: number, profile: profile)
  }

  /// Takes in what happened.
  public mutating func apply(_ event: MemberEvent) {
    if case .revised(let profile) = event { self.profile = profile }
  }

  /// Decides what a command makes happen.
  public static func decide(
    _ command: MemberCommand, on member: Member?, in context: DecisionContext
  ) throws(Refusal) -> [MemberEvent] {
    switch command {
    case .join(let profile):
      guard member == nil, let number = context.nextNumber else { throw .alreadyBegun }
      guard !profile.name.isBlank else { throw .blank(.memberName) }
      return [.joined(number: number, profile: profile)]
    case .revise(let profile):
      guard let member else { throw .noSuchRecord }
      guard !profile.name.isBlank else { throw .blank(.memberName) }
      guard profile != member.profile else { throw .nothingChanged }
      return [.revised(profile: profile)]
    }
  }
}
