public import Casework

/// What somebody answers to words that were found and that are on no sheet.
public enum FindingAnswer: Hashable, Sendable {
  /// They mean an identity that is on the sheet.
  case same(Int)
  /// They mean somebody or something that the sheet does not have yet.
  case new(IdentityKind, relation: String, kana: String = "")
  /// They identify nobody.
  case harmless
  /// They are hidden wherever they stand, whatever they mean.
  case masked

  /// The command that enters the answer in a case, for all of its notes.
  public func command(for text: String, on record: CaseRecord) -> CaseCommand {
    switch self {
    case .same(let place):
      guard record.sheet.identities.indices.contains(place) else { return .clear("") }
      var identity = record.sheet.identities[place]
      if let known = identity.forms.firstIndex(of: text) {
        identity.retired.remove(known)
      } else {
        identity.forms.append(text)
      }
      return .reviseIdentity(place, identity)
    case .new(let kind, let relation, let kana):
      return .identify(
        Identity(
          kind: kind, relation: relation,
          forms: SurfaceForms.of(text, kana: kana, kind: kind, beside: record.sheet),
          surrogate: Surrogate.proposed(
            kind: kind, relation: relation, name: text, on: record.sheet)))
    case .masked:
      return .identify(
        Identity(
          kind: .fact, relation: "", forms: [text],
          surrogate: Surrogate.proposed(
            kind: .fact, relation: "", name: text, on: record.sheet)))
    case .harmless: return .clear(text)
    }
  }
}

extension FindingKind {
  /// Whether somebody must say what was found: days and ages are generalised without a question.
  public var asksForAnswer: Bool {
    switch self {
    case .date, .detailedAge, .prefecture, .postalCode: false
    default: true
    }
  }

  /// The sort of identity that is most likely meant.
  public var likelyIdentity: IdentityKind {
    switch self {
    case .child, .other: .acquaintance
    case .family: .family
    case .staff: .staff
    case .organisation: .facility
    case .prefecture, .finePlace, .postalCode: .place
    case .phone, .email, .registered, .handle: .number
    case .date, .detailedAge: .fact
    }
  }
}
