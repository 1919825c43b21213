public import Casework

extension IdentitySheet {
  /// The sheet with the people who consulted about the case: requesters, their offices, advisers.
  ///
  /// They are no part of the family's sheet, but a trainer must not read them either. They come
  /// after the sheet's own entries, so references keep their meaning.
  public func including(
    _ consultations: [Consultation], advisers: (MemberID) throws -> String?
  ) rethrows -> IdentitySheet {
    var sheet = self
    for consultation in consultations {
      let requester = consultation.request.requester
      sheet.addUnlessKnown(
        .staff, relation: requester.occupation, name: requester.name, kana: requester.kana)
      sheet.addUnlessKnown(.facility, relation: "", name: requester.affiliation, kana: "")
      guard let adviser = consultation.adviser, let name = try advisers(adviser) else { continue }
      let relation = name.unicodeScalars.allSatisfy { $0.value < 0x250 } ? "Adviser" : "助言者"
      sheet.addUnlessKnown(.staff, relation: relation, name: name, kana: "")
    }
    return sheet
  }

  private mutating func addUnlessKnown(
    _ kind: IdentityKind, relation: String, name: String, kana: String
  ) {
    guard !name.isBlank, !identities.contains(where: { $0.forms.contains(name) }) else { return }
    let surrogate = Surrogate.proposed(kind: kind, relation: relation, name: name, on: self)
    add(
      Identity(
        kind: kind, relation: relation,
        forms: SurfaceForms.of(name, kana: kana, kind: kind, beside: self), surrogate: surrogate))
  }
}
