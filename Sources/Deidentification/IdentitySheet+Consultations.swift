public import Casework

extension IdentitySheet {
  /// The sheet with everybody who had to do with some consultations, for reading as a trainer.
  ///
  /// Requesters, advisers, where they work, who approved a waiver, and who wrote it all down are
  /// no part of the family's sheet, but a trainer must not read them either. They come after the
  /// sheet's own entries, so references keep their meaning; nothing stored refers to them.
  public func including(
    _ consultations: [Consultation], workers: [Actor] = [],
    advisers: (MemberID) throws -> MemberProfile?
  ) rethrows -> IdentitySheet {
    var sheet = self
    for consultation in consultations {
      let requester = consultation.request.requester
      sheet.enter(requester.name, kana: requester.kana, role: Words("依頼者", "Requester"))
      sheet.enterFacility(requester.affiliation)
      if case .waived(_, let approver, _) = consultation.fee.settlement {
        sheet.enter(approver, role: Words("承認者", "Approver"))
      }
      guard let profile = try consultation.adviser.flatMap(advisers) else { continue }
      sheet.enter(profile.name, kana: profile.kana, role: Words("助言者", "Adviser"))
      sheet.enterFacility(profile.affiliation)
    }
    for worker in workers { sheet.enter(worker.name, role: Words("職員", "Worker")) }
    return sheet
  }

  private mutating func enter(_ name: String, kana: String = "", role: Words) {
    guard !name.isBlank, !spellings.contains(name) else { return }
    let relation =
      name.unicodeScalars.allSatisfy { $0.value < 0x250 } ? role.english : role.japanese
    let spellings = SurfaceForms.of(name, kana: kana, kind: .staff, beside: self)
    let parts = SurfaceForms.likelyFamilyNames(in: name).filter { !self.spellings.contains($0) }
    add(
      Identity(
        kind: .staff, relation: relation,
        forms: spellings + parts.filter { !spellings.contains($0) },
        surrogate: Surrogate.proposed(kind: .staff, relation: relation, name: name, on: self)))
  }

  private mutating func enterFacility(_ name: String) {
    guard !name.isBlank, !spellings.contains(name) else { return }
    add(
      Identity(
        kind: .facility, relation: "",
        forms: SurfaceForms.of(name, kind: .facility, beside: self),
        surrogate: Surrogate.proposed(kind: .facility, relation: "", name: name, on: self)))
  }
}
