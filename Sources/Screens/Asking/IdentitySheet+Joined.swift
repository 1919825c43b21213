public import Casework
import Deidentification

extension IdentitySheet {
  /// The sheet with those who asked and advised, and where they work, entered at its end.
  ///
  /// It is for reading only: its new entries have no place in what is stored.
  public func joined(by people: [(requester: Requester, adviser: Member?)]) -> IdentitySheet {
    var sheet = self
    for (requester, adviser) in people {
      sheet.enter(
        requester.name, kana: requester.kana, kind: .staff, role: ("依頼者", "Requester"))
      sheet.enter(requester.affiliation, kana: "", kind: .facility, role: ("", ""))
      guard let profile = adviser?.profile else { continue }
      sheet.enter(profile.name, kana: profile.kana, kind: .staff, role: ("助言者", "Adviser"))
      sheet.enter(profile.affiliation, kana: "", kind: .facility, role: ("", ""))
    }
    return sheet
  }

  private mutating func enter(
    _ name: String, kana: String, kind: IdentityKind, role: (japanese: String, english: String)
  ) {
    let known = identities.contains { $0.forms.contains(name) }
    guard !name.isBlank, !known else { return }
    let isLatin = name.unicodeScalars.allSatisfy { $0.value < 0x250 }
    let relation = isLatin ? role.english : role.japanese
    let surrogate = Surrogate.proposed(kind: kind, relation: relation, name: name, on: self)
    add(
      Identity(
        kind: kind, relation: relation,
        forms: SurfaceForms.of(name, kana: kana, kind: kind, beside: self), surrogate: surrogate))
  }
}
